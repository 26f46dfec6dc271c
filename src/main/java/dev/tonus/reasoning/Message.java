package dev.tonus.reasoning;

/**
 * What a card says of a finding. Every text holds text of the record and is not escaped.
 *
 * @param summary one short sentence; empty for a cause, which has a line of its own on the summary card
 * @param sentence what was found
 * @param action what to do now; empty if the sentence says it
 */
public record Message(String summary, String sentence, String action) {}
