package dev.tonus.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Identification;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.Route;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DrugReadingTest {

    private static final Ingredient STATIN_20 = new Ingredient("simvastatin", Quantity.of("20", "mg"));
    private static final Ingredient STATIN_40 = new Ingredient("simvastatin", Quantity.of("40", "mg"));
    private static final Ingredient EZETIMIBE_10 = new Ingredient("ezetimibe", Quantity.of("10", "mg"));

    @Test
    void nothing_and_unresolved_readings_together_are_unresolved() {
        assertThat(together()).isEqualTo(DrugReading.UNRESOLVED);
        assertThat(together(DrugReading.UNRESOLVED, DrugReading.UNRESOLVED)).isEqualTo(DrugReading.UNRESOLVED);
    }

    @Test
    void an_unresolved_reading_does_not_count() {
        DrugReading tablet = product(Route.ORAL, STATIN_40);

        assertThat(together(DrugReading.UNRESOLVED, tablet)).isEqualTo(tablet);
    }

    @Test
    void drugs_of_no_interest_stay_so_together() {
        assertThat(together(DrugReading.OF_NO_INTEREST, DrugReading.OF_NO_INTEREST))
                .isEqualTo(DrugReading.OF_NO_INTEREST);
    }

    @Test
    void a_drug_of_no_interest_contradicts_one_of_interest() {
        DrugReading both = together(DrugReading.OF_NO_INTEREST, product(Route.ORAL, STATIN_40));

        assertThat(both).isEqualTo(DrugReading.CONFLICTING);
    }

    @Test
    void a_conflict_stays_one_whatever_stands_beside_it() {
        DrugReading tablet = product(Route.ORAL, STATIN_40);

        assertThat(together(tablet, DrugReading.CONFLICTING)).isEqualTo(DrugReading.CONFLICTING);
        assertThat(together(DrugReading.CONFLICTING, tablet)).isEqualTo(DrugReading.CONFLICTING);
    }

    @Test
    void the_order_of_readings_does_not_matter() {
        DrugReading part = DrugReading.ofIngredient("simvastatin");
        DrugReading whole = product(Route.ORAL, EZETIMIBE_10, STATIN_40);

        assertThat(together(part, whole)).isEqualTo(whole);
        assertThat(together(whole, part)).isEqualTo(whole);
    }

    @Test
    void two_drugs_of_which_none_holds_the_other_are_a_conflict() {
        assertThat(together(product(Route.ORAL, STATIN_40), product(Route.ORAL, EZETIMIBE_10)))
                .isEqualTo(DrugReading.CONFLICTING);
    }

    @Test
    void strengths_that_differ_are_dropped_and_others_kept() {
        DrugReading both = together(product(Route.ORAL, EZETIMIBE_10, STATIN_20), product(Route.ORAL, STATIN_40));

        assertThat(both.ingredients()).containsExactly(EZETIMIBE_10, DrugReading.withoutStrength("simvastatin"));
    }

    @Test
    void routes_that_differ_leave_the_route_open() {
        DrugReading both = together(product(Route.ORAL, STATIN_40), product(Route.LOCAL, STATIN_40));

        assertThat(both.route()).isEqualTo(Route.UNKNOWN);
    }

    @Test
    void a_product_makes_the_whole_complete_only_if_it_holds_all() {
        DrugReading whole = together(DrugReading.ofIngredient("simvastatin"), product(Route.ORAL, STATIN_40));
        DrugReading names = DrugReading.ofNames(
                List.of(DrugReading.withoutStrength("ezetimibe"), DrugReading.withoutStrength("simvastatin")),
                Route.UNKNOWN);

        assertThat(whole.complete()).isTrue();
        assertThat(together(names, product(Route.ORAL, STATIN_40)).complete()).isFalse();
    }

    @Test
    void no_names_are_unresolved() {
        assertThat(DrugReading.ofNames(List.of(), Route.ORAL)).isEqualTo(DrugReading.UNRESOLVED);
    }

    private static DrugReading together(DrugReading... readings) {
        return DrugReading.together(Stream.of(readings).toList());
    }

    private static DrugReading product(Route route, Ingredient... ingredients) {
        return new DrugReading(Identification.BY_CODE, List.of(ingredients), route, true);
    }
}
