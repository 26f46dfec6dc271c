package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Assesses a chart when it is opened: causes and red flags, ranked and few. */
public final class Assessor {

    /** What keeps from suggesting a test that was just ordered or has a recent result. */
    private static final Set<Input> NEEDED_TO_SUGGEST = EnumSet.of(Input.LABS_YEAR, Input.ORDERS);

    private final Knowledge knowledge;
    private final KnowledgeIndex index;

    public Assessor(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.index = KnowledgeIndex.of(knowledge);
    }

    /** What the chart says about the patient's muscle symptoms, as of the instant of the facts. */
    public Assessment assess(PatientFacts facts) {
        Scope scope = Scopes.of(facts);
        Chart chart = Chart.of(facts, index);
        List<Notice> notices = notices(chart, scope);
        if (scope != Scope.IN_SCOPE || !notices.isEmpty()) {
            Set<DataGap> gaps = new LinkedHashSet<>();
            notices.forEach(notice -> gaps.addAll(notice.gaps()));
            return assessment(chart, scope, List.of(), List.of(), notices, received(chart, gaps, List.of()));
        }
        return assess(chart);
    }

    private Assessment assess(Chart chart) {
        Decisions decisions = new Decisions(index, chart, Parties.ofRecord(current(chart.facts())));
        List<Finding> findings = new ArrayList<>();
        List<NotShown> notShown = new ArrayList<>();
        Set<DataGap> gaps = new LinkedHashSet<>();
        knowledge.redFlags().forEach(flag -> file(flag.id(), decisions.of(flag.id()), findings, notShown, gaps));
        knowledge.causes().forEach(cause -> file(cause.id(), decisions.of(cause.id()), findings, notShown, gaps));
        List<Finding> shown = new Arrangement(index.files(), chart, notShown).shown(findings);
        return assessment(chart, Scope.IN_SCOPE, shown, notShown, List.of(), received(chart, gaps, shown));
    }

    static List<Party> current(PatientFacts facts) {
        return facts.medications().stream()
                .filter(use -> use.isCurrent(facts.asOf()))
                .map(Party::of)
                .toList();
    }

    private static void file(
            String id, Decision decision, List<Finding> findings, List<NotShown> notShown, Set<DataGap> gaps) {
        gaps.addAll(decision.gaps());
        decision.finding().get().ifPresent(findings::add);
        if (decision.withoutSymptom()) {
            notShown.add(new NotShown(id, NotShown.Reason.NO_SYMPTOM));
        }
    }

    private static List<Notice> notices(Chart chart, Scope scope) {
        List<DataGap> missing = new ArrayList<>();
        if (scope == Scope.AGE_UNKNOWN) {
            missing.add(Scopes.gapOfAge(chart.facts()));
        }
        boolean blind = isMissing(chart, Input.CONDITIONS) && isMissing(chart, Input.LABS_RECENT);
        if (blind && (scope == Scope.IN_SCOPE || scope == Scope.AGE_UNKNOWN)) {
            chart.gapOf(Input.CONDITIONS).ifPresent(missing::add);
            chart.gapOf(Input.LABS_RECENT).ifPresent(missing::add);
        }
        return missing.isEmpty()
                ? List.of()
                : List.of(new Notice(Notice.Kind.NOT_LOOKED_AT, Indicator.INFO, "", missing));
    }

    private static boolean isMissing(Chart chart, Input input) {
        return !chart.facts().receiptOf(input).isReceived();
    }

    /**
     * Everything that was not received or could not be used, and then what the findings would have needed. Orders and
     * results of the last year are needed only to keep from suggesting twice.
     */
    static List<DataGap> received(Chart chart, Set<DataGap> needed, List<Finding> shown) {
        boolean ordersAreSuggested =
                shown.stream().anyMatch(finding -> !finding.next().workUp().isEmpty());
        Set<DataGap> gaps = new LinkedHashSet<>();
        for (Input input : Input.values()) {
            if (input.isCore() || (ordersAreSuggested && NEEDED_TO_SUGGEST.contains(input))) {
                chart.gapOf(input).ifPresent(gaps::add);
            }
        }
        gaps.addAll(chart.facts().dataGaps());
        gaps.addAll(needed);
        return new ArrayList<>(gaps);
    }

    private Assessment assessment(
            Chart chart,
            Scope scope,
            List<Finding> findings,
            List<NotShown> notShown,
            List<Notice> notices,
            List<DataGap> gaps) {
        return new Assessment(
                knowledge.version(), chart.facts().asOf(), scope, findings, notShown, notices, gaps, List.of());
    }
}
