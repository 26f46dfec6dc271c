package dev.tonus.book;

import dev.tonus.knowledge.DrugWindows;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How long drugs count after they were stopped, drugs of one window and one source together; and which of them reach the
 * whole body by nose or rectum.
 */
final class WindowEntry {

    private WindowEntry() {}

    static Entry of(DrugWindows windows, Lines lines) {
        DrugWindows.Sources sources = windows.sources();
        lines.add(
                "Gap of one exposure",
                sources.exposureGap(),
                Phrase.of("two orders of a drug that lie at most " + Periods.inWords(windows.exposureGap())
                        + " apart are one exposure"));
        grouped(windows.effects(), sources.effects())
                .forEach((window, drugs) -> lines.add(
                        "Effect lasts",
                        window.sources(),
                        Phrase.of(Terms.list(drugs) + ": " + Periods.inWords(window.period()) + " after the stop")));
        lines.add(
                "Interacts, usually",
                sources.defaultInteraction(),
                Phrase.of(Periods.inWords(windows.defaultInteraction()) + " after the stop"));
        grouped(windows.interactions(), sources.interactions())
                .forEach((window, drugs) -> lines.add(
                        "Interacts longer",
                        window.sources(),
                        Phrase.of(Terms.list(drugs) + ": " + Periods.inWords(window.period()) + " after the stop")));
        if (!windows.fullStrength().isEmpty()) {
            lines.say("With full urgency after the stop", Terms.list(windows.fullStrength()));
        }
        if (!windows.depots().isEmpty()) {
            lines.say(
                    "Acts on after the last dose",
                    Terms.list(windows.depots()) + ": where no stop is recorded, the start counts as the last dose");
        }
        windows.findNasalAndRectal()
                .ifPresent(drugs -> lines.add(
                        "Whole body by nose or rectum",
                        sources.nasalAndRectal(),
                        Phrase.of(Terms.drugs(drugs)
                                + ": nasal and rectal forms count as systemic, those of other drugs do not")));
        return lines.entry(Kind.WINDOWS, "windows", "Drug windows");
    }

    private static Map<Window, Set<String>> grouped(Map<String, Period> periods, Map<String, List<String>> sources) {
        Map<Window, Set<String>> grouped = new TreeMap<>(WindowEntry::inOrder);
        periods.forEach((drug, period) -> grouped.computeIfAbsent(
                        new Window(period, sources.getOrDefault(drug, List.of())), window -> new TreeSet<>())
                .add(drug));
        return grouped;
    }

    private static int inOrder(Window one, Window other) {
        int byPeriod = Long.compare(Periods.days(one.period()), Periods.days(other.period()));
        return byPeriod != 0
                ? byPeriod
                : one.sources().toString().compareTo(other.sources().toString());
    }

    private record Window(Period period, List<String> sources) {}
}
