package dev.tonus.knowledge;

/**
 * A reason for not following a card.
 *
 * @param code its code in Tonus's own code system
 * @param display the reason in words
 */
public record OverrideReason(String code, String display) {}
