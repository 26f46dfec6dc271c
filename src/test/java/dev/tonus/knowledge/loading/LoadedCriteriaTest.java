package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.TakesBuilder;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.Route;
import dev.tonus.facts.Sex;
import dev.tonus.facts.SymptomKind;
import dev.tonus.knowledge.AllOf;
import dev.tonus.knowledge.AnyOf;
import dev.tonus.knowledge.AtLeast;
import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.Found;
import dev.tonus.knowledge.HadProcedure;
import dev.tonus.knowledge.HasCondition;
import dev.tonus.knowledge.IfMissing;
import dev.tonus.knowledge.Interacts;
import dev.tonus.knowledge.Is;
import dev.tonus.knowledge.LabMissing;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.LabWindow;
import dev.tonus.knowledge.Likelihood;
import dev.tonus.knowledge.Limit;
import dev.tonus.knowledge.Not;
import dev.tonus.knowledge.Outcome;
import dev.tonus.knowledge.PatientIs;
import dev.tonus.knowledge.Relation;
import dev.tonus.knowledge.Stopped;
import dev.tonus.knowledge.Symptomatic;
import dev.tonus.knowledge.Takes;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each criterion of a file becomes. */
class LoadedCriteriaTest {

    @Test
    void takes_unites_drugs_and_classes() {
        Takes takes =
                (Takes) read("takes: { drug: amiodarone, class: statin, washout: true, startedBeforeSymptom: true,"
                        + " changedBeforeSymptom: 12 wk, forAtLeast: 1 a, ifMissing: met }");

        assertThat(takes)
                .isEqualTo(TakesBuilder.takes(new DrugSet(
                                "amiodarone, statin",
                                Set.of("amiodarone", "atorvastatin", "simvastatin"),
                                Set.of("statin")))
                        .orWashedOut()
                        .startedBeforeSymptom()
                        .changedBeforeSymptom(84)
                        .forAtLeast(365)
                        .ifMissing(IfMissing.MET)
                        .criterion());
    }

    @Test
    void takes_asks_for_a_use_and_no_more_unless_said() {
        assertThat(read("takes: { drug: [amiodarone] }"))
                .isEqualTo(TakesBuilder.takes(new DrugSet("amiodarone", Set.of("amiodarone"), Set.of()))
                        .criterion());
    }

    @Test
    void takes_may_ask_for_route_span_change_dose_and_number() {
        assertThat(read("takes: { class: statin, route: [oral, inhaled], orStoppedWithin: 4 wk, changedWithin: 7 d,"
                        + " doseAtLeast: 1 g/d, count: 2 }"))
                .isEqualTo(TakesBuilder.takes(
                                new DrugSet("statin", Set.of("atorvastatin", "simvastatin"), Set.of("statin")))
                        .by(Route.ORAL, Route.INHALED)
                        .orStoppedWithin(28)
                        .changedWithin(7)
                        .dose(Relation.AT_LEAST, "1000")
                        .count(2)
                        .criterion());
        assertThat(read("takes: { drug: amiodarone, ever: true, route: any, doseAbove: 500 ug/d }"))
                .isEqualTo(TakesBuilder.takes(new DrugSet("amiodarone", Set.of("amiodarone"), Set.of()))
                        .ever()
                        .by(Route.values())
                        .dose(Relation.ABOVE, "0.500")
                        .criterion());
    }

    @Test
    void a_stop_has_a_time_and_may_follow_a_long_use() {
        assertThat(read("stopped: { drug: amiodarone, within: 14 d, after: 4 wk }"))
                .isEqualTo(new Stopped(
                        new DrugSet("amiodarone", Set.of("amiodarone"), Set.of()),
                        Takes.SYSTEMIC,
                        Period.ofDays(14),
                        Period.ofDays(28),
                        IfMissing.UNKNOWN));
    }

    @Test
    void a_procedure_may_have_to_be_recent() {
        assertThat(read("hadProcedure: { set: thyroid-surgery, within: 90 d, ifMissing: not-met }"))
                .isEqualTo(new HadProcedure(Set.of("thyroid-surgery"), Period.ofDays(90), IfMissing.NOT_MET));
    }

    @Test
    void findings_are_asked_for_by_name_or_by_kind() {
        assertThat(read("finding: { any: [RF-FIT] }")).isEqualTo(new Found(Set.of("RF-FIT"), Set.of(), Set.of()));
        assertThat(read("finding: { of: [cause, red-flag], likelihood: [probable, possible] }"))
                .isEqualTo(new Found(
                        Set.of(),
                        Set.of(Found.Kind.CAUSE, Found.Kind.RED_FLAG),
                        Set.of(Likelihood.PROBABLE, Likelihood.POSSIBLE)));
    }

