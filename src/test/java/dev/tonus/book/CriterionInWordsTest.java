package dev.tonus.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Shipped;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.Route;
import dev.tonus.facts.Sex;
import dev.tonus.facts.SymptomKind;
import dev.tonus.knowledge.AllOf;
import dev.tonus.knowledge.AnyOf;
import dev.tonus.knowledge.AtLeast;
import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.Criteria;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Definition;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.HasCondition;
import dev.tonus.knowledge.IfMissing;
import dev.tonus.knowledge.Is;
import dev.tonus.knowledge.LabMissing;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.LabWindow;
import dev.tonus.knowledge.Limit;
import dev.tonus.knowledge.Not;
import dev.tonus.knowledge.PatientIs;
import dev.tonus.knowledge.Relation;
import dev.tonus.knowledge.Stopped;
import dev.tonus.knowledge.Symptomatic;
import dev.tonus.knowledge.Takes;
import dev.tonus.knowledge.UseSpan;
import dev.tonus.knowledge.UseTiming;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CriterionInWordsTest {

    private static final DrugSet LOOP_DIURETIC =
            new DrugSet("loop diuretic", Set.of("furosemide", "torsemide"), Set.of("loop-diuretic"));

    private static final Limit LOW_MAGNESIUM = new Limit(
            Relation.BELOW,
            Map.of("", List.of(Quantity.of("0.66", "mmol/L"), Quantity.of("1.6", "mg/dL"))),
            Basis.AND_LAB_RANGE,
            false,
            "low moderate",
            List.of("R21"));

    private static Takes takes(DrugSet drugs, UseTiming timing) {
        return new Takes(drugs, Takes.SYSTEMIC, UseSpan.CURRENT, timing, null, 1, IfMissing.UNKNOWN);
    }

    @Test
    void the_use_of_a_class_of_drugs_is_said_with_its_duration() {
        Takes takes = takes(LOOP_DIURETIC, new UseTiming(false, null, null, Period.ofDays(90)));

        assertThat(CriterionInWords.line(takes)).isEqualTo("the patient takes a loop diuretic, for at least 90 days");
    }

    @Test
    void a_drug_is_named_without_an_article_and_a_change_with_its_time() {
        DrugSet digoxin = new DrugSet("digoxin", Set.of("digoxin"));
        Takes takes = takes(digoxin, new UseTiming(true, Period.ofDays(84), null, null));

        assertThat(CriterionInWords.line(takes))
                .isEqualTo("the patient takes digoxin, begun on or before the onset of the symptom,"
                        + " started or changed within 84 days (12 weeks) before the onset of the symptom");
    }

    @Test
    void a_stop_is_said_with_its_time_and_the_use_before_it() {
        Stopped stopped =
                new Stopped(LOOP_DIURETIC, Set.of(Route.ORAL), Period.ofDays(14), Period.ofDays(30), IfMissing.NOT_MET);

        assertThat(CriterionInWords.line(stopped))
                .isEqualTo(
                        "a loop diuretic (route: oral) was stopped or ran out within 14 days, after at least 30 days of"
                                + " use (counts as not met where the record holds nothing usable)");
    }

    @Test
    void a_limit_is_said_in_both_unit_families_with_range_and_window() {
        LabStands low =
                new LabStands("magnesium", LOW_MAGNESIUM, LabWindow.of(Period.ofDays(30)), false, IfMissing.UNKNOWN);

        assertThat(CriterionInWords.line(low))
                .isEqualTo(
                        "magnesium below 1.6 mg/dL (0.66 mmol/L) (grade “low moderate”), and outside the laboratory’s"
                                + " range, if it gave one; latest result within 30 days");
    }

    @Test
    void a_missing_lab_is_said_with_the_orders_that_count() {
        LabMissing missing = new LabMissing(Map.of("magnesium", LabWindow.of(Period.ofDays(30))), Period.ofDays(7));

        assertThat(CriterionInWords.line(missing)).contains("no usable result of magnesium", "order within 7 days");
    }

    @Test
    void conditions_patients_and_symptoms_are_sentences() {
        assertThat(CriterionInWords.line(
                        new HasCondition(Set.of("short-bowel", "diarrhea"), null, false, Set.of(), IfMissing.UNKNOWN)))
                .isEqualTo("diarrhea or short bowel is on record and active");
        assertThat(CriterionInWords.line(new PatientIs(65, 76, Sex.FEMALE, IfMissing.UNKNOWN)))
                .isEqualTo("the patient is aged 65 years or older and younger than 76 years and female");
        assertThat(CriterionInWords.line(Symptomatic.of(Set.of(SymptomKind.TETANY), Symptomatic.State.NEW)))
                .isEqualTo("tetany is on record, begun within 14 days");
    }

    @Test
    void criteria_are_joined_as_they_are_decided() {
        Criterion tetany = Symptomatic.of(Set.of(SymptomKind.TETANY), Symptomatic.State.ANY);
        Criterion cramp = Symptomatic.of(Set.of(SymptomKind.CRAMP), Symptomatic.State.ANY);
        Criterion low = new Is(new Definition("low", "A low value", tetany, List.of()));

        assertThat(CriterionInWords.line(new AllOf(List.of(tetany, new Not(cramp)))))
                .isEqualTo("all of these (tetany is on record; not (cramp is on record))");
        assertThat(CriterionInWords.line(new AtLeast(1, List.of(tetany, low))))
                .isEqualTo("at least 1 of these (tetany is on record; A low value)");
        assertThat(CriterionInWords.line(new AnyOf(List.of(tetany)))).isEqualTo("tetany is on record");
        assertThat(CriterionInWords.line(Criterion.always())).isEqualTo("always");
        assertThat(CriterionInWords.line(Criterion.never())).isEqualTo("never");
    }

    @Test
    void two_criteria_that_differ_read_differently() {
        Map<String, Criterion> byWords = new HashMap<>();

        assertThat(Criteria.of(Shipped.knowledge()).distinct().toList())
                .isNotEmpty()
                .allSatisfy(criterion -> assertThat(
                                byWords.computeIfAbsent(CriterionInWords.line(criterion), words -> criterion))
                        .isEqualTo(criterion));
    }
}
