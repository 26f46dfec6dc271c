package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.Procedure;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.HadProcedure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Was a procedure or vaccination done? */
final class ProcedureQuestion {

    private ProcedureQuestion() {}

    static Judgement hadProcedure(Chart chart, HadProcedure criterion) {
        List<Judgement> answers = new ArrayList<>();
        for (Procedure procedure : chart.facts().procedures()) {
            if (procedure.isAnyOf(criterion.sets())) {
                answers.add(fits(procedure, criterion, chart));
            }
        }
        Judgement found = Judgement.anyOf(answers);
        return found.isMet()
                ? found
                : chart.gapOf(Input.PROCEDURES).map(Judgement::unknown).orElse(found);
    }

    private static Judgement fits(Procedure procedure, HadProcedure criterion, Chart chart) {
        Verdict verdict = criterion
                .findWithin()
                .map(within -> procedure.performed().within(chart.startOf(within), Instant.MAX))
                .orElse(Verdict.MET);
        return Judgement.of(verdict, ProcedureQuestion::undated).on(new Ground.OfProcedure(procedure));
    }

    private static DataGap undated() {
        return new DataGap(
                Input.PROCEDURES.key(),
                GapStatus.UNDATED,
                "When a procedure was carried out is not recorded precisely");
    }
}
