package dev.tonus.reasoning;

import dev.tonus.facts.Allergy;
import dev.tonus.facts.Condition;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Identification;
import dev.tonus.facts.LabResult;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.Procedure;
import java.math.BigDecimal;

/** Facts as short statements without a full stop: name, value, unit, date, range; drug, dose, since; condition, date. */
final class EvidenceSentence {

    private static final String BY_NAME = " (matched by name)";

    private EvidenceSentence() {}

    static String of(String name, LabResult result) {
        StringBuilder sentence = new StringBuilder(name)
                .append(' ')
                .append(result.display())
                .append(" on ")
                .append(result.time().text());
        String range = result.range().display();
        boolean hasRange = result.range().findLow().isPresent()
                || result.range().findHigh().isPresent();
        if (hasRange) {
            sentence.append(" (").append(range).append(')');
        }
        if (!result.method().isEmpty()) {
            sentence.append(", ").append(methodInWords(result.method()));
        }
        return result.preliminary() ? sentence.append(", preliminary").toString() : sentence.toString();
    }

    private static String methodInWords(String method) {
        return method.equals("adjusted") ? "adjusted for albumin" : method;
    }

    static String of(MedicationUse use, String ingredient, String since) {
        String dose = use.dose()
                .find(ingredient)
                .map(milligrams -> ", " + dose(milligrams))
                .orElse("");
        return use.drug().text() + howMatched(use, ingredient) + dose + ", " + since;
    }

    private static String howMatched(MedicationUse use, String drugClass) {
        return switch (use.drug().identification()) {
            case BY_NAME -> BY_NAME;
            case BY_CLASS -> " (known by its class: " + drugClass.replace('-', ' ') + ")";
            default -> "";
        };
    }

    static String of(DraftOrder order, String ingredient) {
        String named = order.drug().identification() == Identification.BY_NAME ? BY_NAME : "";
        String dose = order.dose()
                .find(ingredient)
                .map(milligrams -> ", " + dose(milligrams))
                .orElse("");
        String done = order.action() == DraftOrder.Action.STOP ? ", being stopped" : ", being ordered";
        return order.drug().text() + named + dose + done;
    }

    static String of(Condition condition) {
        return condition.text()
                + (condition.onset().isDated()
                        ? " since " + condition.onset().text()
                        : " (" + condition.onset().text() + ")");
    }

    static String of(Allergy allergy) {
        return "Allergy or intolerance: " + allergy.text();
    }

    static String of(Procedure procedure) {
        return procedure.text()
                + (procedure.performed().isDated() ? " on " : " (")
                + procedure.performed().text()
                + (procedure.performed().isDated() ? "" : ")");
    }

    static String of(InteractionPair pair) {
        return pair.column().drug().text() + " with " + pair.other().drug().text() + ": " + pair.verdictInWords();
    }

    /** A daily dose in words, {@code 40 mg/day}. */
    static String dose(BigDecimal milligramsPerDay) {
        BigDecimal stripped = milligramsPerDay.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString() + " mg/day";
    }
}
