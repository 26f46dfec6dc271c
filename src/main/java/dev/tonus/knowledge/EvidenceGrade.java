package dev.tonus.knowledge;

/** How strong the evidence for a statement is, the strongest first. */
public enum EvidenceGrade {
    /** Several randomized trials, systematic reviews or a regulator's label. */
    A,
    /** One randomized trial or a good cohort. */
    B,
    /** Case reports, small or conflicting studies. */
    C,
    /** Expert opinion or mechanism. */
    D,
    /** Not supported. */
    X
}
