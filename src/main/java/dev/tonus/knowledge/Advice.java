package dev.tonus.knowledge;

/**
 * A line of advice.
 *
 * @param say the line
 * @param when the criterion
 */
public record Advice(Wording say, Criterion when) {}
