package dev.tonus.cases;

import dev.tonus.book.CriterionInWords;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.DrugWindows;
import dev.tonus.knowledge.HadProcedure;
import dev.tonus.knowledge.HasCondition;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.LabMissing;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.LabWindow;
import dev.tonus.knowledge.Stopped;
import dev.tonus.knowledge.Symptomatic;
import dev.tonus.knowledge.Takes;
import dev.tonus.knowledge.UseTiming;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Periods that are a day too short or too long. */
final class PeriodMutants {

    /** Results from before the onset of a symptom are no older than this anyway. */
    private static final Period OLDEST = Period.ofDays(90);

    private final Knowledge knowledge;
    private final List<Mutant> mutants = new ArrayList<>();

    private PeriodMutants(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    static List<Mutant> of(Knowledge knowledge) {
        PeriodMutants periods = new PeriodMutants(knowledge);
        periods.labs();
        Criteria.of(knowledge, HasCondition.class).forEach(has -> periods.of(has, "within", has.findWithin()));
        Criteria.of(knowledge, Takes.class).forEach(takes -> {
            UseTiming timing = takes.timing();
            periods.of(takes, "timing", timing, "changedBeforeSymptom", timing.findChangedBeforeSymptom());
            periods.of(takes, "timing", timing, "changedWithin", timing.findChangedWithin());
            periods.of(takes, "timing", timing, "forAtLeast", timing.findForAtLeast());
            periods.of(
                    takes, "span", takes.span(), "stoppedWithin", takes.span().findStoppedWithin());
        });
        Criteria.of(knowledge, Stopped.class).forEach(stopped -> {
            periods.of(stopped, "within", Optional.of(stopped.within()));
            periods.of(stopped, "after", stopped.findAfter());
        });
        Criteria.of(knowledge, Symptomatic.class)
                .forEach(symptom -> periods.of(symptom, "lasting", symptom.findLasting()));
        Criteria.of(knowledge, HadProcedure.class).forEach(had -> periods.of(had, "within", had.findWithin()));
        Criteria.of(knowledge, LabMissing.class)
                .forEach(missing -> periods.of(missing, "orOrderedWithin", missing.findOrOrderedWithin()));
        periods.drugs(knowledge.windows());
        return periods.mutants;
    }

    /** The window of a lab is one wherever it counts; one of its own belongs to the question. */
    private void labs() {
        Set<Window> windows = new LinkedHashSet<>();
        Criteria.of(knowledge, LabStands.class)
                .forEach(stands ->
                        windows.add(Window.of(stands.lab(), stands.limit().grade(), stands.window())));
        Criteria.of(knowledge, LabMissing.class).forEach(missing -> missing.windows()
                .forEach((lab, window) -> windows.add(Window.of(lab, "", window))));
        windows.forEach(this::lab);
    }

    private void lab(Window window) {
        LabWindow old = window.window();
        if (old.sinceOnsetOf().isEmpty()) {
            lab(window, "within", old.within());
        }
        if (old.sinceOnsetOf().isEmpty() && !old.beforeOnset().isZero() && days(old.within()) < days(OLDEST)) {
            lab(window, "beforeOnset", old.beforeOnset());
        }
        if (!old.mayRestrictFor().isZero()) {
            lab(window, "mayRestrictFor", old.mayRestrictFor());
        }
    }

    private void lab(Window window, String component, Period period) {
        for (int days : List.of(-1, 1)) {
            LabWindow moved = Rewrite.with(window.window(), component, period.plusDays(days));
            add(window + " " + component + " by " + days, () -> Rewrite.of(knowledge, window.movedTo(moved)));
        }
    }

    private static long days(Period period) {
        return LocalDate.EPOCH.plus(period).toEpochDay();
    }

    /** A window of a lab; with the grade that has it of its own. */
    private record Window(String lab, String grade, LabWindow window) {

        static Window of(String lab, String grade, LabWindow window) {
            return new Window(lab, window.beforeOnset().isZero() ? grade : "", window);
        }

        @Override
        public String toString() {
            return String.join(
                    " ", lab, grade, window.beforeOnset().isZero() ? "own" : "default", days(window.within()) + " d");
        }

        private Map<String, LabWindow> withWindow(Map<String, LabWindow> windows, LabWindow moved) {
            Map<String, LabWindow> others = new HashMap<>(windows);
            others.put(lab, moved);
            return others;
        }

        UnaryOperator<Object> movedTo(LabWindow moved) {
            return node -> {
                if (node instanceof LabStands stands
                        && equals(of(stands.lab(), stands.limit().grade(), stands.window()))) {
                    return Rewrite.with(stands, "window", moved);
                }
                if (node instanceof LabMissing missing
                        && equals(of(lab, "", missing.windows().getOrDefault(lab, moved)))) {
                    return Rewrite.with(missing, "windows", withWindow(missing.windows(), moved));
                }
                return node;
            };
        }
    }

    private <C extends Record & Criterion> void of(C question, String component, Optional<Period> period) {
        for (int days : List.of(-1, 1)) {
            period.ifPresent(old -> {
                Record moved = Rewrite.with(question, component, old.plusDays(days));
                add(
                        component + " by " + days + " in " + CriterionInWords.line(question),
                        () -> Rewrite.replacing(knowledge, question, moved));
            });
        }
    }

    private <C extends Record & Criterion> void of(
            C question, String component, Record part, String ofPart, Optional<Period> period) {
        for (int days : List.of(-1, 1)) {
            period.ifPresent(old -> {
                Record moved = Rewrite.with(question, component, Rewrite.with(part, ofPart, old.plusDays(days)));
                add(
                        ofPart + " by " + days + " in " + CriterionInWords.line(question),
                        () -> Rewrite.replacing(knowledge, question, moved));
            });
        }
    }

    private void drugs(DrugWindows windows) {
        for (int days : List.of(-1, 1)) {
            drugs(windows, "exposureGap", days, windows.exposureGap().plusDays(days));
            drugs(
                    windows,
                    "defaultInteraction",
                    days,
                    windows.defaultInteraction().plusDays(days));
            Map<String, Period> effects = new HashMap<>();
            windows.effects().forEach((drug, period) -> effects.put(drug, period.plusDays(days)));
            drugs(windows, "effects", days, effects);
            windows.interactions().forEach((drug, period) -> {
                Map<String, Period> interactions = new HashMap<>(windows.interactions());
                interactions.put(drug, period.plusDays(days));
                add(
                        "interaction of " + drug + " by " + days,
                        () -> Rewrite.replacing(
                                knowledge, windows, Rewrite.with(windows, "interactions", interactions)));
            });
        }
    }

    private void drugs(DrugWindows windows, String component, int days, Object moved) {
        add(
                component + " by " + days,
                () -> Rewrite.replacing(knowledge, windows, Rewrite.with(windows, component, moved)));
    }

    private void add(String change, Supplier<Knowledge> content) {
        mutants.add(new Mutant(change, content));
    }
}
