package dev.tonus.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Code;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PublicCodeTest {

    @ParameterizedTest
    @CsvSource({
        "http://www.nlm.nih.gov/research/umls/rxnorm, 197361, rxnorm, 197361",
        "urn:oid:2.16.840.1.113883.6.88, ' 197361 ', rxnorm, 197361",
        "http://loinc.org, 19123-9, loinc, 19123-9",
        "http://hl7.org/fhir/sid/ndc, 0000-1111-01, ndc, 00000111101",
        "http://hl7.org/fhir/sid/ndc, 00000111101, ndc, 00000111101",
        "http://www.whocc.no/atc, c10aa01, atc, C10AA01"
    })
    void a_code_of_a_public_system_is_named_in_the_form_of_the_system(
            String system, String code, String name, String value) {
        assertThat(PublicCode.of(new Code(system, code))).contains(new PublicCode(name, value));
    }

    @ParameterizedTest
    @CsvSource({
        "https://hospital.example/drugs, 197361",
        "'', 197361",
        "http://snomed.info/sct, 387517004",
        "http://hl7.org/fhir/sid/icd-10-cm, R25.2",
        "http://hl7.org/fhir/sid/ndc, 5555550123",
        "http://hl7.org/fhir/sid/ndc, 555-555-0123"
    })
    void local_codes_and_those_that_may_be_numbers_of_persons_are_not_named(String system, String code) {
        assertThat(PublicCode.of(new Code(system, code))).isEmpty();
    }

    static Stream<String> hostileCodes() {
        return Stream.of(
                "",
                " ",
                "0",
                "Jane Doe 1950-03-04",
                "19123-",
                "12345678",
                "1".repeat(100_000),
                "19123-9\n19123-9",
                "197361\u0000",
                "197361\u202e",
                "\u0661\u0662",
                "-1",
                "197361; drop",
                "../../etc/passwd",
                "{\"code\":1}");
    }

    @ParameterizedTest
    @MethodSource("hostileCodes")
    void what_can_be_no_code_of_the_system_is_not_named(String code) {
        for (CodeSystem system : CodeSystem.values()) {
            assertThat(PublicCode.of(new Code(system.uri(), code)))
                    .as(system.name())
                    .isEmpty();
        }
    }

    @Test
    void every_code_of_the_shipped_tables_could_be_named() {
        assertThat(ShippedTerminology.rows("products.csv"))
                .allSatisfy(row -> assertThat(PublicCode.of(ShippedTerminology.rxNorm(row.get(0))))
                        .isPresent());
        ShippedTerminology.get().labs().values().forEach(codes -> assertThat(codes.keySet())
                .allSatisfy(code -> assertThat(PublicCode.of(code)).isPresent()));
    }
}
