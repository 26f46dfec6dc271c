package dev.tonus.knowledge;

/**
 * How plausible a cause is, in the order in which causes are listed: what needs another pathway stands before a mere
 * background factor.
 */
public enum Likelihood {
    PROBABLE("probable", "likely contributor"),
    POSSIBLE("possible", "possible contributor"),
    MIMIC("mimic", "consider instead"),
    CONTRIBUTING("contributing", "background factor");

    private final String code;
    private final String words;

    Likelihood(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The word of the files and the account. */
    public String code() {
        return code;
    }

    /** The agreed words of the cards. */
    public String words() {
        return words;
    }

    /** One step weaker; contributing and mimic stay. */
    public Likelihood weakened() {
        return this == PROBABLE ? POSSIBLE : this == POSSIBLE ? CONTRIBUTING : this;
    }
}
