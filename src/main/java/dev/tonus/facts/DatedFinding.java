package dev.tonus.facts;

/**
 * An observation whose value is a date, for instance the estimated date of delivery.
 *
 * @param reference the resource, {@code Observation/id}
 * @param lab the name of what was observed, of the lab sets of the terminology
 * @param value the date that was observed
 * @param recorded when it was observed
 */
public record DatedFinding(String reference, String lab, RecordedTime value, RecordedTime recorded) {}
