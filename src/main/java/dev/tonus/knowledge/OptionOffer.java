package dev.tonus.knowledge;

/**
 * That a cause offers a management option.
 *
 * @param option the id of the option
 * @param grade the strength of the evidence for it in this cause
 */
public record OptionOffer(String option, EvidenceGrade grade) {}
