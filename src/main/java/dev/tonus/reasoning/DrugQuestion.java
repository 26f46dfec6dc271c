package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.Exposure;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Route;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.DrugSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What the questions about drugs have in common: the exposures that they look at, and that nothing is concluded from the
 * absence of a drug in a list that did not come whole.
 *
 * @param chart the chart
 * @param drugs which ingredients are asked about
 * @param routes by which routes
 */
record DrugQuestion(Chart chart, DrugSet drugs, Set<Route> routes) {

    private static final String DOSE = "dose";

    /** Are there so many ingredients, or drugs of which only the class is known, of which one exposure fits? */
    Judgement answer(int count, Function<Exposure, Judgement> fits) {
        List<String> ingredients = both(chart.mentions().ingredients(), drugs.ingredients());
        List<String> classes = both(chart.mentions().drugClasses(), drugs.classes());
        Judgement found = ingredients.isEmpty() && classes.isEmpty()
                ? Judgement.NOT_MET
                : among(ingredients, classes, count, fits);
        return found.isMet()
                ? found
                : chart.gapOf(Input.MEDICATIONS).map(Judgement::unknown).orElse(found);
    }

    private Judgement among(
            List<String> ingredients, List<String> classes, int count, Function<Exposure, Judgement> fits) {
        Set<Route> possible = possible();
        List<Judgement> answers = new ArrayList<>();
        for (String name : ingredients) {
            answers.add(anyOf(chart.exposures().to(name, possible), fits));
        }
        for (String name : classes) {
            answers.add(anyOf(chart.exposures().toClass(name, possible), fits));
        }
        return Judgement.atLeast(count, answers);
    }

    private Judgement anyOf(List<Exposure> exposures, Function<Exposure, Judgement> fits) {
        List<Judgement> answers = new ArrayList<>();
        exposures.forEach(exposure -> answers.add(byRoute(exposure, fits.apply(exposure))));
        return Judgement.anyOf(answers);
    }

    /** The routes that are asked for, and the one that the record does not say. */
    private Set<Route> possible() {
        Set<Route> possible = EnumSet.copyOf(routes);
        possible.add(Route.UNKNOWN);
        return possible;
    }

    /** What is asked for and on record, in the order of the record; mostly nothing. */
    private static List<String> both(Set<String> onRecord, Set<String> wanted) {
        List<String> both = List.of();
        for (String name : onRecord) {
            if (wanted.contains(name)) {
                both = both.isEmpty() ? new ArrayList<>() : both;
                both.add(name);
            }
        }
        return both;
    }

    /** A use whose route is not said leaves a question open that asks for one. */
    private Judgement byRoute(Exposure exposure, Judgement answer) {
        Route route = exposure.leading(facts().asOf()).drug().route();
        if (routes.contains(route) || !answer.isMet()) {
            return answer;
        }
        DataGap gap = gap(GapStatus.EMPTY, "By which route " + exposure.ingredient() + " is given is not on record");
        return new Judgement(Verdict.UNKNOWN, answer.grounds(), List.of(gap));
    }

    /** A daily dose that a question asks for and that cannot be read. */
    static DataGap unreadableDose(String ingredient) {
        return unreadableDose(ingredient, "");
    }

    /** The same with what the dose would be compared with. */
    static DataGap unreadableDose(String ingredient, String limit) {
        return new DataGap(
                DOSE, GapStatus.UNREADABLE, "The daily dose of " + ingredient + " could not be read" + limit);
    }

    /** Whether the gap is a daily dose that cannot be read. */
    static boolean isUnreadableDose(DataGap gap) {
        return gap.input().equals(DOSE);
    }

    static DataGap gap(GapStatus status, String text) {
        return new DataGap(Input.MEDICATIONS.key(), status, text);
    }

    private PatientFacts facts() {
        return chart.facts();
    }
}
