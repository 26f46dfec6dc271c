package dev.tonus.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Shipped;
import dev.tonus.facts.Code;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureSetsTest {

    private static final String PCS = "http://www.cms.gov/Medicare/Coding/ICD10";

    @ParameterizedTest
    @CsvSource({
        "http://snomed.info/sct, 13619001, thyroid-or-parathyroid-surgery",
        "urn:oid:2.16.840.1.113883.6.96, 13619001, thyroid-or-parathyroid-surgery",
        "http://www.cms.gov/Medicare/Coding/ICD10, 0GTK0ZZ, thyroid-or-parathyroid-surgery",
        "http://www.cms.gov/Medicare/Coding/ICD10, 5a1d70z, hemodialysis",
        "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets, G0257, dialysis-service",
        "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets, ' g0257 ', dialysis-service",
        "' http://snomed.info/sct ', ' 13619001 ', thyroid-or-parathyroid-surgery"
    })
    void a_code_belongs_to_the_sets_that_list_it_or_its_beginning(String system, String code, String set) {
        assertThat(Shipped.terminology().procedureSetsOf(new Code(system, code)))
                .contains(set);
        assertThat(Shipped.terminology().procedureSets()).contains(set);
    }

    @Test
    void a_diagnostic_excision_is_no_surgery_of_the_thyroid() {
        assertThat(Shipped.terminology().procedureSetsOf(new Code(PCS, "0GBG0ZZ")))
                .containsExactly("thyroid-or-parathyroid-surgery");
        assertThat(Shipped.terminology().procedureSetsOf(new Code(PCS, "0GBG0ZX")))
                .isEmpty();
    }

    @Test
    void a_code_of_another_system_belongs_to_none() {
        assertThat(Shipped.terminology().procedureSetsOf(new Code("http://example.org", "13619001")))
                .isEqualTo(Set.of());
    }
}
