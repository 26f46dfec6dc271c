package dev.tonus.facts;

/**
 * A fact that was needed and is missing or unreadable.
 *
 * @param input the prefetch key, the analyte or the kind of fact
 * @param status why it is missing
 * @param text the same as a sentence without its full stop, safe to print
 */
public record DataGap(String input, GapStatus status, String text) {}
