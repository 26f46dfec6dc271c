package dev.tonus.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.UnaryOperator;

/** What several formulas ask of their inputs. */
final class Derivations {

    private Derivations() {}

    /** Whether the number is the value itself and no bound of it. */
    static boolean isExact(LabResult result) {
        return result.comparator() == Comparator.EXACTLY;
    }

    /** Division by the number, unrounded as far as sixteen digits go. */
    static UnaryOperator<BigDecimal> over(BigDecimal divisor) {
        return value -> value.divide(divisor, MathContext.DECIMAL64);
    }
}