    @Test
    void the_laboratory_s_own_range_any_result_and_another_basis_may_be_asked_for() {
        LabStands own = (LabStands) read("lab: { of: magnesium, below: lab-lower, which: any }");
        LabStands alone = (LabStands) read("lab: { of: magnesium, low: mild, basis: absolute }");

        assertThat(own.limit()).isEqualTo(new Limit(Relation.BELOW, Map.of(), Basis.LAB_RANGE, false, "", List.of()));
        assertThat(own.any()).isTrue();
        assertThat(alone.limit().basis()).isEqualTo(Basis.ABSOLUTE);
        assertThat(alone.any()).isFalse();
    }

    @Test
    void conditions_are_active_ever_or_within_a_time() {
        assertThat(read("hasCondition: { set: [dialysis, seizure] }"))
                .isEqualTo(new HasCondition(Set.of("dialysis", "seizure"), null, false, Set.of(), IfMissing.UNKNOWN));
        assertThat(read("hasCondition: { set: dialysis, ever: true }"))
                .isEqualTo(new HasCondition(Set.of("dialysis"), null, true, Set.of(), IfMissing.UNKNOWN));
        assertThat(read("hasCondition: { set: dialysis, within: 14 d, ifMissing: not-met }"))
                .isEqualTo(new HasCondition(Set.of("dialysis"), Period.ofDays(14), false, Set.of(), IfMissing.NOT_MET));
    }

    @Test
    void a_set_named_no_is_a_set() {
        assertThat(read("hasCondition: { set: no }"))
                .isEqualTo(new HasCondition(Set.of("no"), null, false, Set.of(), IfMissing.UNKNOWN));
    }

    @Test
    void a_grade_takes_limit_basis_and_window_from_the_table() {
        LabStands mild = (LabStands) read("lab: { of: magnesium, low: mild }");

        assertThat(mild.limit())
                .isEqualTo(new Limit(
                        Relation.BELOW,
                        Map.of("", List.of(Quantity.of("1.8", "mg/dL"), Quantity.of("0.74", "mmol/L"))),
                        Basis.LAB_RANGE_FIRST,
                        false,
                        "low mild",
                        List.of("S2")));
        assertThat(mild.window()).isEqualTo(new LabWindow(Period.ofDays(30), Period.ofDays(14), Period.ZERO, Set.of()));
    }

    @Test
    void a_grade_with_a_window_of_its_own_has_no_allowance_before_the_onset() {
        LabStands severe = (LabStands) read("lab: { of: magnesium, low: severe }");

        assertThat(severe.window()).isEqualTo(LabWindow.of(Period.ofDays(7)));
        assertThat(severe.limit().preliminaryAllowed()).isTrue();
        assertThat(severe.limit().basis()).isEqualTo(Basis.ABSOLUTE);
    }

    @Test
    void a_criterion_may_widen_the_window_of_a_grade() {
        LabStands severe = (LabStands) read("lab: { of: magnesium, low: severe, within: 30 d, sinceOnsetOf: seizure }");

        assertThat(severe.window())
                .isEqualTo(new LabWindow(Period.ofDays(30), Period.ZERO, Period.ZERO, Set.of("seizure")));
    }

    @Test
    void a_limit_of_its_own_has_the_basis_of_the_lab_and_the_unit_in_ucum() {
        LabStands egfr = (LabStands) read("lab: { of: egfr, below: 30 mL/min/1.73m2, ifMissing: not-met }");

        assertThat(egfr.limit())
                .isEqualTo(new Limit(
                        Relation.BELOW,
                        Map.of("", List.of(Quantity.of("30", "mL/min/{1.73_m2}"))),
                        Basis.ABSOLUTE,
                        false,
                        "",
                        List.of()));
        assertThat(egfr.window())
                .isEqualTo(new LabWindow(Period.ofDays(90), Period.ofDays(14), Period.ofDays(365), Set.of()));
        assertThat(egfr.ifMissing()).isEqualTo(IfMissing.NOT_MET);
    }

    @Test
    void each_relation_has_its_key() {
        assertThat(relation("below")).isEqualTo(Relation.BELOW);
        assertThat(relation("atMost")).isEqualTo(Relation.AT_MOST);
        assertThat(relation("above")).isEqualTo(Relation.ABOVE);
        assertThat(relation("atLeast")).isEqualTo(Relation.AT_LEAST);
    }

