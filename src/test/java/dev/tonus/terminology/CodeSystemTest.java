package dev.tonus.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSystemTest {

    @ParameterizedTest
    @CsvSource({
        "http://www.nlm.nih.gov/research/umls/rxnorm, RXNORM",
        "https://www.nlm.nih.gov/research/umls/rxnorm/, RXNORM",
        "urn:oid:2.16.840.1.113883.6.88, RXNORM",
        "2.16.840.1.113883.6.88, RXNORM",
        "' urn:oid:2.16.840.1.113883.6.69 ', NDC",
        "http://hl7.org/fhir/sid/ndc, NDC",
        "urn:oid:2.16.840.1.113883.6.73, ATC",
        "http://www.whocc.no/atc, ATC",
        "http://loinc.org, LOINC",
        "https://loinc.org, LOINC",
        "urn:oid:2.16.840.1.113883.6.1, LOINC",
        "urn:oid:2.16.840.1.113883.6.96, SNOMED_CT",
        "urn:oid:2.16.840.1.113883.6.90, ICD_10_CM",
        "http://www.nlm.nih.gov/research/umls/rxnorm2, OTHER",
        "urn:oid:2.16.840.1.113883.6.8, OTHER",
        "rxnorm, OTHER",
        "'', OTHER",
        "/, OTHER"
    })
    void a_system_goes_by_its_uri_and_by_its_oid(String uri, String system) {
        assertThat(CodeSystem.of(uri)).isEqualTo(CodeSystem.valueOf(system));
    }
}
