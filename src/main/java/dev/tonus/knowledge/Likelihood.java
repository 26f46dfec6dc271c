package dev.tonus.knowledge;

/** How plausible a cause is, the strongest first. */
public enum Likelihood {
    PROBABLE("probable", "likely contributor"),
    POSSIBLE("possible", "possible contributor"),
    CONTRIBUTING("contributing", "background factor"),
    MIMIC("mimic", "consider instead");

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
