package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.DerivedLab;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.LabResult;
import dev.tonus.knowledge.LabWindow;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
        if (!analytes().isEmpty() && chart.gapOf(input()).isPresent()) {
            return gapOf(input());
        }
        for (Input part : DerivedLab.parse(lab).map(DerivedLab::parts).orElse(Set.of())) {
            if (chart.gapOf(part).isPresent()) {
                return gapOf(part);
            }
        }
        return Optional.empty();
    }

    private Optional<DataGap> gapOf(Input part) {
        boolean isLab = part == Input.LABS_RECENT || part == Input.LABS_YEAR;
        String what = isLab ? "laboratory results" : part.words().toLowerCase(Locale.ROOT);
        return chart.gapOf(part).map(gap -> new DataGap(lab, gap.status(), name() + ": " + words(what, gap.status())));
    }

    private Input input() {
        return chart.startOf(window.within()).isBefore(chart.startOf(RECENT)) ? Input.LABS_YEAR : Input.LABS_RECENT;
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
        for (DataGap gap : chart.facts().dataGaps()) {
            if (analytes.contains(gap.input())) {
                return Optional.of(gap);
            }
        }
        return Optional.empty();
    }

    private List<String> analytes() {
        return DerivedLab.parse(lab).map(DerivedLab::inputs).orElse(List.of(lab));
    }

    private DataGap emptyOrStale() {
        List<LabResult> results = chart.resultsOf(lab);
        if (results.isEmpty()) {
            return new DataGap(lab, GapStatus.EMPTY, isMeasuredInPart() ? notDerived() : notMeasured());
        }
        String last = results.get(0).time().text();
        return new DataGap(lab, GapStatus.STALE, name() + " was last measured on " + last);
    }

    private boolean isMeasuredInPart() {
        for (String analyte : analytes()) {
            if (!chart.facts().resultsOf(analyte).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private String notDerived() {
        return name() + " cannot be worked out from the results on record";
    }

    private String notMeasured() {
        return "No " + inSentence(name()) + " result on record";
    }

    /** A name that begins with an abbreviation, "BMI", "eGFR" or "HbA1c", keeps its letters. */
    private static String inSentence(String name) {
        String first = name.split(" ", 2)[0];
        boolean word = first.length() > 1 && first.substring(1).chars().allMatch(Character::isLowerCase);
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }
}
