package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Shipped;
import dev.tonus.facts.Quantity;
import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.Limit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped limit table, row by row as the clinical specification prints it. */
class LimitTableTest {

    private static final LimitTable TABLE = read();

    private static LimitTable read() {
        Problems problems = new Problems();
        TreeMap<String, byte[]> files = new TreeMap<>();
        try {
            for (String name : List.of("limits.yaml", "sources.yaml")) {
                files.put(name, Files.readAllBytes(Path.of("cds-services", name)));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        ContentFiles content = ContentFiles.read(files, problems);
        LabScales scales = new LabScales(Shipped.terminology());
        SourceIds sources = new SourceIds(
                content.shared(ContentFiles.SOURCES).map(SourcesReader::read).orElse(Map.of()));
        LimitReader limits =
                new LimitReader(new LimitUnitsReader(new Quantities(scales), new LimitPairs(scales)), sources);
        LimitTable table = new LimitTableReader(new Names(Shipped.terminology()), limits, new GradeOrder(scales))
                .read(content.shared(ContentFiles.LIMITS).orElseThrow());
        assertThat(problems.isEmpty()).isTrue();
        return table;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "magnesium | low extreme | < 1.0 mg/dL 0.41 mmol/L",
                "magnesium | high mild | > 2.6 mg/dL 1.07 mmol/L",
                "potassium | high moderate | ≥ 5.5 mmol/L",
                "potassium | high extreme | ≥ 6.5 mmol/L",
                "sodium | low mild | < 135 mmol/L",
                "sodium | low moderate | < 130 mmol/L",
                "sodium | low extreme | < 125 mmol/L",
                "sodium | high mild | ≥ 146 mmol/L",
                "sodium | high moderate | ≥ 150 mmol/L",
                "sodium | high severe | ≥ 155 mmol/L",
                "phosphate | low mild | < 2.5 mg/dL 0.81 mmol/L",
                "phosphate | low moderate | < 2.0 mg/dL 0.65 mmol/L",
                "phosphate | low extreme | < 1.0 mg/dL 0.32 mmol/L",
                "calcium-unadjusted | low severe | < 7.6 mg/dL 1.90 mmol/L",
                "ck-times-uln | high mild | > 1 xULN",
                "ck-times-uln | high extreme | > 40 xULN",
                "tsh | high moderate | > 10 mIU/L",
                "tsh | low moderate | < 0.1 mIU/L",
                "osmolality-serum | high mild | ≥ 295 mosm/kg",
                "osmolality-serum | high moderate | > 300 mosm/kg",
                "osmolarity-calculated | high mild | > 295 mmol/L",
                "bun-creatinine-ratio | high mild | > 20 ratio 81 mmol/mmol",
                "creatinine-rise | high mild | ≥ 0.3 mg/dL 27 umol/L",
                "creatinine-ratio | high moderate | ≥ 1.5 ratio",
                "egfr | low mild | < 60 mL/min/1.73 m²",
                "egfr | low moderate | < 30 mL/min/1.73 m²",
                "hba1c | high moderate | ≥ 9.0 % 75 mmol/mol",
                "vitamin-b12 | low moderate | < 200 pg/mL 148 pmol/L",
                "vitamin-d-25oh-total | low moderate | < 12 ng/mL 30 nmol/L",
                "vitamin-d-25oh-total | low mild | < 20 ng/mL 50 nmol/L",
                "ferritin | low mild | < 30 ng/mL",
                "hemoglobin | low moderate | < 7 g/dL",
                "body-temperature | high mild | ≥ 38 °C",
                "body-temperature | high severe | > 40 °C",
                "qtc-interval | high severe | ≥ 500 ms",
                "opioid-mme-per-day | high moderate | ≥ 50 mg/d"
            })
    void a_limit_is_that_of_the_specification(String lab, String grade, String expected) {
        Limit limit = TABLE.of(lab).find(grade).orElseThrow().limit();
        List<String> values = limit.values().getOrDefault("", List.of()).stream()
                .map(Quantity::display)
                .toList();

        assertThat(limit.relation().sign() + " " + String.join(" ", values)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "potassium, 30",
        "sodium, 30",
        "phosphate, 30",
        "ck-times-uln, 30",
        "osmolality-serum, 30",
        "creatinine, 90",
        "egfr, 90",
        "hemoglobin, 90",
        "albumin, 90",
        "tsh, 365",
        "free-t4, 365",
        "ferritin, 365",
        "vitamin-b12, 365",
        "vitamin-d-25oh-total, 365",
        "pth-intact, 365",
        "hba1c, 365"
    })
    void a_window_is_that_of_the_specification(String lab, int days) {
        assertThat(Durations.days(TABLE.of(lab).window().within())).isEqualTo(days);
    }

    @Test
    void the_dangerous_grades_are_absolute_and_of_seven_days() {
        Set<String> notAlarmed = Set.of("calcium high severe");
        TABLE.labs().forEach((lab, limits) -> limits.grades().forEach((grade, limit) -> {
            if (grade.matches(".*(severe|extreme)") && !notAlarmed.contains(lab + " " + grade)) {
                assertThat(limit.limit().basis()).as(lab + " " + grade).isEqualTo(Basis.ABSOLUTE);
                assertThat(limit.findWithin().map(Durations::days))
                        .as(lab + " " + grade)
                        .contains(Durations.days(java.time.Period.ofDays(7)));
            }
        }));
    }

    @ParameterizedTest
    @CsvSource({"tsh, high mild", "free-t4, low mild", "free-t4, high mild", "pth-intact, low mild"})
    void where_the_specification_names_no_number_the_laboratory_decides(String lab, String grade) {
        assertThat(TABLE.of(lab).find(grade).orElseThrow().limit().basis()).isEqualTo(Basis.LAB_RANGE);
    }
}
