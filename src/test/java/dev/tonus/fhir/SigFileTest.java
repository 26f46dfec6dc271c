package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Drug;
import dev.tonus.facts.Identification;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.Route;
import dev.tonus.terminology.CsvRows;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.MissingNode;

/** Directions in words with their dose a day, reviewed by hand: a wrong dose is worse than none. */
class SigFileTest {

    private static final String UNREADABLE = "unreadable";
    private static final List<Row> ROWS =
            CsvRows.of("sigs.csv").stream().map(Row::of).toList();

    @Test
    void no_direction_gives_a_wrong_dose() {
        List<Row> wrong = ROWS.stream()
                .filter(row -> row.read().isPresent() && !row.isRight())
                .toList();

        System.out.println("Directions: " + ROWS.size() + ", wrong doses: " + wrong.size());
        assertThat(wrong).isEmpty();
    }

    @Test
    void nine_in_ten_of_the_readable_directions_are_read() {
        List<Row> readable =
                ROWS.stream().filter(row -> !row.expected.equals(UNREADABLE)).toList();
        List<Row> missed = readable.stream().filter(row -> row.read().isEmpty()).toList();

        System.out.println("Readable directions: " + readable.size() + ", not read: " + missed);
        assertThat(readable).hasSizeGreaterThan(120);
        assertThat(missed.size() * 10).isLessThanOrEqualTo(readable.size());
    }

    @Test
    void the_file_holds_enough_directions_and_traps() {
        assertThat(ROWS).hasSizeGreaterThanOrEqualTo(150);
        assertThat(ROWS).filteredOn(row -> row.kind.equals("trap")).hasSizeGreaterThanOrEqualTo(30);
    }

    /** A direction for a drug of one ingredient. */
    private record Row(String sig, String strength, String expected, String kind) {

        static Row of(List<String> cells) {
            return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
        }

        Optional<BigDecimal> read() {
            String text = sig.replace("'", "");
            Entry order = Entry.of(
                    Call.json(Resources.medicationRequest("'dosageInstruction':[{'text':'" + text + "'}]")),
                    MissingNode.getInstance(),
                    1);
            return DailyDoseReader.read(order, drug()).find("a-drug");
        }

        boolean isRight() {
            return read().filter(dose -> dose.toPlainString().equals(expected)).isPresent();
        }

        private Drug drug() {
            int space = strength.indexOf(' ');
            Quantity unit = space < 0 ? null : Quantity.of(strength.substring(0, space), strength.substring(space + 1));
            return new Drug("a drug", List.of(new Ingredient("a-drug", unit)), Route.ORAL, Identification.BY_CODE);
        }
    }
}
