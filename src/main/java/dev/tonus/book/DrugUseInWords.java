package dev.tonus.book;

import dev.tonus.facts.Route;
import dev.tonus.knowledge.BesideOrder;
import dev.tonus.knowledge.DoseLimit;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.OrderChange;
import dev.tonus.knowledge.OrderReasons;
import dev.tonus.knowledge.Ordered;
import dev.tonus.knowledge.Stopped;
import dev.tonus.knowledge.Takes;
import dev.tonus.knowledge.UseSpan;
import dev.tonus.knowledge.UseTiming;
import java.util.Set;

/** Questions about the use of drugs in words. */
final class DrugUseInWords {

    private DrugUseInWords() {}

    static String of(Takes takes) {
        String number = takes.count() == 1 ? "" : "at least " + takes.count() + " different drugs of ";
        return "the patient takes " + number + Terms.drugs(takes.drugs()) + routes(takes.routes())
                + takes.findDose().map(DrugUseInWords::dose).orElse("")
                + reasons(new OrderReasons(takes.reasons(), false)) + span(takes.span()) + timing(takes.timing())
                + beside(takes.besideOrder());
    }

    static String of(Stopped stopped) {
        String before = stopped.findAfter()
                .map(period -> ", after at least " + Periods.inWords(period) + " of use")
                .orElse("");
        return drugs(stopped.drugs()) + routes(stopped.routes()) + " was stopped or ran out within "
                + Periods.inWords(stopped.within()) + before;
    }

    static String of(Ordered order) {
        String drug = order.findDrugs().map(DrugUseInWords::drugs).orElse("any drug");
        String changes = order.changes().isEmpty()
                ? ""
                : ", as "
                        + Terms.either(order.changes().stream()
                                .sorted()
                                .map(OrderChange::code)
                                .toList());
        String supply = order.findSupplyAbove()
                .map(period -> ", for more than " + Periods.inWords(period))
                .orElse("");
        return "the order is to " + Terms.lower(order.action()) + " " + drug + routes(order.routes()) + changes
                + reasons(order.reasons())
                + order.findDose().map(DrugUseInWords::dose).orElse("") + supply;
    }

    private static String reasons(OrderReasons reasons) {
        String sets = reasons.sets().isEmpty() ? "" : Terms.anyOf(reasons.sets());
        String none = reasons.none() ? "no reason on record" : "";
        String both = sets.isEmpty() || none.isEmpty() ? sets + none : sets + " or " + none;
        return both.isEmpty() ? "" : ", for " + both;
    }

    static String dose(String drugs, DoseLimit dose) {
        return drugs + dose(dose);
    }

    private static String drugs(DrugSet drugs) {
        return Terms.drugs(drugs);
    }

    private static String routes(Set<Route> routes) {
        return routes.equals(Takes.SYSTEMIC)
                ? ""
                : " (route: "
                        + Terms.either(
                                routes.stream().sorted().map(Terms::lower).toList()) + ")";
    }

    private static String dose(DoseLimit dose) {
        return ", daily dose " + Terms.lower(dose.relation()) + " "
                + dose.milligramsPerDay().stripTrailingZeros().toPlainString() + " mg/day";
    }

    private static String beside(BesideOrder order) {
        String overlap = order.findOverlap()
                .map(period -> ", both lasting for more than " + Periods.inWords(period))
                .orElse("");
        return (order.otherThanOrder() ? ", apart from what is ordered" : "")
                + (order.orOrdered() ? ", the order counted" : "")
                + overlap;
    }

    private static String span(UseSpan span) {
        return switch (span.kind()) {
            case CURRENT -> "";
            case WASHOUT -> ", or stopped it and its effect still lasts";
            case OR_STOPPED_WITHIN ->
                ", or stopped it within "
                        + span.findStoppedWithin().map(Periods::inWords).orElse("");
            case EVER -> ", or took it at any time";
        };
    }

    private static String timing(UseTiming timing) {
        StringBuilder words = new StringBuilder();
        timing.findForAtLeast()
                .ifPresent(period -> words.append(", for at least ").append(Periods.inWords(period)));
        if (timing.startedBeforeSymptom()) {
            words.append(", begun on or before the onset of the symptom");
        }
        timing.findChangedBeforeSymptom().ifPresent(period -> words.append(", started or changed within ")
                .append(Periods.inWords(period))
                .append(" before the onset of the symptom"));
        timing.findChangedWithin().ifPresent(period -> words.append(", started or changed within ")
                .append(Periods.inWords(period)));
        return words.toString();
    }
}
