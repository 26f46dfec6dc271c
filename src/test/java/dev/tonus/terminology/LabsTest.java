package dev.tonus.terminology;

import static dev.tonus.terminology.ShippedTerminology.loinc;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Code;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabsTest {

    private final Terminology terminology = ShippedTerminology.get();

    @ParameterizedTest
    @CsvSource({
        "19123-9, magnesium",
        "' 2601-3 ', magnesium",
        "98979-8, egfr-ckd-epi-2021",
        "48642-3, egfr-race-or-sex-specific-do-not-use-alone"
    })
    void a_loinc_code_measures_one_analyte(String code, String lab) {
        assertThat(terminology.labOf(loinc(code))).contains(lab);
    }

    @Test
    void loinc_may_be_given_by_its_oid() {
        assertThat(terminology.labOf(new Code("urn:oid:2.16.840.1.113883.6.1", "19123-9")))
                .contains("magnesium");
    }

    @ParameterizedTest
    @CsvSource({
        "http://loinc.org, 19123",
        "http://loinc.org, 99999-9",
        "http://loinc.org, ''",
        "'', 19123-9",
        "http://snomed.info/sct, 19123-9"
    })
    void another_code_measures_none(String system, String code) {
        assertThat(terminology.labOf(new Code(system, code))).isEmpty();
    }

    @Test
    void every_analyte_has_its_codes_with_their_loinc_names() {
        Map<String, Map<Code, String>> labs = terminology.labs();

        assertThat(labs).hasSizeGreaterThan(90);
        assertThat(labs.get("magnesium")).containsEntry(loinc("19123-9"), "Magnesium SerPl-mCnc");
        assertThat(labs).allSatisfy((lab, codes) -> assertThat(codes.isEmpty())
                .as(lab)
                .isEqualTo(terminology.setsAwaitingCodes().contains(lab)));
        assertThat(labs).allSatisfy((lab, codes) -> assertThat(codes)
                .allSatisfy((code, name) -> assertThat(terminology.labOf(code)).contains(lab)));
    }
}
