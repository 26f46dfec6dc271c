package dev.tonus.terminology;

import static dev.tonus.terminology.ShippedTerminology.namesOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Code;
import dev.tonus.facts.Drug;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The medications of 38 synthetic patients as they are recorded, with the ingredients of ours that they hold, read by hand.
 * A line without ingredients is a drug that holds none.
 */
class RecordedDrugFileTest {

    private static final List<Row> ROWS =
            CsvRows.of("recorded-drugs.csv").stream().map(Row::of).toList();

    @Test
    void nearly_all_entries_with_an_ingredient_of_ours_resolve_to_it() {
        List<Row> ours = ROWS.stream().filter(row -> !row.expected.isEmpty()).toList();
        List<Row> missed =
                ours.stream().filter(row -> !row.read().equals(row.expected)).toList();

        assertThat(missed).extracting(Row::text).containsExactly("Mirena 52 MG Intrauterine System");
        assertThat(entries(missed) * 100).isLessThanOrEqualTo(entries(ours));
    }

    @Test
    void no_entry_resolves_to_anything_else() {
        assertThat(ROWS).hasSizeGreaterThan(40).allSatisfy(row -> assertThat(row.expected)
                .containsAll(row.read()));
    }

    @Test
    void what_is_not_resolved_is_known_to_hold_none_of_ours_or_reported_as_not_known() {
        assertThat(ROWS).filteredOn(row -> row.read().isEmpty()).allSatisfy(row -> assertThat(
                        row.drug().identification().isKnown())
                .isFalse());
    }

    private static int entries(List<Row> rows) {
        return rows.stream().mapToInt(Row::entries).sum();
    }

    /** One medication with the number of entries that record it so. */
    private record Row(Code code, String text, int entries, Set<String> expected) {

        static Row of(List<String> cells) {
            String ingredients = cells.get(4);
            return new Row(
                    new Code(cells.get(0), cells.get(1)),
                    cells.get(2),
                    Integer.parseInt(cells.get(3)),
                    ingredients.isEmpty() ? Set.of() : Set.of(ingredients.split("\\+", -1)));
        }

        Drug drug() {
            return ShippedTerminology.get().resolveDrug(List.of(code), List.of(text), text);
        }

        Set<String> read() {
            return namesOf(drug());
        }
    }
}
