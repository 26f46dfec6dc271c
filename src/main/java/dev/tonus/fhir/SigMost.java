package dev.tonus.fhir;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the most that is allowed a day, {@code max 8 tablets per day}, {@code not to exceed 3 g in 24 hours}. */
final class SigMost {

    private static final Set<String> NO_MORE = Set.of(SigWords.phrases("""
            max|maximum|max of|maximum of|max dose|maximum dose|max dose of|maximum dose of|not to exceed
            do not exceed|no more than|not more than|do not take more than|nte|max :
            """));
    private static final Set<String> NO_MORE_A_DAY = Set.of(SigWords.phrases("""
            max daily dose|maximum daily dose|max daily dose of|maximum daily dose of|max daily dose :
            maximum daily dose :|daily max|daily maximum|max / day :|max per day :
            """));
    private static final Set<String> A_DAY = Set.of(SigWords.phrases("""
            / day|per day|a day|daily|in 24 hours|per 24 hours|/ 24 hours|every 24 hours|in a day
            in 24 hour period|in a 24 hour period|/ 24 h|per 24 h|each day|in any 24 hours|within 24 hours
            / 24 hrs|in 24 hrs|/ d|/ 24 hr|per 24 hrs
            """));

    private SigMost() {}

    /** Whether the text may give one, before it is read. */
    static boolean mayBeIn(String text) {
        return text.contains("ax") || text.contains("exceed") || text.contains("more than") || text.contains("AX");
    }

    /** The most a day; empty if none comes next, or one for another period or of an unknown unit. */
    static Optional<DoseAmount> read(SigTokens tokens, SigAmounts amounts) {
        boolean aDay = accept(tokens, NO_MORE_A_DAY);
        if (!aDay && !accept(tokens, NO_MORE)) {
            return Optional.empty();
        }
        List<BigDecimal> number = amounts.range();
        if (number.size() != 1) {
            return Optional.empty();
        }
        Optional<DoseAmount> most = amounts.withUnit(number.get(0)).or(() -> asDosed(number.get(0), amounts));
        return aDay || accept(tokens, A_DAY) ? most : Optional.empty();
    }

    /** Without a unit, that of the dose, if it is a count. */
    private static Optional<DoseAmount> asDosed(BigDecimal number, SigAmounts amounts) {
        boolean counted = amounts.found().size() == 1 && amounts.found().get(0).isCount();
        return counted ? DoseAmount.of(number, "") : Optional.empty();
    }

    private static boolean accept(SigTokens tokens, Set<String> phrases) {
        for (int count = SigWords.LONGEST; count > 0; count--) {
            if (phrases.contains(tokens.joined(count))) {
                tokens.advance(count);
                return true;
            }
        }
        return false;
    }
}
