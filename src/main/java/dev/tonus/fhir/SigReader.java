package dev.tonus.fhir;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a direction in words, {@code Take 1 tablet (20 mg total) by mouth twice daily as needed for pain}. Every word must
 * have a known role, and each thing may be said once: a taper, a condition or a second dose makes the text unreadable as a
 * whole. Of a range the high end counts, of hours between doses the low one.
 */
final class SigReader {

    /** A longer text is no plain direction. */
    private static final int LONGEST_TEXT = 300;

    private static final BigDecimal HOURS_OF_A_DAY = new BigDecimal(24);
    private static final Set<String> HOURS = Set.of("hours", "hour", "h", "hr", "hrs");
    private static final Set<String> DAYS = Set.of("days", "day", "d");
    private static final Set<String> PERIODS = Set.of("days", "day", "d", "weeks", "week", "months", "month");

    private final SigTokens tokens;
    private final SigAmounts amounts;
    private final Set<SigWords.Slot> slots = EnumSet.noneOf(SigWords.Slot.class);
    private @Nullable BigDecimal times;
    private @Nullable DoseAmount most;
    private boolean slotMayFollow = true;
    private boolean withMeals;
    private boolean asNeeded;
    private boolean contradicts;

    private SigReader(SigTokens tokens) {
        this.tokens = tokens;
        this.amounts = new SigAmounts(tokens);
    }

    /** What the text says; empty if it is not understood as a whole. */
    static Optional<Sig> read(String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        return new SigReader(SigTokens.of(text)).read();
    }

    private Optional<Sig> read() {
        while (!tokens.isAtEnd()) {
            if (!readNext() || contradicts || amounts.contradicts()) {
                return Optional.empty();
            }
        }
        List<DoseAmount> doses = amounts.found();
        return count().map(found -> new Sig(doses, found.orElse(null), most));
    }

    private boolean readNext() {
        return readMost()
                || readDuration()
                || readReason()
                || readTimes()
                || readSlot()
                || readConnection()
                || readInterval()
                || readNothing()
                || amounts.read();
    }

    /**
     * The number of times a day and the parts of the day must agree; empty if they do not. With meals, once a day may be
     * meant or three times.
     */
    private Optional<Optional<BigDecimal>> count() {
        BigDecimal said = times;
        if (withMeals && (said == null || said.compareTo(BigDecimal.ONE) == 0)) {
            return Optional.empty();
        }
        if (slots.isEmpty()) {
            return Optional.of(Optional.ofNullable(said));
        }
        BigDecimal named = new BigDecimal(slots.size());
        boolean agree = said == null || said.compareTo(named) == 0;
        return agree ? Optional.of(Optional.of(named)) : Optional.empty();
    }

    private void setTimes(BigDecimal count) {
        contradicts |= times != null && times.compareTo(count) != 0;
        times = count;
    }

    private boolean readTimes() {
        Optional<BigDecimal> phrase = longest(SigWords.timesADay());
        phrase.ifPresent(this::setTimes);
        return phrase.isPresent() || readCountedTimes();
    }

    /** {@code 3 times a day}, {@code 2-3 x daily}. */
    private boolean readCountedTimes() {
        int start = tokens.place();
        Optional<BigDecimal> count = amounts.high(amounts.range());
        boolean counted = count.isPresent()
                && (tokens.accept("times") || tokens.accept("time") || tokens.accept("x"))
                && longest(SigWords.timesADay()).filter(BigDecimal.ONE::equals).isPresent();
        if (!counted) {
            tokens.rewind(start);
            return false;
        }
        setTimes(count.get());
        return true;
    }

    /** {@code every 6 hours}, {@code q4-6h}, {@code every 3 days}. */
    private boolean readInterval() {
        int start = tokens.place();
        if (tokens.accept("every") || tokens.accept("q") || tokens.accept("each")) {
            List<BigDecimal> range = amounts.range();
            String unit = tokens.peek(0);
            if (!range.isEmpty() && HOURS.contains(unit)) {
                tokens.advance(1);
                setTimes(HOURS_OF_A_DAY.divide(range.get(0), 0, RoundingMode.CEILING));
                return true;
            }
            if (range.size() == 1 && DAYS.contains(unit)) {
                tokens.advance(1);
                setTimes(BigDecimal.ONE);
                return true;
            }
        }
        tokens.rewind(start);
        return false;
    }

    /** A part of the day; a further one only behind "and" or a comma, since "nightly at bedtime" is one. */
    private boolean readSlot() {
        Optional<SigWords.Slot> slot = longest(SigWords.partsOfTheDay());
        if (slot.isEmpty()) {
            return false;
        }
        boolean isNew = slots.add(slot.get());
        contradicts |= isNew && !slotMayFollow;
        slotMayFollow = false;
        return true;
    }

    /** "and" connects parts of the day and nothing else. */
    private boolean readConnection() {
        if (!slots.isEmpty() && tokens.accept(",")) {
            slotMayFollow = true;
            return true;
        }
        int start = tokens.place();
        if (slots.isEmpty() || !(tokens.accept("and") || tokens.accept("&"))) {
            return false;
        }
        slotMayFollow = true;
        boolean connects = readSlot();
        tokens.rewind(connects ? tokens.place() : start);
        return connects;
    }

    private boolean readMost() {
        int start = tokens.place();
        Optional<DoseAmount> found = SigMost.read(tokens, amounts);
        if (found.isEmpty()) {
            tokens.rewind(start);
            return false;
        }
        contradicts |= most != null;
        most = found.get();
        return true;
    }

    /** {@code for 7 days}, {@code x 10 days}, {@code for up to 2 weeks}. */
    private boolean readDuration() {
        int start = tokens.place();
        if (tokens.accept("for") || tokens.accept("x")) {
            boolean upTo = tokens.peek(0).equals("up") && tokens.peek(1).equals("to");
            tokens.advance(upTo ? 2 : 0);
            if (!amounts.range().isEmpty() && PERIODS.contains(tokens.peek(0))) {
                tokens.advance(1);
                return true;
            }
        }
        tokens.rewind(start);
        return false;
    }

    /** {@code for pain}; behind "as needed" the reason may stand alone. */
    private boolean readReason() {
        boolean introduced = tokens.peek(0).equals("for") && SigWords.isReason(tokens.peek(1));
        if (!introduced && !(asNeeded && SigWords.isReason(tokens.peek(0)))) {
            return false;
        }
        tokens.advance(1);
        while (SigWords.isReason(tokens.peek(0))) {
            tokens.advance(1);
        }
        return true;
    }

    private boolean readNothing() {
        for (int count = SigWords.LONGEST; count > 0; count--) {
            String phrase = tokens.joined(count);
            if (SigWords.saysNothing(phrase)) {
                withMeals |= phrase.endsWith("meals");
                asNeeded = phrase.equals("prn") || phrase.endsWith("needed");
                tokens.advance(count);
                return true;
            }
        }
        return false;
    }

    /** The meaning of the longest phrase that comes next, which is read. */
    private <T> Optional<T> longest(Map<String, T> phrases) {
        for (int count = SigWords.LONGEST; count > 0; count--) {
            Optional<T> meaning = Optional.ofNullable(phrases.get(tokens.joined(count)));
            if (meaning.isPresent()) {
                tokens.advance(count);
                return meaning;
            }
        }
        return Optional.empty();
    }
}
