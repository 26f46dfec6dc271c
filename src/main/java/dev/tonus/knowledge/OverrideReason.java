package dev.tonus.knowledge;

/**
 * A reason for not following a card.
 *
 * @param code its code in Tonus's own code system
 * @param display the reason in words
 * @param standardCode its code in HL7's code system of reasons for not following guidance; empty if none fits
 */
public record OverrideReason(String code, String display, String standardCode) {}
