package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.TakesBuilder;
import dev.tonus.facts.Quantity;
import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.IfMissing;
import dev.tonus.knowledge.InteractionTable;
import dev.tonus.knowledge.Interacts;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.LabWindow;
import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.Limit;
import dev.tonus.knowledge.Not;
import dev.tonus.knowledge.Outcome;
import dev.tonus.knowledge.Relation;
import dev.tonus.knowledge.Slot;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlotScopeTest {

    private static final DrugSet STATINS = new DrugSet("statin", Set.of("simvastatin", "atorvastatin"));
    private static final Lead MAGNESIUM = new Lead("magnesium", null);
    private static final Lead STATIN = new Lead(null, STATINS);

    @Test
    void a_result_of_the_leading_lab_fills_its_value_date_range_and_limit() {
        assertThat(filled(MAGNESIUM, lab("magnesium", IfMissing.UNKNOWN)))
                .containsExactly(Slot.VALUE, Slot.DATE, Slot.RANGE, Slot.LIMIT);
    }

    @Test
    void a_result_of_a_derived_fact_fills_its_method_too() {
        Lead calcium = new Lead("calcium", null);

        assertThat(filled(calcium, lab("calcium", IfMissing.UNKNOWN))).contains(Slot.METHOD);
    }

    @Test
    void a_result_that_is_normal_fills_them_too() {
        assertThat(filled(MAGNESIUM, new Not(lab("magnesium", IfMissing.UNKNOWN))))
                .contains(Slot.VALUE);
    }

    @Test
    void a_result_that_may_be_missing_fills_nothing() {
        assertThat(filled(MAGNESIUM, lab("magnesium", IfMissing.MET))).isEmpty();
        assertThat(filled(MAGNESIUM, new Not(lab("magnesium", IfMissing.NOT_MET))))
                .isEmpty();
    }

    @Test
    void a_missing_result_that_counts_the_other_way_does_no_harm() {
        assertThat(filled(MAGNESIUM, lab("magnesium", IfMissing.NOT_MET))).contains(Slot.VALUE);
        assertThat(filled(MAGNESIUM, new Not(lab("magnesium", IfMissing.MET)))).contains(Slot.VALUE);
    }

    @Test
    void another_lab_than_the_leading_one_fills_nothing() {
        assertThat(filled(MAGNESIUM, lab("potassium", IfMissing.UNKNOWN))).isEmpty();
        assertThat(filled(Lead.NONE, lab("magnesium", IfMissing.UNKNOWN))).isEmpty();
    }

    @Test
    void a_use_of_a_leading_drug_fills_the_drug() {
        assertThat(filled(STATIN, takes(STATINS, false, IfMissing.UNKNOWN))).containsExactly(Slot.DRUG);
        assertThat(filled(STATIN, takes(new DrugSet("s", Set.of("simvastatin")), false, IfMissing.UNKNOWN)))
                .containsExactly(Slot.DRUG);
    }

    @Test
    void a_use_of_other_drugs_too_does_not_fill_the_drug() {
        assertThat(filled(STATIN, takes(new DrugSet("x", Set.of("simvastatin", "niacin")), false, IfMissing.UNKNOWN)))
                .isEmpty();
    }

    @Test
    void a_dated_use_fills_since_when_too() {
        assertThat(filled(STATIN, takes(STATINS, true, IfMissing.UNKNOWN))).containsExactly(Slot.DRUG, Slot.SINCE);
    }

    @Test
    void a_use_whose_date_may_be_missing_fills_the_drug_only() {
        assertThat(filled(STATIN, takes(STATINS, true, IfMissing.MET))).containsExactly(Slot.DRUG);
    }

    @Test
    void a_drug_that_is_not_taken_fills_nothing() {
        assertThat(filled(STATIN, new Not(takes(STATINS, true, IfMissing.UNKNOWN))))
                .isEmpty();
    }

    @Test
    void an_order_is_its_own_drug() {
        assertThat(new SlotScope(Lead.NONE, Criterion.always(), true).fills(Slot.DRUG))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void a_pair_fills_the_partner_and_only_a_broken_cap_the_doses(Outcome outcome) {
        Set<Slot> filled = filled(Lead.NONE, pair(Set.of(outcome)));

        assertThat(filled).contains(Slot.WITH);
        assertThat(filled.containsAll(Set.of(Slot.CAPPED, Slot.DOSE, Slot.LIMIT)))
                .isEqualTo(outcome == Outcome.OVER_CAP);
    }

    @Test
    void a_pair_that_may_have_another_outcome_fills_no_dose() {
        assertThat(filled(Lead.NONE, pair(Set.of(Outcome.OVER_CAP, Outcome.AVOID))))
                .containsExactly(Slot.WITH);
    }

    private static Set<Slot> filled(Lead lead, Criterion holds) {
        SlotScope scope = new SlotScope(lead, holds, false);
        Set<Slot> filled = EnumSet.noneOf(Slot.class);
        Arrays.stream(Slot.values()).filter(scope::fills).forEach(filled::add);
        return filled;
    }

    private static Criterion lab(String lab, IfMissing ifMissing) {
        Limit limit = new Limit(
                Relation.BELOW, Map.of("", List.of(Quantity.of("1.8", "mg/dL"))), Basis.ABSOLUTE, false, "", List.of());
        return new LabStands(lab, limit, LabWindow.of(Period.ofDays(30)), false, ifMissing);
    }

    private static Criterion takes(DrugSet drugs, boolean startedBeforeSymptom, IfMissing ifMissing) {
        TakesBuilder takes = TakesBuilder.takes(drugs).orWashedOut().ifMissing(ifMissing);
        return (startedBeforeSymptom ? takes.startedBeforeSymptom() : takes).criterion();
    }

    private static Criterion pair(Set<Outcome> outcomes) {
        return new Interacts(new InteractionTable("t", "t", List.of("simvastatin"), List.of()), outcomes, true);
    }
}
