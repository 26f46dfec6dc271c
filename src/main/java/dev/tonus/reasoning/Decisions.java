package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.Input;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.Found;
import dev.tonus.knowledge.RedFlag;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Decides causes and red flags of one chart, each once, in whatever order they ask for each other. */
final class Decisions implements Findings {

    private final FindingFiles files;
    private final Chart chart;
    private final CauseAssessor causes;
    private final RedFlagAssessor redFlags;
    private final Map<String, Decision> decided = new HashMap<>();

    Decisions(KnowledgeIndex index, Chart chart, Parties parties) {
        this.files = index.files();
        this.chart = chart;
        Judge judge = new Judge(chart, parties, this);
        causes = new CauseAssessor(chart, judge);
        redFlags = new RedFlagAssessor(chart, judge);
    }

    /** What was decided about the cause or red flag of that id. */
    Decision of(String id) {
        Decision known = decided.get(id);
        if (known != null) {
            return known;
        }
        Decision decision = decide(id);
        Decision whole = decision.found() ? decision.without(unseenBy(id)) : decision;
        decided.put(id, whole);
        return whole;
    }

    private Decision decide(String id) {
        Cause cause = files.causes().get(id);
        if (cause != null) {
            return causes.decide(cause);
        }
        RedFlag flag = files.redFlags().get(id);
        if (flag != null) {
            return redFlags.decide(flag);
        }
        throw new IllegalArgumentException("No cause or red flag: " + id);
    }

    /**
     * A cause that is left open for want of a result counts as not found; one whose input was not received does not. Whether
     * anything else was found is answered from the core parts of the record: what else was not sent is said beside the answer.
     */
    @Override
    public Judgement answer(Found criterion) {
        Set<DataGap> missing = new LinkedHashSet<>();
        for (String id : files.askedBy(criterion)) {
            Decision decision = of(id);
            if (decision.isCountedBy(criterion, files.redFlags().containsKey(id))) {
                return Judgement.met(List.of());
            }
            if (!decision.found()) {
                addNotReceived(decision.gaps(), missing);
            }
        }
        return missing.isEmpty() || (criterion.isExclusion() && isCoreReceived())
                ? Judgement.NOT_MET
                : new Judgement(Verdict.UNKNOWN, List.of(), List.copyOf(missing));
    }

    private static void addNotReceived(List<DataGap> gaps, Set<DataGap> missing) {
        for (DataGap gap : gaps) {
            if (gap.status().isNotReceived()) {
                missing.add(gap);
            }
        }
    }

    private boolean isCoreReceived() {
        return Stream.of(Input.values()).filter(Input::isCore).noneMatch(input -> chart.gapOf(input)
                .isPresent());
    }

    /** The parts of the record without which a file was decided that asks for the absence of others. */
    private List<DataGap> unseenBy(String id) {
        return files.exclusions().contains(id)
                ? Stream.of(Input.LABS_YEAR, Input.MEASUREMENTS, Input.PROCEDURES)
                        .flatMap(input -> chart.gapOf(input).stream())
                        .toList()
                : List.of();
    }
}
