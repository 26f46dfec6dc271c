package dev.tonus.book;

import dev.tonus.facts.Quantity;
import dev.tonus.facts.UnitFamily;
import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.LabWindow;
import dev.tonus.knowledge.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Limits and windows of laboratory values in words, each number with its unit, in all unit families. */
final class LimitInWords {

    private LimitInWords() {}

    /** {@code below 1.6 mg/dL (0.66 mmol/L)}; by method where the value can come about in several ways. */
    static String number(Limit limit) {
        if (limit.values().isEmpty()) {
            return limit.relation().isLow() ? "below its range" : "above its range";
        }
        String relation = Terms.lower(limit.relation()) + " ";
        List<String> methods = new ArrayList<>();
        new TreeMap<>(limit.values())
                .forEach((method, values) ->
                        methods.add((method.isEmpty() ? "" : method + " ") + relation + quantities(values)));
        return String.join(", ", methods);
    }

    /** The unit family that stands first is the one of the mass; the other follows in brackets. */
    private static String quantities(List<Quantity> values) {
        List<String> printed = values.stream()
                .sorted((one, other) -> Boolean.compare(isSubstance(one), isSubstance(other)))
                .map(LimitInWords::quantity)
                .toList();
        return printed.size() == 1
                ? printed.get(0)
                : printed.get(0) + printed.stream().skip(1).collect(Collectors.joining("; ", " (", ")"));
    }

    private static boolean isSubstance(Quantity quantity) {
        return UnitFamily.of(quantity.unit()) == UnitFamily.SUBSTANCE;
    }

    private static String quantity(Quantity quantity) {
        return switch (quantity.unit()) {
            case "xULN" -> quantity.value().toPlainString() + " × the upper limit of normal (xULN)";
            case "ratio" -> quantity.value().toPlainString() + " (ratio)";
            case "count" -> quantity.value().toPlainString() + " (count)";
            case "wk" -> quantity.value().toPlainString() + " weeks";
            case "mg/d" -> quantity.value().toPlainString() + " mg/day";
            default -> quantity.display();
        };
    }

    /** What must hold beside the number. */
    static String basis(Basis basis) {
        return switch (basis) {
            case AND_LAB_RANGE -> "and outside the laboratory’s range, if it gave one";
            case LAB_RANGE_FIRST -> "or, where the laboratory gave a range, outside that range instead";
            case ABSOLUTE -> "whatever the laboratory’s range";
            case LAB_RANGE -> "by the laboratory’s own range alone";
        };
    }

    /** Which results count: the latest of the window, or any of them. */
    static String window(LabWindow window, boolean any) {
        StringBuilder words = new StringBuilder(any ? "any result " : "latest result ");
        if (window.sinceOnsetOf().isEmpty()) {
            words.append("within ").append(Periods.inWords(window.within()));
        } else {
            words.append("since the latest onset of ").append(Terms.anyOf(window.sinceOnsetOf()));
        }
        if (!window.beforeOnset().isZero()) {
            words.append(", or up to ")
                    .append(Periods.inWords(window.beforeOnset()))
                    .append(" before the symptom began");
        }
        if (!window.mayRestrictFor().isZero()) {
            words.append("; an older one up to ")
                    .append(Periods.inWords(window.mayRestrictFor()))
                    .append(" may make this met, never not met");
        }
        return words.toString();
    }

    /** {@code , a preliminary result counts too}, where one does. */
    static String preliminary(Limit limit) {
        return limit.preliminaryAllowed() ? "; a preliminary result counts too" : "";
    }
}
