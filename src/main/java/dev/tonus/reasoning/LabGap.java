package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.DerivedLab;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.RecordedTime;
import dev.tonus.knowledge.LabWindow;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why no result of a lab counts. A derived fact is missing for the reason for which one of its analytes is.
 *
 * @param chart the chart
 * @param lab the lab or derived fact
 * @param window which of its results would count
 */
record LabGap(Chart chart, String lab, LabWindow window) {

    /** Labs with a look-back up to this long are asked for apart from the others. */
    private static final Period RECENT = Period.ofDays(90);

    DataGap find() {
        return notReceived().or(this::unreadable).orElseGet(this::emptyOrStale);
    }

    private Optional<DataGap> notReceived() {
        return partsInUse()
                .flatMap(part -> chart.gapOf(part).map(gap -> gapOf(part, gap.status())).stream())
                .findFirst();
    }

    private Stream<Input> partsInUse() {
        Stream<Input> labs = analytes().isEmpty() ? Stream.of() : Stream.of(input());
        return Stream.concat(labs, DerivedLab.parse(lab).map(DerivedLab::parts).orElse(Set.of()).stream());
    }

    private DataGap gapOf(Input part, GapStatus status) {
        boolean isLab = part == Input.LABS_RECENT || part == Input.LABS_YEAR;
        String what = isLab ? "laboratory results" : part.words().toLowerCase(Locale.ROOT);
        return new DataGap(lab, status, name() + ": " + words(what, status));
    }

    private Input input() {
        return startOf(window.within()).isBefore(startOf(RECENT)) ? Input.LABS_YEAR : Input.LABS_RECENT;
    }

    private Instant startOf(Period period) {
        return RecordedTime.startOfWindow(
                chart.facts().asOf(), period, chart.facts().zone());
    }

    private String name() {
        return chart.nameOf(lab);
    }

    private static String words(String what, GapStatus status) {
        return switch (status) {
            case NOT_SENT -> what + " were not sent";
            case FAILED -> what + " could not be retrieved";
            default -> "only a part of the " + what + " was received";
        };
    }

    private Optional<DataGap> unreadable() {
        List<String> analytes = analytes();
        return chart.facts().dataGaps().stream()
                .filter(gap -> analytes.contains(gap.input()))
                .findFirst();
    }

    private List<String> analytes() {
        return DerivedLab.parse(lab).map(DerivedLab::inputs).orElse(List.of(lab));
    }

    private DataGap emptyOrStale() {
        return chart.resultsOf(lab).stream()
                .findFirst()
                .map(last -> new DataGap(
                        lab,
                        GapStatus.STALE,
                        name() + " was last measured on " + last.time().text()))
                .orElseGet(() -> new DataGap(lab, GapStatus.EMPTY, isMeasuredInPart() ? notDerived() : notMeasured()));
    }

    private boolean isMeasuredInPart() {
        return analytes().stream()
                .anyMatch(analyte -> !chart.facts().resultsOf(analyte).isEmpty());
    }

    private String notDerived() {
        return name() + " cannot be worked out from the results on record";
    }

    private String notMeasured() {
        return "No " + inSentence(name()) + " result on record";
    }

    /** Names that begin with two capitals, or a small letter, keep their letters. */
    private static String inSentence(String name) {
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }
}
