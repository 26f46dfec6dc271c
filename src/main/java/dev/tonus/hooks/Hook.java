package dev.tonus.hooks;

import java.util.Optional;

/** The hooks that Tonus answers, as the CDS Hooks library defines them. */
public enum Hook {
    /** A chart is opened. */
    PATIENT_VIEW("patient-view"),
    /** Orders are being composed, and some of them are selected. */
    ORDER_SELECT("order-select"),
    /** Orders are about to be signed. */
    ORDER_SIGN("order-sign"),
    /** A drug is being prescribed; deprecated in favor of the two order hooks. */
    MEDICATION_PRESCRIBE("medication-prescribe");

    private final String code;

    Hook(String code) {
        this.code = code;
    }

    /** The hook of that name. */
    public static Optional<Hook> parse(String code) {
        for (Hook hook : values()) {
            if (hook.code.equals(code)) {
                return Optional.of(hook);
            }
        }
        return Optional.empty();
    }

    /** The name in the requests. */
    public String code() {
        return code;
    }
}
