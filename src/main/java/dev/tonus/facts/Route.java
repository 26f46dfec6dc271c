package dev.tonus.facts;

/** How a drug reaches the body, as far as interactions care. */
public enum Route {
    ORAL,
    INJECTABLE,
    TRANSDERMAL,
    IMPLANT,
    INHALED,
    NASAL,
    LOCAL,
    RECTAL_OR_VAGINAL,
    /** Not said; counts as systemic. */
    UNKNOWN;

    /** Whether the drug counts as reaching the whole body. */
    public boolean isSystemic() {
        return this == ORAL || this == INJECTABLE || this == TRANSDERMAL || this == IMPLANT || this == UNKNOWN;
    }
}
