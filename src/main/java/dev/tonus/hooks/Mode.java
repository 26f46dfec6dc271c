package dev.tonus.hooks;

/** What the service runs for. */
public enum Mode {
    /** Trying it out: on this machine only, with synthetic data. */
    EVALUATION,
    /** Real care. */
    PRODUCTION
}
