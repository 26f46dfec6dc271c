package dev.tonus.reasoning;

import dev.tonus.facts.SymptomKind;
import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.Likelihood;
import dev.tonus.knowledge.RedFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Arranges what was found: the most urgent first, the specific beneath the general, and few lines. */
final class Arrangement {

    /** The summary card lists no more causes than this. */
    private static final int MOST_CAUSES = 4;

    private static final String ALL = "*";

    private static final Comparator<Finding> RANKING = Comparator.comparing(Finding::indicator)
            .thenComparing(finding -> finding.findLikelihood().orElse(Likelihood.PROBABLE))
            .thenComparing(Finding::grade)
            .thenComparing(Finding::id);

    private final FindingFiles files;
    private final Chart chart;
    private final List<NotShown> notShown;
    private final Map<String, Finding> findings = new LinkedHashMap<>();

    /** An arrangement that adds what it leaves out to the list. */
    Arrangement(FindingFiles files, Chart chart, List<NotShown> notShown) {
        this.files = files;
        this.chart = chart;
        this.notShown = notShown;
    }

    /** What is shown of the findings, in the order in which it is shown. */
    List<Finding> shown(List<Finding> found) {
        found.stream().sorted(RANKING).forEach(finding -> findings.put(finding.id(), finding));
        silence();
        if (isBackgroundOnly()) {
            findings.keySet().forEach(id -> notShown.add(new NotShown(id, NotShown.Reason.SUPPRESSED)));
            return List.of();
        }
        List.copyOf(findings.values()).forEach(this::placeBeneathGeneral);
        List.copyOf(findings.values()).forEach(this::placeBeneathFlag);
        return withinBudget();
    }

    /** What takes over the lines of all causes leaves beside it what must be acted on now or at this visit. */
    private void silence() {
        Optional<String> sole = findings.keySet().stream()
                .filter(id -> replaces(id).contains(ALL))
                .findFirst();
        sole.ifPresent(kept -> List.copyOf(findings.values()).stream()
                .filter(finding -> finding.kind() == FindingKind.CAUSE && finding.indicator() == Indicator.INFO)
                .filter(finding -> !finding.id().equals(kept) && !meansTheSame(kept, finding.id()))
                .forEach(finding -> {
                    findings.remove(finding.id());
                    notShown.add(new NotShown(finding.id(), NotShown.Reason.LESS_SPECIFIC));
                }));
    }

    private List<String> replaces(String id) {
        Optional<Cause> cause = Optional.ofNullable(files.causes().get(id));
        Optional<RedFlag> flag = Optional.ofNullable(files.redFlags().get(id));
        return cause.map(Cause::replaces).or(() -> flag.map(RedFlag::replaces)).orElse(List.of());
    }

    /** Whether the one is a red flag of the emergency that the other is, or the other way round. */
    private boolean meansTheSame(String one, String other) {
        return Stream.of(List.of(one, other), List.of(other, one))
                .anyMatch(pair -> Optional.ofNullable(files.redFlags().get(pair.get(0)))
                        .filter(flag -> flag.emergency().contains(pair.get(1)))
                        .isPresent());
    }

    /** Background factors alone say nothing, unless the patient comes for the symptom. */
    private boolean isBackgroundOnly() {
        boolean onlyBackground = findings.values().stream().allMatch(this::needsCompany);
        return onlyBackground
                && !ConditionQuestion.isReason(chart, SymptomKind.anchors()).isMet();
    }

    private boolean needsCompany(Finding finding) {
        boolean alone = Optional.ofNullable(files.causes().get(finding.id()))
                .map(Cause::shownAlone)
                .orElse(true);
        boolean contributing =
                finding.findLikelihood().filter(Likelihood.CONTRIBUTING::equals).isPresent();
        return finding.indicator() == Indicator.INFO
                && (!alone || (contributing && chart.symptoms().isOnlyPersistent()));
    }

    /** The more specific finding stands beneath the general one, and both are as urgent as the more urgent of them. */
    private void placeBeneathGeneral(Finding specific) {
        replaces(specific.id()).stream()
                .filter(findings::containsKey)
                .findFirst()
                .flatMap(id -> Optional.ofNullable(findings.get(id)))
                .ifPresent(general -> put(specific, general));
    }

    private void put(Finding below, Finding above) {
        Indicator stronger = above.indicator().strongest(below.indicator());
        List<String> joined = Stream.concat(below.emergencies().stream(), above.emergencies().stream())
                .distinct()
                .toList();
        List<String> specific = below.kind() == above.kind()
                ? Stream.concat(above.replacedBy().stream(), Stream.of(below.id()))
                        .toList()
                : above.replacedBy();
        findings.put(below.id(), below.placed(stronger, joined, below.replacedBy(), above.id()));
        findings.put(above.id(), above.placed(stronger, above.emergencies(), specific, above.beneath()));
    }

    /** A cause that means what a red flag means stands beneath it, unless it is an emergency of its own. */
    private void placeBeneathFlag(Finding finding) {
        Optional<RedFlag> flag = Optional.ofNullable(files.redFlags().get(finding.id()));
        flag.filter(any -> finding.indicator() != Indicator.CRITICAL).ifPresent(raised -> raised.emergency().stream()
                .flatMap(id -> Optional.ofNullable(findings.get(id)).stream())
                .filter(cause -> cause.indicator() != Indicator.CRITICAL && cause.hasOwnLine())
                .forEach(cause -> findings.put(
                        cause.id(),
                        cause.placed(cause.indicator(), cause.emergencies(), cause.replacedBy(), finding.id()))));
    }

    private List<Finding> withinBudget() {
        List<Finding> shown = new ArrayList<>();
        List<Finding> ranked = findings.values().stream().sorted(RANKING).toList();
        int lines = 0;
        for (Finding finding : ranked) {
            boolean ownCard = finding.kind() == FindingKind.RED_FLAG || finding.indicator() == Indicator.CRITICAL;
            if (!finding.hasOwnLine()) {
                continue;
            }
            if (ownCard || lines++ < MOST_CAUSES) {
                addWithThoseBeneath(finding, ranked, shown);
            } else {
                leaveOutWithThoseBeneath(finding, ranked);
            }
        }
        return shown;
    }

    private static void addWithThoseBeneath(Finding finding, List<Finding> ranked, List<Finding> shown) {
        shown.add(finding);
        ranked.stream()
                .filter(other -> other.beneath().equals(finding.id()))
                .forEach(other -> addWithThoseBeneath(other, ranked, shown));
    }

    private void leaveOutWithThoseBeneath(Finding finding, List<Finding> ranked) {
        notShown.add(new NotShown(finding.id(), NotShown.Reason.BUDGET));
        ranked.stream()
                .filter(other -> other.beneath().equals(finding.id()))
                .forEach(other -> leaveOutWithThoseBeneath(other, ranked));
    }
}
