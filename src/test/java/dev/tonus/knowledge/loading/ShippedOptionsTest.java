package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Shipped;
import dev.tonus.facts.Quantity;
import dev.tonus.knowledge.Contraindication;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.HasCondition;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.LabMissing;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.ManagementOption;
import dev.tonus.knowledge.Takes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What rules the shipped management options out. */
class ShippedOptionsTest {

    private static final Knowledge KNOWLEDGE = Shipped.knowledge();

    @Test
    void potassium_asks_first_for_a_result_of_the_last_30_days() {
        Contraindication first = option("m-potassium").contraindications().get(0);

        assertThat(first.checkFirst()).isTrue();
        assertThat(first.when()).isInstanceOfSatisfying(LabMissing.class, missing -> assertThat(missing.windows())
                .hasEntrySatisfying("potassium", window -> assertThat(Durations.days(window.within()))
                        .isEqualTo(30)));
    }

    @Test
    void potassium_is_not_given_at_five_or_with_a_drug_that_spares_it() {
        assertThat(drugs("m-potassium", false))
                .containsExactlyInAnyOrder("amiloride", "eplerenone", "finerenone", "spironolactone", "triamterene");
        assertThat(labs("m-potassium")).contains("potassium ≥ 5.0 mmol/L", "egfr < 30 mL/min/1.73 m²");
    }

    @Test
    void potassium_with_a_drug_that_raises_it_needs_close_checks() {
        assertThat(drugs("m-potassium", true))
                .contains("lisinopril", "losartan", "sacubitril", "trimethoprim", "heparin", "tacrolimus", "ibuprofen")
                .doesNotContain("amlodipine", "furosemide");
    }

    @Test
    void potassium_tablets_are_not_for_a_narrow_gullet() {
        assertThat(cautionConditions("m-potassium"))
                .containsExactlyInAnyOrder("dysphagia", "upper-gi-obstruction", "bowel-obstruction");
    }

    @Test
    void magnesium_is_not_given_in_advanced_kidney_disease_myasthenia_heart_block_or_obstruction() {
        assertThat(conditions("m-magnesium"))
                .contains(
                        "dialysis",
                        "esrd",
                        "ckd-stage-4",
                        "ckd-stage-5",
                        "myasthenia-gravis",
                        "heart-block",
                        "bowel-obstruction");
        assertThat(labs("m-magnesium")).contains("egfr < 30 mL/min/1.73 m²");
    }

    @Test
    void magnesium_with_kidney_disease_and_no_egfr_asks_to_check_first() {
        assertThat(option("m-magnesium").contraindications())
                .filteredOn(Contraindication::checkFirst)
                .singleElement()
                .satisfies(check -> assertThat(check.say().text()).startsWith("Check eGFR"));
    }

    @Test
    void magnesium_keeps_its_distance_from_drugs_that_it_binds() {
        assertThat(drugs("m-magnesium", true))
                .contains("levothyroxine", "ciprofloxacin", "alendronate", "demeclocycline")
                .doesNotContain("amoxicillin");
    }

    @Test
    void stretching_is_not_for_a_clot_a_compartment_syndrome_a_fresh_tear_or_a_possible_myositis() {
        assertThat(conditions("m-stretching"))
                .containsExactlyInAnyOrder(
                        "acute-limb-ischemia",
                        "deep-vein-thrombosis-lower-limb",
                        "compartment-syndrome",
                        "muscle-strain",
                        "muscle-weakness");
        assertThat(cautionConditions("m-stretching")).containsExactlyInAnyOrder("osteoporosis", "fall-risk");
    }

    private static ManagementOption option(String id) {
        return Objects.requireNonNull(KNOWLEDGE.options().get(id));
    }

    private static Set<String> labs(String option) {
        Set<String> printed = new TreeSet<>();
        option(option).contraindications().forEach(contraindication -> contraindication
                .when()
                .tree()
                .filter(LabStands.class::isInstance)
                .map(LabStands.class::cast)
                .forEach(stands -> printed.add(print(stands))));
        return printed;
    }

    private static String print(LabStands stands) {
        String limits = stands.limit().values().values().stream()
                .flatMap(List::stream)
                .map(Quantity::display)
                .collect(Collectors.joining(" or "));
        return stands.lab() + " " + stands.limit().relation().sign() + " " + limits;
    }

    private static Set<String> conditions(String option) {
        Set<String> sets = new TreeSet<>();
        option(option).contraindications().forEach(contraindication -> addSets(contraindication.when(), sets));
        return sets;
    }

    private static Set<String> cautionConditions(String option) {
        Set<String> sets = new TreeSet<>();
        option(option).cautions().forEach(caution -> addSets(caution.when(), sets));
        return sets;
    }

    private static void addSets(Criterion when, Set<String> sets) {
        when.tree()
                .filter(HasCondition.class::isInstance)
                .forEach(question -> sets.addAll(((HasCondition) question).sets()));
    }

    private static Set<String> drugs(String option, boolean inCautions) {
        Set<String> drugs = new TreeSet<>();
        Map<Boolean, List<Criterion>> criteria = Map.of(
                true,
                        option(option).cautions().stream()
                                .map(caution -> caution.when())
                                .toList(),
                false,
                        option(option).contraindications().stream()
                                .map(Contraindication::when)
                                .toList());
        criteria.getOrDefault(inCautions, List.of()).forEach(when -> when.tree()
                .filter(Takes.class::isInstance)
                .forEach(question -> drugs.addAll(((Takes) question).drugs().ingredients())));
        return drugs;
    }
}
