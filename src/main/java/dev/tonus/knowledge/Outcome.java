package dev.tonus.knowledge;

/** What an interaction table says of a pair, the strongest first. */
public enum Outcome {
    CONTRAINDICATED("contraindicated"),
    AVOID("avoid"),
    /** Taken above the largest dose. */
    OVER_CAP("over-cap"),
    CAUTION("caution"),
    /** Taken together: what that means stands in the check that names the two. */
    TOGETHER("taken together");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    /** The word of the files. */
    public String code() {
        return code;
    }
}
