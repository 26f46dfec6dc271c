package dev.tonus.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tonus.facts.Quantity;
import java.math.BigDecimal;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The records of the content refuse what could not be meant, and keep what they were given. */
class KnowledgeRecordsTest {

    @ParameterizedTest
    @CsvSource({"CRITICAL, WARNING", "WARNING, INFO", "INFO, INFO"})
    void an_urgency_is_lowered_by_one_step(Indicator indicator, Indicator lowered) {
        assertThat(indicator.lowered()).isEqualTo(lowered);
    }

    @ParameterizedTest
    @CsvSource({"CRITICAL, INFO, CRITICAL, INFO", "WARNING, CRITICAL, CRITICAL, WARNING", "INFO, INFO, INFO, INFO"})
    void of_two_urgencies_one_is_the_stronger_and_one_the_cap(
            Indicator one, Indicator other, Indicator strongest, Indicator capped) {
        assertThat(one.strongest(other)).isEqualTo(strongest);
        assertThat(one.capped(other)).isEqualTo(capped);
    }

    @ParameterizedTest
    @CsvSource({"PROBABLE, POSSIBLE", "POSSIBLE, CONTRIBUTING", "CONTRIBUTING, CONTRIBUTING", "MIMIC, MIMIC"})
    void a_likelihood_is_weakened_by_one_step(Likelihood likelihood, Likelihood weakened) {
        assertThat(likelihood.weakened()).isEqualTo(weakened);
    }

    @Test
    void the_words_of_the_cards_are_the_agreed_ones() {
        assertThat(Likelihood.values())
                .extracting(Likelihood::words)
                .containsExactly("likely contributor", "possible contributor", "consider instead", "background factor");
    }

    @ParameterizedTest
    @EnumSource(Slot.class)
    void a_slot_is_marked_by_its_name_in_braces(Slot slot) {
        assertThat(slot.mark()).matches("\\{[a-z]+}");
    }

    @Test
    void a_limit_in_the_family_of_the_reported_unit_decides() {
        Limit limit = limit(Map.of("", List.of(Quantity.of("1.2", "mg/dL"), Quantity.of("0.50", "mmol/L"))));

        assertThat(limit.findFor("", "mg/L")).contains(Quantity.of("1.2", "mg/dL"));
        assertThat(limit.findFor("", "meq/L")).contains(Quantity.of("0.50", "mmol/L"));
    }

    @Test
    void a_limit_without_that_family_is_converted_from_the_first() {
        Limit limit = limit(Map.of("", List.of(Quantity.of("3.5", "mmol/L"))));

        assertThat(limit.findFor("", "mg/dL")).contains(Quantity.of("3.5", "mmol/L"));
    }

    @Test
    void a_limit_by_method_holds_for_that_method_only() {
        Limit limit = limit(Map.of("ionized", List.of(Quantity.of("4.5", "mg/dL"))));

        assertThat(limit.findFor("ionized", "mg/dL")).contains(Quantity.of("4.5", "mg/dL"));
        assertThat(limit.findFor("adjusted", "mg/dL")).isEmpty();
    }

    @Test
    void a_limit_needs_a_value() {
        assertThatIllegalArgumentException().isThrownBy(() -> limit(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> limit(Map.of("", List.of())));
    }

    private static Limit limit(Map<String, List<Quantity>> values) {
        return new Limit(Relation.BELOW, values, Basis.ABSOLUTE, false, "", List.of());
    }

    @Test
    void a_largest_dose_belongs_to_over_cap_and_to_nothing_else() {
        assertThat(new InteractionCell(Outcome.OVER_CAP, BigDecimal.TEN, true).findCap())
                .contains(BigDecimal.TEN);
        assertThat(new InteractionCell(Outcome.AVOID, null, true).findCap()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new InteractionCell(Outcome.OVER_CAP, null, true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InteractionCell(Outcome.CONTRAINDICATED, BigDecimal.TEN, true));
    }

    @Test
    void a_choice_of_drugs_needs_one_and_does_not_change() {
        Set<String> names = new HashSet<>(Set.of("simvastatin"));
        DrugSet drugs = new DrugSet("statin", names);

        names.add("atorvastatin");

        assertThat(drugs.ingredients()).containsExactly("simvastatin");
        assertThatIllegalArgumentException().isThrownBy(() -> new DrugSet("none", Set.of()));
    }

    @ParameterizedTest
    @CsvSource({"0", "3"})
    void at_least_asks_for_some_of_what_is_there(int count) {
        List<Criterion> two = List.of(Criterion.always(), Criterion.never());

        assertThat(new AtLeast(2, two).criteria()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new AtLeast(count, two));
    }

    @Test
    void windows_of_drugs_that_are_not_named_are_the_usual_ones() {
        DrugWindows windows = new DrugWindows(
                Period.ofDays(30),
                Set.of(),
                Map.of("simvastatin", Period.ofDays(84)),
                Period.ofDays(7),
                Map.of("amiodarone", Period.ofDays(84)),
                Set.of(),
                null,
                DrugWindows.Sources.NONE);

        assertThat(windows.effectOf("simvastatin")).isEqualTo(Period.ofDays(84));
        assertThat(windows.effectOf("amiodarone")).isEqualTo(Period.ZERO);
        assertThat(windows.interactionOf("simvastatin")).isEqualTo(Period.ofDays(7));
        assertThat(windows.interactionOf("amiodarone")).isEqualTo(Period.ofDays(84));
    }

    @Test
    void a_table_speaks_of_its_columns_and_of_the_drugs_of_its_rows() {
        InteractionRow single = new InteractionRow(Set.of("clarithromycin"), Set.of(), Map.of(), List.of());
        InteractionRow together = new InteractionRow(Set.of(), Set.of("darunavir", "ritonavir"), Map.of(), List.of());
        InteractionTable table = new InteractionTable("t", "Table", List.of("simvastatin"), List.of(single, together));

        assertThat(table.ingredients())
                .containsExactlyInAnyOrder("simvastatin", "clarithromycin", "darunavir", "ritonavir");
    }

    @Test
    void a_window_without_more_has_no_allowance() {
        assertThat(LabWindow.of(Period.ofDays(7)))
                .isEqualTo(new LabWindow(Period.ofDays(7), Period.ZERO, Period.ZERO, Set.of()));
    }

    @Test
    void nothing_leads_where_nothing_is_said() {
        assertThat(Lead.NONE.findLab()).isEmpty();
        assertThat(Lead.NONE.findDrugs()).isEmpty();
        assertThat(Wording.of("Low.").findWithout()).isEmpty();
    }
}
