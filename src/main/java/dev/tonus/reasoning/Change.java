package dev.tonus.reasoning;

import dev.tonus.facts.RecordedTime;

/**
 * Something about a drug that changed and may explain a symptom that came after it.
 *
 * @param when the date
 * @param words what changed, with the date
 */
record Change(RecordedTime when, String words) {}
