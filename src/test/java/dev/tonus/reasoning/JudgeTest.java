package dev.tonus.reasoning;

import static dev.tonus.Adult.adult;
import static dev.tonus.Adult.range;
import static dev.tonus.facts.Verdict.MET;
import static dev.tonus.facts.Verdict.NOT_MET;
import static dev.tonus.facts.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import dev.tonus.Prescription;
import dev.tonus.TakesBuilder;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.Receipt;
import dev.tonus.facts.Sex;
import dev.tonus.facts.SymptomKind;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.AllOf;
import dev.tonus.knowledge.AnyOf;
import dev.tonus.knowledge.AtLeast;
import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Definition;
import dev.tonus.knowledge.HasCondition;
import dev.tonus.knowledge.IfMissing;
import dev.tonus.knowledge.Is;
import dev.tonus.knowledge.LabMissing;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.LabWindow;
import dev.tonus.knowledge.Not;
import dev.tonus.knowledge.PatientIs;
import dev.tonus.knowledge.Relation;
import dev.tonus.knowledge.Symptomatic;
import dev.tonus.knowledge.Takes;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {

    private static final Criterion LOW_MAGNESIUM = Content.lab(
            "magnesium",
            Relation.BELOW,
            Basis.AND_LAB_RANGE,
            LabWindow.of(Period.ofDays(30)),
            Quantity.of("1.6", "mg/dL"),
            Quantity.of("0.66", "mmol/L"));

    @ParameterizedTest
    @CsvSource({
        "1.59 mg/dL, MET",
        "1.6 mg/dL, NOT_MET",
        "0.659 mmol/L, MET",
        "0.66 mmol/L, NOT_MET",
        "1.31 meq/L, MET",
        "1.32 meq/L, NOT_MET",
        "15.9 mg/L, MET",
        "<1.6 mg/dL, MET",
        "<2.0 mg/dL, UNKNOWN",
        ">1.6 mg/dL, NOT_MET"
    })
    void the_limit_of_the_reported_unit_family_decides(String value, Verdict expected) {
        assertThat(judge(LOW_MAGNESIUM, adult().withLab("magnesium", value, 3)).verdict())
                .isEqualTo(expected);
    }

    @Test
    void a_value_inside_the_laboratorys_own_range_is_not_abnormal() {
        Adult adult = adult().withLab("magnesium", "1.5 mg/dL", range("1.4", "2.4", "mg/dL"), 3);

        assertThat(judge(LOW_MAGNESIUM, adult).verdict()).isEqualTo(NOT_MET);
    }

    @Test
    void the_laboratorys_range_counts_in_its_own_unit() {
        Adult adult = adult().withLab("magnesium", "1.5 mg/dL", range("0.7", "1.0", "mmol/L"), 3);

        assertThat(judge(LOW_MAGNESIUM, adult).verdict()).isEqualTo(MET);
    }

    @Test
    void a_range_in_a_strange_unit_does_not_count() {
        Adult adult = adult().withLab("magnesium", "1.5 mg/dL", range("1.0", "2.0", "furlong"), 3);

        assertThat(judge(LOW_MAGNESIUM, adult).verdict()).isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({"1.75, MET", "1.8, NOT_MET"})
    void the_laboratorys_own_limit_comes_first_where_the_content_says_so(String value, Verdict expected) {
        LabStands low = Content.lab(
                "magnesium",
                Relation.BELOW,
                Basis.LAB_RANGE_FIRST,
                LabWindow.of(Period.ofDays(30)),
                Quantity.of("1.6", "mg/dL"));

        Adult adult = adult().withLab("magnesium", value + " mg/dL", range("1.8", "2.4", "mg/dL"), 3);

        assertThat(judge(low, adult).verdict()).isEqualTo(expected);
    }

    @Test
    void an_absolute_limit_ignores_the_laboratorys_range() {
        LabStands low = Content.lab(
                "magnesium",
                Relation.BELOW,
                Basis.ABSOLUTE,
                LabWindow.of(Period.ofDays(30)),
                Quantity.of("1.6", "mg/dL"));

        Adult adult = adult().withLab("magnesium", "1.5 mg/dL", range("1.4", "2.4", "mg/dL"), 3);

        assertThat(judge(low, adult).verdict()).isEqualTo(MET);
    }

    @Test
    void the_latest_result_cancels_an_earlier_one() {
        Adult adult = adult().withLab("magnesium", "0.9 mg/dL", 10).withLab("magnesium", "2.0 mg/dL", 2);

        assertThat(judge(LOW_MAGNESIUM, adult).verdict()).isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"30, MET", "31, UNKNOWN"})
    void a_result_older_than_its_window_is_not_available(int daysAgo, Verdict expected) {
        Judgement judgement = judge(LOW_MAGNESIUM, adult().withLab("magnesium", "1.2 mg/dL", daysAgo));

        assertThat(judgement.verdict()).isEqualTo(expected);
        assertThat(judgement.gaps())
                .extracting(DataGap::status)
                .isEqualTo(expected == UNKNOWN ? List.of(GapStatus.STALE) : List.of());
    }

    @Test
    void a_result_that_was_never_measured_is_unknown_and_not_refuted() {
        assertThat(judge(LOW_MAGNESIUM, adult()))
                .isEqualTo(
                        Judgement.unknown(new DataGap("magnesium", GapStatus.EMPTY, "No magnesium result on record")));
    }

    @ParameterizedTest
    @CsvSource({"NOT_SENT, NOT_SENT", "FAILED, FAILED", "PARTIAL, PARTIAL"})
    void never_measured_and_not_received_are_different_gaps(Receipt receipt, GapStatus status) {
        Judgement judgement = judge(LOW_MAGNESIUM, adult().received(receipt, Input.LABS_RECENT));

        assertThat(judgement.gaps()).extracting(DataGap::status).containsExactly(status);
    }

    @Test
    void an_unreadable_result_is_a_gap_of_its_own() {
        DataGap unreadable = new DataGap("magnesium", GapStatus.UNREADABLE, "unit unknown");

        assertThat(judge(LOW_MAGNESIUM, adult().withGap(unreadable)).gaps()).containsExactly(unreadable);
    }

    @ParameterizedTest
    @CsvSource({"true, MET", "false, UNKNOWN"})
    void a_preliminary_result_counts_only_where_allowed(boolean allowed, Verdict expected) {
        LabStands low = new LabStands(
                "magnesium",
                Content.limit(Relation.BELOW, Basis.ABSOLUTE, allowed, Quantity.of("1.0", "mg/dL")),
                LabWindow.of(Period.ofDays(7)),
                false,
                IfMissing.UNKNOWN);

        assertThat(judge(low, adult().withPreliminaryLab("magnesium", "0.8 mg/dL", 1))
                        .verdict())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"45, 50, MET", "45, 60, UNKNOWN", "80, 91, UNKNOWN", "80, 90, MET"})
    void a_result_from_shortly_before_the_onset_still_counts(int onset, int measured, Verdict expected) {
        LabWindow window = new LabWindow(Period.ofDays(30), Period.ofDays(14), Period.ZERO, Set.of());
        LabStands low = Content.lab("magnesium", Relation.BELOW, Basis.ABSOLUTE, window, Quantity.of("1.6", "mg/dL"));

        Adult adult = adult().withCramps(onset).withLab("magnesium", "1.2 mg/dL", measured);

        assertThat(judge(low, adult).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"25, MET", "45, UNKNOWN"})
    void an_older_result_may_restrict_and_never_allow(int value, Verdict expected) {
        LabWindow window = new LabWindow(Period.ofDays(90), Period.ZERO, Period.ofDays(365), Set.of());
        LabStands low =
                Content.lab("egfr", Relation.BELOW, Basis.ABSOLUTE, window, Quantity.of("30", "mL/min/{1.73_m2}"));

        Adult adult = adult().withLab("egfr-mdrd", value + " mL/min/{1.73_m2}", 200);

        assertThat(judge(low, adult).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2, MET", "3, MET", "4, UNKNOWN"})
    void since_the_latest_onset_means_its_day_and_later(int measured, Verdict expected) {
        LabWindow window = new LabWindow(Period.ofDays(30), Period.ZERO, Period.ZERO, Set.of("tetany"));
        LabStands low = Content.lab("magnesium", Relation.BELOW, Basis.ABSOLUTE, window, Quantity.of("1.6", "mg/dL"));

        Adult adult = adult().withCramps(20)
                .withCondition("tetany", 10)
                .withCondition("tetany", 3)
                .withLab("magnesium", "1.2 mg/dL", measured);

        assertThat(judge(low, adult).verdict()).isEqualTo(expected);
    }

    @Test
    void a_preliminary_result_hides_no_derived_fact_where_it_does_not_count() {
        LabStands low = Content.low("egfr", "30", "mL/min/{1.73_m2}");

        Adult adult = adult().male()
                .withLab("egfr-mdrd", "22 mL/min/{1.73_m2}", 10)
                .withPreliminaryLab("creatinine", "0.9 mg/dL", 1);

        assertThat(judge(low, adult).verdict()).isEqualTo(MET);
    }

    @Test
    void a_derived_fact_is_unreadable_if_one_of_its_analytes_is() {
        LabStands low = Content.low("egfr", "30", "mL/min/{1.73_m2}");
        DataGap unreadable = new DataGap("creatinine", GapStatus.UNREADABLE, "Creatinine has no unit");

        Judgement judgement = judge(low, adult().withGap(unreadable));

        assertThat(judgement.gaps()).containsExactly(unreadable);
    }

    @Test
    void a_derived_fact_whose_analytes_do_not_suffice_is_not_called_unmeasured() {
        LabStands low = Content.low("calcium", "8.5", "mg/dL");

        Judgement judgement = judge(low, adult().withLab("calcium-total", "8.0 mg/dL", 1));

        assertThat(judgement.gaps())
                .containsExactly(new DataGap(
                        "calcium", GapStatus.EMPTY, "Calcium cannot be worked out from the results on record"));
    }

    @ParameterizedTest
    @EnumSource(Receipt.class)
    void missing_may_be_said_only_of_a_complete_answer(Receipt receipt) {
        LabMissing missing = new LabMissing(Map.of("magnesium", LabWindow.of(Period.ofDays(30))), null);

        Verdict verdict =
                judge(missing, adult().received(receipt, Input.LABS_RECENT)).verdict();

        assertThat(verdict).isEqualTo(receipt == Receipt.COMPLETE ? MET : UNKNOWN);
    }

    @Test
    void what_was_measured_is_not_missing() {
        LabMissing missing = new LabMissing(Map.of("magnesium", LabWindow.of(Period.ofDays(30))), null);

        assertThat(judge(missing, adult().withLab("magnesium", "2 mg/dL", 3)).verdict())
                .isEqualTo(NOT_MET);
        assertThat(judge(missing, adult().withLab("magnesium", "2 mg/dL", 40)).verdict())
                .isEqualTo(MET);
    }

    @ParameterizedTest
    @EnumSource(Receipt.class)
    void a_condition_is_absent_only_from_a_complete_list(Receipt receipt) {
        Adult adult = adult().received(receipt, Input.CONDITIONS);

        Verdict expected = receipt == Receipt.COMPLETE ? NOT_MET : UNKNOWN;
        assertThat(judge(Content.has("dialysis"), adult).verdict()).isEqualTo(expected);
        assertThat(judge(Content.SYMPTOM, adult).verdict()).isEqualTo(expected);
        assertThat(judge(Content.has("dialysis"), adult.withCondition("dialysis", 900))
                        .verdict())
                .isEqualTo(MET);
    }

    @Test
    void a_condition_of_the_past_counts_only_if_asked_for() {
        Adult adult = adult().withResolvedCondition("stroke", 900);
        HasCondition ever = new HasCondition(Set.of("stroke"), null, true, Set.of(), IfMissing.UNKNOWN);

        assertThat(judge(Content.has("stroke"), adult).verdict()).isEqualTo(NOT_MET);
        assertThat(judge(ever, adult).verdict()).isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({"14, MET", "15, NOT_MET"})
    void a_condition_may_be_asked_for_by_its_onset(int daysAgo, Verdict expected) {
        HasCondition recent =
                new HasCondition(Set.of("seizure"), Period.ofDays(14), false, Set.of(), IfMissing.UNKNOWN);

        assertThat(judge(recent, adult().withCondition("seizure", daysAgo)).verdict())
                .isEqualTo(expected);
    }

    @Test
    void an_undated_condition_may_be_forgiven() {
        HasCondition recent = new HasCondition(Set.of("seizure"), Period.ofDays(14), false, Set.of(), IfMissing.MET);
        HasCondition strict =
                new HasCondition(Set.of("seizure"), Period.ofDays(14), false, Set.of(), IfMissing.UNKNOWN);

        Adult adult = adult().withUndatedCondition("seizure");

        assertThat(judge(recent, adult).verdict()).isEqualTo(MET);
        assertThat(judge(strict, adult).verdict()).isEqualTo(UNKNOWN);
    }

    @Test
    void what_was_not_received_is_never_forgiven() {
        HasCondition lenient = new HasCondition(Set.of("seizure"), null, false, Set.of(), IfMissing.NOT_MET);

        assertThat(judge(lenient, adult().withoutReceiving(Input.CONDITIONS)).verdict())
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "NEW, 14, MET",
        "NEW, 15, NOT_MET",
        "CURRENT, 90, MET",
        "CURRENT, 91, NOT_MET",
        "PERSISTENT, 91, MET",
        "PERSISTENT, 90, NOT_MET"
    })
    void a_symptom_may_be_asked_for_by_its_age(Symptomatic.State state, int daysAgo, Verdict expected) {
        Symptomatic symptom = Symptomatic.of(Set.of(SymptomKind.CRAMP), state);

        assertThat(judge(symptom, adult().withCramps(daysAgo)).verdict()).isEqualTo(expected);
    }

    @Test
    void a_symptom_of_another_kind_is_not_the_one_asked_for() {
        Symptomatic tetany = Symptomatic.of(Set.of(SymptomKind.TETANY), Symptomatic.State.ANY);

        assertThat(judge(tetany, adult().withCramps(3)).verdict()).isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"65, MET", "66, NOT_MET", "56, NOT_MET", "57, MET"})
    void age_lies_between_its_ends(int age, Verdict expected) {
        PatientIs criterion = new PatientIs(57, 66, null, IfMissing.UNKNOWN);

        assertThat(judge(criterion, adult().aged(age)).verdict()).isEqualTo(expected);
    }

    @Test
    void sex_must_fit_and_is_unknown_when_not_recorded() {
        PatientIs female = new PatientIs(0, Integer.MAX_VALUE, Sex.FEMALE, IfMissing.UNKNOWN);

        assertThat(judge(female, adult().female()).verdict()).isEqualTo(MET);
        assertThat(judge(female, adult().male()).verdict()).isEqualTo(NOT_MET);
        assertThat(judge(female, adult()).verdict()).isEqualTo(UNKNOWN);
        assertThat(judge(new PatientIs(65, Integer.MAX_VALUE, null, IfMissing.NOT_MET), adult().ofUnknownAge())
                        .verdict())
                .isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @EnumSource(Receipt.class)
    void a_drug_is_absent_only_from_a_complete_list(Receipt receipt) {
        Adult adult = adult().received(receipt, Input.MEDICATIONS);

        assertThat(judge(Content.takes("digoxin"), adult).verdict())
                .isEqualTo(receipt == Receipt.COMPLETE ? NOT_MET : UNKNOWN);
    }

    @Test
    void a_drug_in_effect_is_taken_whatever_else_was_received() {
        Adult adult = adult().taking(Prescription.of("digoxin")).received(Receipt.PARTIAL, Input.MEDICATIONS);

        assertThat(judge(Content.takes("digoxin"), adult).verdict()).isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({"true, 84, MET", "true, 85, NOT_MET", "false, 1, NOT_MET"})
    void the_effect_of_a_stopped_drug_counts_while_it_lasts(boolean washout, int stopped, Verdict expected) {
        TakesBuilder asked = TakesBuilder.takes(Content.drugs("simvastatin"));
        Takes takes = (washout ? asked.orWashedOut() : asked).criterion();

        Adult adult = adult().taking(Prescription.of("simvastatin").since(400).stopped(stopped));

        assertThat(judge(takes, adult).verdict()).isEqualTo(expected);
    }

    @Test
    void a_drug_without_a_washout_of_its_own_has_none() {
        Takes takes = TakesBuilder.takes(Content.drugs("digoxin")).orWashedOut().criterion();

        assertThat(judge(
                                takes,
                                adult().taking(Prescription.of("digoxin")
                                        .since(400)
                                        .stopped(0)))
                        .verdict())
                .isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"10, MET", "9, NOT_MET"})
    void a_symptom_older_than_the_drug_is_not_the_drug(int started, Verdict expected) {
        Takes takes = TakesBuilder.takes(Content.drugs("simvastatin"))
                .startedBeforeSymptom()
                .ifMissing(IfMissing.MET)
                .criterion();

        Adult adult =
                adult().withCramps(10).taking(Prescription.of("simvastatin").since(started));

        assertThat(judge(takes, adult).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_start_that_is_not_recorded_may_be_forgiven(boolean forgiven) {
        IfMissing ifMissing = forgiven ? IfMissing.MET : IfMissing.UNKNOWN;
        Takes takes = TakesBuilder.takes(Content.drugs("simvastatin"))
                .startedBeforeSymptom()
                .ifMissing(ifMissing)
                .criterion();

        Judgement judgement = judge(takes, adult().withCramps(10).taking(Prescription.of("simvastatin")));

        assertThat(judgement.verdict()).isEqualTo(forgiven ? MET : UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"94, MET", "95, NOT_MET", "10, MET", "9, NOT_MET"})
    void a_change_counts_for_so_long_before_the_symptom(int started, Verdict expected) {
        Adult adult =
                adult().withCramps(10).taking(Prescription.of("simvastatin").since(started));

        assertThat(judge(changedWithinTwelveWeeks(), adult).verdict()).isEqualTo(expected);
    }

    @Test
    void a_dose_increase_is_a_change() {
        Adult adult = adult().withCramps(10)
                .taking(Prescription.of("simvastatin")
                        .milligrams("20")
                        .since(900)
                        .stopped(40))
                .taking(Prescription.of("simvastatin").milligrams("40").since(40));

        assertThat(judge(changedWithinTwelveWeeks(), adult).evidence())
                .extracting(Evidence::text)
                .containsExactly("simvastatin, 40 mg/day, dose raised 2026-10-12");
    }

    @Test
    void the_start_of_an_interacting_drug_is_a_change() {
        Adult adult = adult().withCramps(10)
                .taking(Prescription.of("simvastatin").since(900))
                .taking(Prescription.of("clarithromycin").since(20));

        assertThat(judge(changedWithinTwelveWeeks(), adult).evidence())
                .extracting(Evidence::text)
                .containsExactly("simvastatin, clarithromycin added 2026-11-01");
    }

    @Test
    void the_start_of_a_drug_that_does_not_interact_is_none() {
        Adult adult = adult().withCramps(10)
                .taking(Prescription.of("simvastatin").since(900))
                .taking(Prescription.of("digoxin").since(20))
                .taking(Prescription.of("danazol").since(20));

        assertThat(judge(changedWithinTwelveWeeks(), adult).verdict()).isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"90, MET", "89, NOT_MET"})
    void exposure_lasts_at_least_so_long(int started, Verdict expected) {
        Takes takes =
                TakesBuilder.takes(Content.drugs("omeprazole")).forAtLeast(90).criterion();

        assertThat(judge(takes, adult().taking(Prescription.of("omeprazole").since(started)))
                        .verdict())
                .isEqualTo(expected);
    }

    @Test
    void combinations_hand_on_the_evidence_of_what_is_met() {
        Criterion either = new AnyOf(List.of(LOW_MAGNESIUM, Content.takes("digoxin"), Content.has("dialysis")));

        Judgement judgement =
                judge(either, adult().taking(Prescription.of("digoxin").since(10)));

        assertThat(judgement.verdict()).isEqualTo(MET);
        assertThat(judgement.evidence())
                .containsExactly(new Evidence(List.of("MedicationRequest/m0"), "digoxin, since 2026-11-11"));
        assertThat(judgement.gaps()).isEmpty();
    }

    @Test
    void combinations_hand_on_the_gaps_of_what_is_unknown() {
        Criterion both = new AllOf(List.of(LOW_MAGNESIUM, Content.takes("digoxin")));

        Judgement judgement = judge(both, adult().taking(Prescription.of("digoxin")));

        assertThat(judgement.verdict()).isEqualTo(UNKNOWN);
        assertThat(judgement.evidence()).isEmpty();
        assertThat(judgement.gaps()).extracting(DataGap::input).containsExactly("magnesium");
    }

    @Test
    void negation_of_unknown_keeps_its_gaps() {
        Judgement judgement = judge(new Not(LOW_MAGNESIUM), adult());

        assertThat(judgement.verdict()).isEqualTo(UNKNOWN);
        assertThat(judgement.gaps()).hasSize(1);
        assertThat(judge(new Not(LOW_MAGNESIUM), adult().withLab("magnesium", "2 mg/dL", 2))
                        .verdict())
                .isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({"2, 0, MET", "1, 1, UNKNOWN", "1, 0, NOT_MET", "0, 1, NOT_MET", "0, 2, UNKNOWN"})
    void at_least_two_counts_what_is_met_and_what_could_be(int met, int unknown, Verdict expected) {
        List<Criterion> criteria = new java.util.ArrayList<>();
        for (int i = 0; i < 3; i++) {
            criteria.add(i < met ? Criterion.always() : i < met + unknown ? LOW_MAGNESIUM : Criterion.never());
        }

        assertThat(judge(new AtLeast(2, criteria), adult()).verdict()).isEqualTo(expected);
    }

    @Test
    void a_definition_is_met_when_its_criterion_is() {
        Definition definition = new Definition("low", "Low", LOW_MAGNESIUM, List.of("S1"));

        assertThat(judge(new Is(definition), adult().withLab("magnesium", "1 mg/dL", 1))
                        .verdict())
                .isEqualTo(MET);
    }

    private static Takes changedWithinTwelveWeeks() {
        return TakesBuilder.takes(Content.drugs("simvastatin"))
                .changedBeforeSymptom(84)
                .criterion();
    }

    private static Judgement judge(Criterion criterion, Adult adult) {
        Chart chart = Chart.of(adult.facts(), KnowledgeIndex.of(new Content().knowledge()));
        return new Judge(chart, Parties.ofRecord(Assessor.current(adult.facts()))).judge(criterion);
    }
}
