package dev.tonus.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the amount of one dose in a direction in words. */
final class SigAmounts {

    /** A bound of plausibility, no clinical limit: numbers further apart are two strengths, not a range. */
    private static final BigDecimal WIDEST = new BigDecimal(4);

    /** Without a unit, only so few are tablets; a greater number may be milligrams. */
    private static final Set<String> BARE_COUNTS = Set.of("0.5", "1", "1.5", "2");

    private final SigTokens tokens;
    private final List<DoseAmount> found = new ArrayList<>();
    private final Set<DoseAmount.Kind> given = EnumSet.noneOf(DoseAmount.Kind.class);
    private boolean contradicts;

    SigAmounts(SigTokens tokens) {
        this.tokens = tokens;
    }

    /** The dose, as a count and as a mass if it is given twice. */
    List<DoseAmount> found() {
        return found;
    }

    /** Whether two doses were given. */
    boolean contradicts() {
        return contradicts;
    }

    /** One number, or the two ends of a range; none if no number comes next, or an impossible range. */
    List<BigDecimal> range() {
        Optional<BigDecimal> low = tokens.number();
        if (low.isEmpty()) {
            return List.of();
        }
        readRepeatInBrackets(low.get());
        int start = tokens.place();
        if (tokens.accept("-") || tokens.accept("to") || tokens.accept("or")) {
            Optional<BigDecimal> high = tokens.number();
            if (high.isPresent()) {
                boolean possible = high.get().compareTo(low.get()) > 0
                        && high.get().compareTo(low.get().multiply(WIDEST)) <= 0;
                return possible ? List.of(low.get(), high.get()) : List.of();
            }
        }
        tokens.rewind(start);
        return List.of(low.get());
    }

    /** The high end. */
    Optional<BigDecimal> high(List<BigDecimal> range) {
        return range.isEmpty() ? Optional.empty() : Optional.of(range.get(range.size() - 1));
    }

    /** Reads a number with a unit, a bare count, or a count of tablets of a strength. */
    boolean read() {
        int start = tokens.place();
        Optional<BigDecimal> number = high(range());
        if (number.isEmpty()) {
            tokens.rewind(start);
            return false;
        }
        if (readStrengthBehind(number.get())) {
            return true;
        }
        Optional<DoseAmount> amount = withUnit(number.get()).or(() -> bare(number.get()));
        amount.ifPresent(this::add);
        return amount.isPresent();
    }

    /** The amount of that number with the unit that comes next, which is read. */
    Optional<DoseAmount> withUnit(BigDecimal number) {
        String unit = tokens.peek(0);
        Optional<DoseAmount> amount =
                unit.isEmpty() || unit.equals("1") ? Optional.empty() : DoseAmount.of(number, unit);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        tokens.advance(1);
        boolean aRate = tokens.peek(0).equals("/") && Set.of("h", "hr", "hour").contains(tokens.peek(1));
        if (aRate) {
            tokens.advance(2);
            return amount.get().anHour();
        }
        return amount;
    }

    private Optional<DoseAmount> bare(BigDecimal number) {
        boolean aFraction = tokens.peek(0).equals("/") || tokens.peek(0).equals("-");
        return BARE_COUNTS.contains(number.toPlainString()) && !aFraction
                ? DoseAmount.of(number, "")
                : Optional.empty();
    }

    /** {@code 2 20 mg tablets}: a count, and the strength of each. */
    private boolean readStrengthBehind(BigDecimal count) {
        int start = tokens.place();
        Optional<DoseAmount> strength = tokens.number().flatMap(this::withUnit);
        Optional<DoseAmount> units =
                strength.isPresent() && !strength.get().isCount() ? withUnit(count) : Optional.empty();
        if (units.isEmpty() || !units.get().isCount()) {
            tokens.rewind(start);
            return false;
        }
        add(units.get());
        given.add(strength.get().kind());
        found.add(strength.get().times(count));
        return true;
    }

    /** {@code one (1) tablet}, {@code 1 (one) tablet}. */
    private void readRepeatInBrackets(BigDecimal number) {
        int start = tokens.place();
        boolean repeated = tokens.accept("(")
                && tokens.number().filter(again -> again.compareTo(number) == 0).isPresent()
                && tokens.accept(")");
        if (!repeated) {
            tokens.rewind(start);
        }
    }

    /**
     * A mass beside a count of several may be that of each tablet or of all: it counts only if it says "total". Whatever
     * else is a second dose.
     */
    private void add(DoseAmount amount) {
        boolean isWhole =
                tokens.accept("total") || found.isEmpty() || found.get(0).isOne() || amount.isCount();
        boolean isOpen = !isWhole && found.get(0).kind() != amount.kind();
        contradicts |= given.contains(amount.kind());
        given.add(amount.kind());
        if (!isOpen) {
            found.add(amount);
        }
    }
}
