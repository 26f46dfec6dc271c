package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class R4ValidatorTest {

    private static final String MAGNESIUM = """
            {
              "resourceType": "Observation",
              "status": "final",
              "code": { "coding": [{ "system": "http://loinc.org", "code": "19123-9" }] },
              "subject": { "reference": "Patient/someone" },
              "effectiveDateTime": "2026-11-18T08:10:00Z",
              "valueQuantity": {
                "value": 1.3, "unit": "mg/dL", "system": "http://unitsofmeasure.org", "code": "mg/dL"
              }
            }
            """;

    @Test
    void a_valid_resource_has_no_problem() {
        assertThat(R4Validator.problemsOf(MAGNESIUM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "status": "final"                   | "status": "done"                    | ObservationStatus
            "code": "mg/dL"                     | "code": "milligram"                 | milligram
            http://loinc.org                    | http://example.org/codes            | http://example.org/codes
            2026-11-18T08:10:00Z                | 18 November                         | Not a valid date
            "effectiveDateTime"                 | "drawnAt"                           | drawnAt
            """)
    void what_r4_forbids_is_a_problem(String valid, String invalid, String sign) {
        String resource = MAGNESIUM.replace(valid, invalid);

        assertThat(R4Validator.problemsOf(resource))
                .anySatisfy(problem -> assertThat(problem).containsIgnoringCase(sign));
    }
}
