package dev.tonus.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Code;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * All measurements and answers of 38 synthetic patients as they are recorded, components among them, with the analyte of
 * ours that they measure, read by hand. A line without an analyte measures none: a ratio with albumin, blood in the stool
 * and the width of platelets are traps.
 */
class RecordedLabFileTest {

    private static final List<Row> ROWS =
            CsvRows.of("recorded-labs.csv").stream().map(Row::of).toList();

    @Test
    void the_list_holds_every_entry_of_the_patients() {
        assertThat(ROWS).hasSize(53).doesNotHaveDuplicates();
        assertThat(ROWS.stream().mapToInt(Row::entries).sum()).isEqualTo(3_809);
    }

    @Test
    void every_entry_of_an_analyte_of_ours_resolves_to_it() {
        assertThat(ROWS).filteredOn(row -> !row.lab.isEmpty()).hasSize(27).allSatisfy(row -> assertThat(row.read())
                .as(row.text)
                .contains(row.lab));
    }

    @Test
    void every_other_entry_is_reported_as_not_known() {
        assertThat(ROWS).filteredOn(row -> row.lab.isEmpty()).hasSize(26).allSatisfy(row -> {
            assertThat(row.read()).as(row.text).isEmpty();
            assertThat(Explanation.of(ShippedTerminology.get(), row.code, ""))
                    .last()
                    .asString()
                    .startsWith("Not known to Tonus");
        });
    }

    /** One measurement with the number of entries that record it. */
    private record Row(Code code, String text, int entries, String lab) {

        static Row of(List<String> cells) {
            Code code = new Code(cells.get(0), cells.get(1));
            return new Row(code, cells.get(2), Integer.parseInt(cells.get(3)), cells.get(4));
        }

        Optional<String> read() {
            return ShippedTerminology.get().labOf(code);
        }
    }
}
