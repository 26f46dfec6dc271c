package dev.tonus.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.R4Validator;
import dev.tonus.Shipped;
import dev.tonus.knowledge.DrugCatalogEntry;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

class DrugSuggestionsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void a_drug_is_ordered_by_text_and_its_code_under_both_names_of_the_code_system() {
        DrugCatalogEntry drug = shipped("simvastatin 20 MG Oral Tablet");

        ServiceRequest.Concept product = MedicationRequest.draft(drug, "p1").product();

        assertThat(product.text()).isEqualTo("simvastatin 20 MG Oral Tablet");
        assertThat(product.coding())
                .extracting(Coding::system)
                .containsExactly("http://www.nlm.nih.gov/research/umls/rxnorm", "urn:oid:2.16.840.1.113883.6.88");
        assertThat(product.coding()).extracting(Coding::code).containsOnly("312961");
    }

    @TestFactory
    Stream<DynamicTest> every_drug_that_may_be_offered_is_valid_r4() {
        return Shipped.knowledge().drugCatalog().stream()
                .map(drug -> DynamicTest.dynamicTest(drug.display(), () -> assertThat(
                                R4Validator.problemsOf(JSON.writeValueAsString(MedicationRequest.draft(drug, "p1"))))
                        .isEmpty()));
    }

    private static DrugCatalogEntry shipped(String display) {
        return Shipped.knowledge().drugCatalog().stream()
                .filter(drug -> drug.display().equals(display))
                .findFirst()
                .orElseThrow();
    }
}
