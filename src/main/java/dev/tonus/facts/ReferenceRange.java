package dev.tonus.facts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The laboratory's own range for a result, each end in its own unit; either end may be missing.
 *
 * @param low the lower limit of normal, if the laboratory gave one
 * @param high the upper limit of normal, if the laboratory gave one
 */
public record ReferenceRange(
        @Nullable Quantity low, @Nullable Quantity high) {

    /** The laboratory gave no range. */
    public static final ReferenceRange NONE = new ReferenceRange(null, null);

    /** The lower limit of normal. */
    public Optional<Quantity> findLow() {
        return Optional.ofNullable(low);
    }

    /** The upper limit of normal. */
    public Optional<Quantity> findHigh() {
        return Optional.ofNullable(high);
    }

    /** The range for print, {@code 1.7–2.4}, {@code ≥ 1.7} or {@code ≤ 2.4}; "no range given" without one. */
    public String display() {
        if (low != null && high != null) {
            return low.value().toPlainString() + "–" + high.value().toPlainString();
        }
        if (low != null) {
            return "≥ " + low.value().toPlainString();
        }
        return high == null ? "no range given" : "≤ " + high.value().toPlainString();
    }
}
