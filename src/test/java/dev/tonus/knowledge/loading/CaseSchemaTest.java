package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema for case files marks what the reader of the cases refuses, and nothing else. */
class CaseSchemaTest {

    private static final Schemas SCHEMAS =
            new Schemas(Map.of(CaseShape.SCHEMA, SchemaText.of(CaseShape.SCHEMA, CaseShape.SHAPE)));

    private static final String SAMPLE = """
            cases:
              - case: A patient.
                moment: sign
                given:
                  patient: { age: 50, sex: female, deceased: false }
                  symptoms: [{ kind: cramp, onset: -10 d, status: active, site: left }]
                  conditions: [{ set: pregnancy, onset: none, weeks: 20 }]
                  encounters: [{ reason: cramp, at: -1 d }]
                  medications: [{ drugs: [a, b], dose: 5 mg/d, start: 2026-10, end: -1 d, identified: by-name }]
                  labs: [{ lab: magnesium, value: 1.3 mg/dL, range: 1.7-2.4, at: 0 d, preliminary: true }]
                  drafts: [{ drug: digoxin, route: oral, stops: 0, reasons: [stroke], supply: 30 d }]
                  notReceived: [conditions]
                then:
                  findings: { hypokalemia: none, hypomagnesemia: { likelihood: probable, indicator: warning, lacks: none } }
                  cards: [{ indicator: info, summary: Few words, suggests: [a] }]
                  gaps: { potassium: empty }
                  options: { m-magnesium: check-first }
                  notShown: { hyponatremia: budget }
                  notices: [not-checked]
                  offers: none
                  only: true
                  count: 1
            """;

    private static boolean fitsSchema(String yaml) {
        return SCHEMAS.problems(CaseShape.SCHEMA, Schemas.read(yaml)).isEmpty();
    }

    private static boolean fitsShape(String yaml) {
        return CaseShape.problems("some.yaml", yaml).isEmpty();
    }

    @Test
    void every_case_file_fits_the_schema() {
        ContentFolder cases = ContentFolder.of(Path.of("cds-services/cases"));
        List<String> files = cases.files().keySet().stream()
                .filter(file -> file.endsWith(".yaml"))
                .toList();

        assertThat(files).hasSizeGreaterThan(100).allSatisfy(file -> assertThat(
                        SCHEMAS.problems(CaseShape.SCHEMA, Schemas.read(cases.text(file))))
                .as(file)
                .isEmpty());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "patient: | patiant:",
                "sex: female | sex: none",
                "kind: cramp | kind: twitch",
                "onset: -10 d | onset: lately",
                "dose: 5 mg/d | dose: 1 tablet",
                "value: 1.3 mg/dL | value: 1.3",
                "indicator: warning | indicator: red",
                "potassium: empty | potassium: karma",
                "check-first | perhaps"
            })
    void what_the_schema_must_notice_it_notices(String text, String other) {
        String broken = SAMPLE.replace(text, other);

        assertThat(fitsSchema(SAMPLE)).isTrue();
        assertThat(fitsSchema(broken)).isFalse();
    }

    @Test
    void schema_and_reader_agree_on_every_small_change_of_a_case() {
        List<String> disagreed = new ArrayList<>();
        int refused = 0;

        for (String changed : Changed.of(SAMPLE)) {
            boolean fits = fitsSchema(changed);
            refused += fits ? 0 : 1;
            if (fits != fitsShape(changed)) {
                disagreed.add(changed);
            }
        }

        assertThat(disagreed).isEmpty();
        assertThat(refused).isGreaterThan(200);
    }
}
