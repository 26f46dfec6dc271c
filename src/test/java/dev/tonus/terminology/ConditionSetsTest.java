package dev.tonus.terminology;

import static dev.tonus.terminology.ShippedTerminology.icd10;
import static dev.tonus.terminology.ShippedTerminology.snomed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Code;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionSetsTest {

    private static final String EXCLUDES_SEQUELAE = """
            "exclude": [{"system": "http://hl7.org/fhir/sid/icd-10-cm",
              "filter": [{"property": "code", "op": "regex", "value": "[ST].{2}[.].{3}S"}]}]
            """;

    private final Terminology terminology = ShippedTerminology.get();

    @ParameterizedTest
    @CsvSource({
        "R25.2, muscle-cramp",
        "R25.2, muscle-spasm",
        "G47.62, nocturnal-leg-cramp",
        "M79.18, myalgia",
        "M79.1, myalgia",
        "M50.122, radiculopathy",
        "M51.16, radiculopathy",
        "M54.6, thoracic-or-unspecified-back-pain",
        "M54.89, thoracic-or-unspecified-back-pain",
        "M54.9, thoracic-or-unspecified-back-pain"
    })
    void a_listed_icd_10_cm_code_belongs_to_its_sets(String code, String set) {
        Set<String> sets = terminology.conditionSetsOf(icd10(code));

        assertThat(sets).contains(set);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M62838", "m62.838", " M62.838 ", "M62.8389"})
    void dots_case_and_blanks_do_not_matter_and_codes_below_a_listed_one_count(String code) {
        Set<String> sets = terminology.conditionSetsOf(icd10(code));

        assertThat(sets).contains("muscle-spasm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"M79.2", "M79", "M7", "R25", "R25.1", "G47.6", "", ".", "Z23", "cramp"})
    void a_code_beside_or_above_a_listed_one_does_not_count(String code) {
        Set<String> sets = terminology.conditionSetsOf(icd10(code));

        assertThat(sets).doesNotContain("myalgia", "muscle-cramp", "nocturnal-leg-cramp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"G21.0", "g210"})
    void a_neuroleptic_malignant_syndrome_is_no_parkinson_disease(String code) {
        Set<String> sets = terminology.conditionSetsOf(icd10(code));

        assertThat(sets).contains("neuroleptic-malignant-syndrome").doesNotContain("parkinson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"G20", "G20.A1", "G21", "G21.1", "G21.11", "G21.19", "G21.8", "G21.9"})
    void parkinson_disease_and_secondary_parkinsonism_are_parkinson_disease(String code) {
        Set<String> sets = terminology.conditionSetsOf(icd10(code));

        assertThat(sets).contains("parkinson");
    }

    @Test
    void a_snomed_ct_code_matches_exactly() {
        assertThat(terminology.conditionSetsOf(snomed("55300003"))).contains("muscle-cramp");
        assertThat(terminology.conditionSetsOf(snomed(" 55300003 "))).contains("muscle-cramp");
        assertThat(terminology.conditionSetsOf(snomed("553000031"))).isEmpty();
        assertThat(terminology.conditionSetsOf(snomed("5530000"))).isEmpty();
    }

    @Test
    void a_system_may_be_given_by_its_oid() {
        Code cramp = new Code("urn:oid:2.16.840.1.113883.6.90", "R25.2");
        Code snomedCramp = new Code("urn:oid:2.16.840.1.113883.6.96", "55300003");

        assertThat(terminology.conditionSetsOf(cramp)).isEqualTo(terminology.conditionSetsOf(icd10("R25.2")));
        assertThat(terminology.conditionSetsOf(snomedCramp)).contains("muscle-cramp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://hl7.org/fhir/sid/icd-10", "http://loinc.org", "urn:oid:1.2.3"})
    void a_code_of_another_system_belongs_to_no_set(String system) {
        assertThat(terminology.conditionSetsOf(new Code(system, "R25.2"))).isEmpty();
        assertThat(terminology.conditionSetsOf(new Code(system, "55300003"))).isEmpty();
    }

    @Test
    void a_set_of_snomed_ct_codes_alone_goes_by_its_plain_name() {
        assertThat(terminology.conditionSets()).contains("limb-weakness", "muscle-cramp", "tetany");
        assertThat(terminology.conditionSets()).noneMatch(name -> name.endsWith("-snomed"));
    }

    @Test
    void without_the_snomed_ct_part_only_icd_10_cm_codes_are_known() {
        Terminology plain = TerminologyLoader.load(ShippedTerminology.files(), false);

        assertThat(plain.conditionSetsOf(snomed("55300003"))).isEmpty();
        assertThat(plain.conditionSetsOf(icd10("R25.2"))).contains("muscle-cramp");
        assertThat(plain.conditionSets()).doesNotContain("limb-weakness");
    }

    @ParameterizedTest
    @CsvSource({"S42.001A, true", "S42001D, true", "S42.001S, false", "s42001s, false", "S42, true"})
    void a_set_may_exclude_sequelae_of_the_codes_that_it_stands_for(String code, boolean belongs) {
        Terminology small = SmallTerminology.sound()
                .with(SmallTerminology.CRAMP, SmallTerminology.crampWith("S42", EXCLUDES_SEQUELAE))
                .load();

        Set<String> sets = small.conditionSetsOf(icd10(code));

        assertThat(sets.contains("muscle-cramp")).isEqualTo(belongs);
    }
}
