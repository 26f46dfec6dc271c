package dev.tonus.cards;

/**
 * The call that the cards answer, as far as they depend on it.
 *
 * @param hookInstance names the call; uuids are derived from it
 * @param patientId the bare id of the patient in context
 * @param evaluation whether the service runs for evaluation, which the source label says
 * @param account whether the client receives the account
 */
public record Recipient(String hookInstance, String patientId, boolean evaluation, boolean account) {}
