package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.Demographics;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Pregnancy;
import dev.tonus.facts.Sex;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.HasCondition;
import dev.tonus.knowledge.IfMissing;
import dev.tonus.knowledge.PatientIs;
import java.util.List;
import java.util.Set;

/** Is the patient of an age, of a sex, pregnant? */
final class PatientQuestion {

    private static final HasCondition CODED_PREGNANCY =
            new HasCondition(Set.of("pregnancy", "weeks-of-gestation"), null, false, Set.of(), IfMissing.NOT_MET);

    private final Chart chart;
    private final PatientFacts facts;
    private final PatientIs criterion;

    PatientQuestion(Chart chart, PatientIs criterion) {
        this.chart = chart;
        this.facts = chart.facts();
        this.criterion = criterion;
    }

    Judgement answer() {
        Judgement person = person();
        return criterion.pregnant() ? Judgement.allOf(List.of(person, pregnancy())) : person;
    }

    private Judgement person() {
        Verdict verdict = oldEnough().and(youngEnough()).and(sex());
        return verdict == Verdict.UNKNOWN
                ? Judgement.unknown(new DataGap("patient", GapStatus.EMPTY, "Age or sex is not on record"))
                : new Judgement(verdict, List.of(), List.of());
    }

    private Verdict oldEnough() {
        return isAtLeast(criterion.ageAtLeast());
    }

    private Verdict youngEnough() {
        return criterion.ageBelow() == Integer.MAX_VALUE
                ? Verdict.MET
                : isAtLeast(criterion.ageBelow()).negated();
    }

    private Verdict isAtLeast(int years) {
        return years == 0 ? Verdict.MET : facts.patient().isAtLeast(years, facts.asOf(), facts.zone());
    }

    private Verdict sex() {
        Demographics patient = facts.patient();
        return criterion
                .findSex()
                .map(sex -> patient.sex() == Sex.UNKNOWN ? Verdict.UNKNOWN : Verdict.of(patient.sex() == sex))
                .orElse(Verdict.MET);
    }

    private Judgement pregnancy() {
        Verdict pregnant = Pregnancy.of(facts).pregnant();
        return switch (pregnant) {
            case MET ->
                new Judgement(
                        Verdict.MET,
                        ConditionQuestion.hasCondition(chart, CODED_PREGNANCY).grounds(),
                        List.of());
            case NOT_MET -> Judgement.NOT_MET;
            case UNKNOWN ->
                Judgement.unknown(chart.gapOf(Input.CONDITIONS)
                        .orElseGet(() -> new DataGap(
                                Input.CONDITIONS.key(),
                                GapStatus.UNDATED,
                                "When the pregnancy began is not recorded precisely")));
        };
    }
}
