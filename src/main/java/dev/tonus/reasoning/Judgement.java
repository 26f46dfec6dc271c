package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.IfMissing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The answer to a criterion.
 *
 * @param verdict met, not met or unknown
 * @param grounds the facts that made it met, or would if the gaps were forgiven
 * @param gaps the facts that it would have needed; only if unknown
 */
record Judgement(Verdict verdict, List<Ground> grounds, List<DataGap> gaps) {

    static final Judgement NOT_MET = new Judgement(Verdict.NOT_MET, List.of(), List.of());

    Judgement {
        grounds = List.copyOf(grounds);
        gaps = List.copyOf(gaps);
    }

    static Judgement met(List<Ground> grounds) {
        return new Judgement(Verdict.MET, grounds, List.of());
    }

    static Judgement met(Ground ground) {
        return met(List.of(ground));
    }

    static Judgement unknown(DataGap gap) {
        return new Judgement(Verdict.UNKNOWN, List.of(), List.of(gap));
    }

    /** The verdict over several answers, with the grounds of those met and the gaps of those unknown. */
    static Judgement joined(Verdict verdict, List<Judgement> answers) {
        return switch (verdict) {
            case MET -> met(distinct(answers, Verdict.MET, Judgement::grounds));
            case NOT_MET -> NOT_MET;
            case UNKNOWN ->
                new Judgement(
                        Verdict.UNKNOWN,
                        distinct(answers, Verdict.UNKNOWN, Judgement::grounds),
                        distinct(answers, Verdict.UNKNOWN, Judgement::gaps));
        };
    }

    private static <T> List<T> distinct(List<Judgement> answers, Verdict verdict, Function<Judgement, List<T>> part) {
        List<T> first = List.of();
        List<T> all = List.of();
        for (Judgement answer : answers) {
            List<T> more = answer.verdict == verdict ? part.apply(answer) : List.of();
            if (first.isEmpty()) {
                first = more;
            } else if (!more.isEmpty()) {
                all = all.isEmpty() ? new ArrayList<>(first) : all;
                addNew(more, all);
            }
        }
        return all.isEmpty() ? first : List.copyOf(all);
    }

    /** The lists are short: to compare facts is quicker than to hash them. */
    private static <T> void addNew(List<T> more, List<T> all) {
        for (T each : more) {
            if (!all.contains(each)) {
                all.add(each);
            }
        }
    }

    static Judgement anyOf(List<Judgement> answers) {
        return atLeast(1, answers);
    }

    static Judgement allOf(List<Judgement> answers) {
        return atLeast(answers.size(), answers);
    }

    static Judgement atLeast(int count, List<Judgement> answers) {
        int met = 0;
        int possible = 0;
        for (Judgement answer : answers) {
            met += answer.isMet() ? 1 : 0;
            possible += answer.verdict == Verdict.NOT_MET ? 0 : 1;
        }
        Verdict verdict = met >= count ? Verdict.MET : possible < count ? Verdict.NOT_MET : Verdict.UNKNOWN;
        return joined(verdict, answers);
    }

    boolean isMet() {
        return verdict == Verdict.MET;
    }

    boolean isUnknown() {
        return verdict == Verdict.UNKNOWN;
    }

    /** The same answer, resting on these facts. */
    Judgement on(Ground ground) {
        return verdict == Verdict.NOT_MET ? this : new Judgement(verdict, List.of(ground), gaps);
    }

    /** The verdict; the gap explains it if it is unknown. */
    static Judgement of(Verdict verdict, Supplier<DataGap> gap) {
        return switch (verdict) {
            case MET -> met(List.of());
            case NOT_MET -> NOT_MET;
            case UNKNOWN -> unknown(gap.get());
        };
    }

    /** What the file wants to be taken as the answer when the record was asked and holds nothing usable. */
    Judgement orIfMissing(IfMissing ifMissing) {
        if (!isUnknown() || ifMissing == IfMissing.UNKNOWN) {
            return this;
        }
        boolean forgivable = gaps.stream().allMatch(gap -> gap.status().isForgivable());
        if (!forgivable) {
            return this;
        }
        return ifMissing == IfMissing.MET ? met(grounds) : NOT_MET;
    }

    List<Evidence> evidence() {
        return DistinctEvidence.of(grounds);
    }
}
