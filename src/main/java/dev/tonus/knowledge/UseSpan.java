package dev.tonus.knowledge;

import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which uses of a drug count: those in effect, and some that have ended.
 *
 * @param kind what counts beside the uses in effect
 * @param stoppedWithin how long ago it may have ended; only with {@link Kind#OR_STOPPED_WITHIN}
 */
public record UseSpan(Kind kind, @Nullable Period stoppedWithin) {

    /** Only what is in effect. */
    public static final UseSpan CURRENT = new UseSpan(Kind.CURRENT, null);

    /** Also what has ended, while its effect lasts as the windows say. */
    public static final UseSpan WASHOUT = new UseSpan(Kind.WASHOUT, null);

    /** Whatever was taken at any time. */
    public static final UseSpan EVER = new UseSpan(Kind.EVER, null);

    public UseSpan {
        if ((kind == Kind.OR_STOPPED_WITHIN) != (stoppedWithin != null)) {
            throw new IllegalArgumentException("A time since the stop belongs to or-stopped-within alone");
        }
    }

    /** Also what ended within the time. */
    public static UseSpan orStoppedWithin(Period period) {
        return new UseSpan(Kind.OR_STOPPED_WITHIN, period);
    }

    /** How long ago it may have ended. */
    public Optional<Period> findStoppedWithin() {
        return Optional.ofNullable(stoppedWithin);
    }

    /** What counts beside the uses in effect. */
    public enum Kind {
        CURRENT,
        WASHOUT,
        OR_STOPPED_WITHIN,
        EVER
    }
}
