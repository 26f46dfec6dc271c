package dev.tonus.knowledge;

/** How urgent a card is, as CDS Hooks has it, the most urgent first. */
public enum Indicator {
    CRITICAL("critical"),
    WARNING("warning"),
    INFO("info");

    private final String code;

    Indicator(String code) {
        this.code = code;
    }

    /** The word of CDS Hooks. */
    public String code() {
        return code;
    }

    /** One step less urgent; info stays. */
    public Indicator lowered() {
        return this == CRITICAL ? WARNING : INFO;
    }

    /** The more urgent of the two. */
    public Indicator strongest(Indicator other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The less urgent of the two. */
    public Indicator capped(Indicator most) {
        return compareTo(most) >= 0 ? this : most;
    }
}
