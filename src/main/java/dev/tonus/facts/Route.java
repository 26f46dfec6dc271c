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
    RECTAL,
    VAGINAL,
    /** By nose or rectum, of a drug that reaches the whole body from there. */
    MUCOSAL,
    /** Not said; counts as systemic. */
    UNKNOWN;

    /** Whether the drug counts as reaching the whole body. */
    public boolean isSystemic() {
        return switch (this) {
            case ORAL, INJECTABLE, TRANSDERMAL, IMPLANT, MUCOSAL, UNKNOWN -> true;
            case INHALED, NASAL, LOCAL, RECTAL, VAGINAL -> false;
        };
    }
}
