package dev.tonus.terminology;

import static dev.tonus.terminology.ShippedTerminology.byCodes;
import static dev.tonus.terminology.ShippedTerminology.byText;
import static dev.tonus.terminology.ShippedTerminology.namesOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Drug;
import dev.tonus.facts.Identification;
import dev.tonus.facts.Route;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The drug tables as they are shipped, row by row. */
class ShippedDrugsTest {

    private static final List<Product> PRODUCTS =
            ShippedTerminology.rows("products.csv").stream().map(Product::of).toList();

    @Test
    void every_product_resolves_through_its_code_to_its_ingredients_strengths_and_route() {
        assertThat(PRODUCTS)
                .hasSizeGreaterThan(13_000)
                .filteredOn(Product::isUsable)
                .allSatisfy(product -> {
                    Drug drug = byCodes(product.code());
                    assertThat(drug.identification()).isEqualTo(Identification.BY_CODE);
                    assertThat(namesOf(drug)).isEqualTo(product.ingredients());
                    assertThat(drug.route()).isEqualTo(product.route());
                    assertThat(strengthsOf(drug)).isEqualTo(product.strengths());
                });
    }

    @Test
    void every_code_with_two_meanings_is_a_conflict() {
        assertThat(PRODUCTS)
                .filteredOn(product -> !product.isUsable())
                .isNotEmpty()
                .allSatisfy(product ->
                        assertThat(byCodes(product.code()).identification()).isEqualTo(Identification.CONFLICTING));
    }

    @Test
    void every_ingredient_resolves_through_its_code() {
        assertThat(ShippedTerminology.rows("ingredients.csv"))
                .hasSizeGreaterThan(500)
                .allSatisfy(row -> assertThat(namesOf(byCodes(row.get(1)))).containsExactly(row.get(0)));
    }

    @Test
    void every_ingredient_resolves_through_each_of_its_names() {
        assertThat(ShippedTerminology.rows("ingredients.csv"))
                .allSatisfy(row -> assertThat(namesOf(byText(row.get(2)))).containsExactly(row.get(0)));
        assertThat(ShippedTerminology.rows("drug-synonyms.csv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(namesOf(byText(row.get(0)))).containsExactly(row.get(1)));
    }

    @Test
    void every_other_drug_is_of_no_interest() {
        assertThat(ShippedTerminology.rows("other-drugs.csv"))
                .hasSizeGreaterThan(7_000)
                .allSatisfy(row ->
                        assertThat(byCodes(row.get(0)).identification()).isEqualTo(Identification.OF_NO_INTEREST));
    }

    @Test
    void no_name_of_a_product_gives_another_ingredient_than_its_code() {
        assertThat(clinicalDrugs()).hasSizeGreaterThan(8_000).allSatisfy(product -> {
            Set<String> named = namesOf(byText(product.display()));
            boolean moreThanAPart = product.isPartial() && named.containsAll(product.ingredients());
            assertThat(product.ingredients().containsAll(named) || moreThanAPart)
                    .isTrue();
        });
    }

    @Test
    void nearly_all_names_of_products_give_just_the_ingredients_of_the_code() {
        List<Product> all = clinicalDrugs().toList();

        long same = all.stream()
                .filter(product -> namesOf(byText(product.display())).equals(product.ingredients()))
                .count();

        assertThat((double) same / all.size()).isGreaterThan(0.97);
    }

    @Test
    void a_name_never_makes_a_systemic_product_local() {
        assertThat(clinicalDrugs())
                .filteredOn(product -> product.route().isSystemic())
                .allSatisfy(
                        product -> assertThat(byText(product.display()).route().isSystemic())
                                .isTrue());
    }

    @Test
    void a_product_with_its_own_name_is_a_conflict_only_between_magnesium_and_its_salts() {
        assertThat(PRODUCTS)
                .filteredOn(Product::isUsable)
                .filteredOn(product -> withOwnName(product).identification() != Identification.BY_CODE)
                .hasSizeLessThan(100)
                .allSatisfy(product -> assertThat(
                                product.isPartial() || product.ingredients().contains("magnesium"))
                        .isTrue());
    }

    @Test
    void drugs_that_a_check_asks_for_are_known_by_the_codes_and_names_of_their_products() {
        assertThat(namesOf(byCodes("198102"))).containsExactly("vitamin-k1");
        assertThat(namesOf(byText("phytonadione 5 MG Oral Tablet"))).containsExactly("vitamin-k1");
        assertThat(namesOf(byCodes("1430298"))).containsExactly("vitamin-k2");
        assertThat(namesOf(byText("menaquinone 0.1 MG Oral Capsule"))).containsExactly("vitamin-k2");
        assertThat(namesOf(byCodes("1037045"))).containsExactly("dabigatran");
        assertThat(namesOf(byText("dabigatran etexilate 150 MG Oral Capsule"))).containsExactly("dabigatran");
        assertThat(namesOf(byText("Flunitrazepam 2 MG Oral Tablet"))).containsExactly("flunitrazepam");
        assertThat(namesOf(byText("Diflunisal 500 MG Oral Tablet"))).containsExactly("diflunisal");
    }

    @Test
    void vitamin_k_in_a_combination_is_one_of_its_ingredients() {
        assertThat(namesOf(byCodes("829758"))).contains("vitamin-k1");
    }

    @Test
    void a_drug_of_a_class_that_a_check_asks_for_is_never_passed_over_as_of_no_interest() {
        assertThat(List.of("198284", "1297753", "197431", "310023", "311410", "310661", "252617", "198899"))
                .allSatisfy(code -> assertThat(byCodes(code).identification()).isEqualTo(Identification.UNRESOLVED));
    }

    private static Drug withOwnName(Product product) {
        return ShippedTerminology.get()
                .resolveDrug(List.of(ShippedTerminology.rxNorm(product.code())), List.of(product.display()), "");
    }

    private static Stream<Product> clinicalDrugs() {
        return PRODUCTS.stream().filter(Product::isClinicalDrug);
    }

    private static List<String> strengthsOf(Drug drug) {
        return drug.ingredients().stream()
                .flatMap(ingredient -> ingredient.findStrength().stream())
                .map(strength -> strength.display())
                .toList();
    }

    /** A row of the product table. */
    private record Product(
            String code,
            String type,
            Set<String> ingredients,
            List<String> strengths,
            Route route,
            boolean isPartial,
            String display) {

        static Product of(List<String> row) {
            return new Product(
                    row.get(0),
                    row.get(1),
                    Set.of(row.get(2).split("\\+", -1)),
                    list(row.get(3)),
                    route(row.get(4)),
                    row.get(5).equals("yes"),
                    row.get(6));
        }

        boolean isUsable() {
            return !type.equals("CONFLICT");
        }

        boolean isClinicalDrug() {
            return type.equals("SCD") || type.equals("SBD");
        }

        private static List<String> list(String joined) {
            return joined.isEmpty() ? List.of() : List.of(joined.split("\\+", -1));
        }

        private static Route route(String name) {
            return name.isEmpty()
                    ? Route.UNKNOWN
                    : Route.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
