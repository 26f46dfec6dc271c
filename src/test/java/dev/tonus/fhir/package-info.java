/** Tests of the readers: what a client sends, and the facts and data gaps that come of it. */
@org.jspecify.annotations.NullMarked
package dev.tonus.fhir;
