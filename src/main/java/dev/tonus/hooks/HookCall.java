package dev.tonus.hooks;

import dev.tonus.fhir.RecordRequest;

/**
 * A call of a CDS service, validated.
 *
 * @param hookInstance names the call
 * @param record what was sent of the patient's record
 */
record HookCall(String hookInstance, RecordRequest record) {}