    private static Relation relation(String key) {
        return ((LabStands) read("lab: { of: magnesium, " + key + ": 1.5 mg/dL }"))
                .limit()
                .relation();
    }

    @Test
    void a_derived_fact_has_limits_by_method() {
        LabStands calcium = (LabStands) read("lab: { of: calcium, low: mild }");

        assertThat(calcium.limit().values())
                .isEqualTo(Map.of(
                        "adjusted", List.of(Quantity.of("8.5", "mg/dL")),
                        "ionized", List.of(Quantity.of("4.5", "mg/dL"), Quantity.of("1.12", "mmol/L"))));
    }

    @Test
    void lab_missing_has_a_window_for_each_lab_in_which_no_older_result_counts() {
        assertThat(read("labMissing: { of: [egfr, magnesium] }"))
                .isEqualTo(new LabMissing(
                        Map.of(
                                "egfr", new LabWindow(Period.ofDays(90), Period.ofDays(14), Period.ZERO, Set.of()),
                                "magnesium",
                                        new LabWindow(Period.ofDays(30), Period.ofDays(14), Period.ZERO, Set.of())),
                        null));
        assertThat(read("labMissing: { of: magnesium, within: 7 d }"))
                .isEqualTo(new LabMissing(Map.of("magnesium", LabWindow.of(Period.ofDays(7))), null));
        assertThat(((LabMissing) read("labMissing: { of: magnesium, orOrderedWithin: 7 d }")).findOrOrderedWithin())
                .contains(Period.ofDays(7));
    }

    @Test
    void the_patient_is_asked_what_is_given() {
        assertThat(read("patient: { ageAtLeast: 76 }"))
                .isEqualTo(new PatientIs(76, Integer.MAX_VALUE, null, IfMissing.UNKNOWN));
        assertThat(read("patient: { ageBelow: 40, sex: female, ifMissing: met }"))
                .isEqualTo(new PatientIs(0, 40, Sex.FEMALE, IfMissing.MET));
    }

    @Test
    void any_symptom_is_every_anchor_at_any_age() {
        assertThat(read("symptom: {}")).isEqualTo(Symptomatic.of(SymptomKind.anchors(), Symptomatic.State.ANY));
        assertThat(read("symptom: { kind: tetany, state: new }"))
                .isEqualTo(Symptomatic.of(Set.of(SymptomKind.TETANY), Symptomatic.State.NEW));
    }

    @Test
    void a_pair_is_looked_for_in_the_record() {
        Interacts pair = (Interacts) read("interaction: { table: pairs, outcome: [avoid, over-cap], between: record }");

        assertThat(pair.table().id()).isEqualTo("pairs");
        assertThat(pair.outcomes()).containsExactlyInAnyOrder(Outcome.AVOID, Outcome.OVER_CAP);
        assertThat(pair.inRecord()).isTrue();
    }

    @Test
    void combinations_keep_their_order() {
        Criterion symptom = Symptomatic.of(Set.of(SymptomKind.CRAMP), Symptomatic.State.ANY);
        Criterion patient = new PatientIs(18, 65, null, IfMissing.UNKNOWN);
        String both = "[symptom: { kind: cramp }, patient: { ageAtLeast: 18, ageBelow: 65 }]";

        assertThat(read("allOf: " + both)).isEqualTo(new AllOf(List.of(symptom, patient)));
        assertThat(read("anyOf: " + both)).isEqualTo(new AnyOf(List.of(symptom, patient)));
        assertThat(read("not: { symptom: { kind: cramp } }")).isEqualTo(new Not(symptom));
        assertThat(read("atLeast: { n: 1, of: " + both + " }")).isEqualTo(new AtLeast(1, List.of(symptom, patient)));
    }

    @Test
    void a_definition_is_the_same_wherever_it_is_asked() {
        Is is = (Is) read("is: cramping");

        assertThat(is.definition().name()).isEqualTo("A cramp, not only on record long ago");
        assertThat(is.definition().when())
                .isEqualTo(Symptomatic.of(Set.of(SymptomKind.CRAMP, SymptomKind.SPASM), Symptomatic.State.CURRENT));
    }

    /** Reads the criterion in the place of a driver's, where no slot depends on it. */
    private static Criterion read(String criterion) {
        ContentFolder content = ContentFolder.small()
                .replacing(
                        "causes/electrolyte/low-magnesium.yaml",
                        "when: { takes: { class: statin, forAtLeast: 90 d } }",
                        "when: { " + criterion + " }");
        return KnowledgeLoader.load(content.files(), SmallNames.read())
                .causes()
                .get(0)
                .drivers()
                .get(0)
                .when();
    }
}
