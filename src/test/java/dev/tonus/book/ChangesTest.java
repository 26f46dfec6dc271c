package dev.tonus.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tonus.book.Change.Difference;
import dev.tonus.book.Change.Extent;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final String LIMIT = "limits\tlimits-magnesium\tMagnesium\tLow mild\tbelow 1.8 mg/dL [R21]\n";
    private static final String WINDOW = "windows\twindows\tDrug windows\tEffect lasts\tsimvastatin: 84 days [R17]\n";
    private static final String CELL = "table\tpairs\tPairs\tsimvastatin with diltiazem\tat most 10 mg/day [R1]\n";

    private static List<Change> changes(String before, String now) {
        return Changes.between(Snapshot.parse("1\n" + before), Snapshot.parse("2\n" + now));
    }

    @Test
    void the_same_content_has_no_changes() {
        assertThat(changes(LIMIT + WINDOW + CELL, LIMIT + WINDOW + CELL)).isEmpty();
    }

    @Test
    void a_limit_is_told_from_and_to() {
        List<Change> changes = changes(LIMIT + WINDOW, LIMIT.replace("1.8", "1.7") + WINDOW);

        assertThat(changes)
                .containsExactly(new Change(
                        Extent.CHANGED,
                        "limits",
                        "limits-magnesium",
                        "Magnesium",
                        List.of(new Difference("Low mild", "below 1.8 mg/dL [R21]", "below 1.7 mg/dL [R21]"))));
    }

    @Test
    void a_window_and_a_cell_are_told_from_and_to() {
        List<Change> changes =
                changes(WINDOW + CELL, WINDOW.replace("84", "30") + CELL.replace("at most 10 mg/day", "avoid"));

        assertThat(changes)
                .flatExtracting(Change::differences)
                .containsExactly(
                        new Difference("Effect lasts", "simvastatin: 84 days [R17]", "simvastatin: 30 days [R17]"),
                        new Difference("simvastatin with diltiazem", "at most 10 mg/day [R1]", "avoid [R1]"));
    }

    @Test
    void an_entry_that_came_is_added_and_one_that_went_is_removed() {
        List<Change> changes = changes(LIMIT, WINDOW);

        assertThat(changes).extracting(Change::extent).containsExactly(Extent.ADDED, Extent.REMOVED);
        assertThat(changes).extracting(Change::id).containsExactly("windows", "limits-magnesium");
    }

    @Test
    void a_statement_that_came_between_others_changes_only_itself() {
        String second = LIMIT.replace("1.8", "1.6");

        List<Change> changes = changes(LIMIT, second + LIMIT);

        assertThat(changes)
                .flatExtracting(Change::differences)
                .containsExactly(new Difference("Low mild", "", "below 1.6 mg/dL [R21]"));
    }

    @Test
    void a_statement_that_went_is_told_by_what_it_said() {
        String label = LIMIT.replace("Low mild", "Low moderate");

        List<Change> changes = changes(LIMIT + label, LIMIT);

        assertThat(changes)
                .flatExtracting(Change::differences)
                .containsExactly(new Difference("Low moderate", "below 1.8 mg/dL [R21]", ""));
    }

    @Test
    void a_snapshot_that_was_printed_reads_as_the_same() {
        Snapshot snapshot = Snapshot.parse("2026.11.0+3f2a\n" + LIMIT + WINDOW + CELL);

        assertThat(Snapshot.parse(snapshot.print())).isEqualTo(snapshot);
        assertThat(snapshot.version()).isEqualTo("2026.11.0+3f2a");
        assertThat(snapshot.statements()).hasSize(3);
    }

    @Test
    void what_is_no_snapshot_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Snapshot.parse(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Snapshot.parse("1\nlimits\tonly three\tcolumns"))
                .withMessageContaining("only three");
    }

    @Test
    void a_statement_stands_on_one_line() {
        Statement statement = new Statement("cause", "a", "A", "Says", "two\nlines\tand a tabulator");

        assertThat(statement.text()).isEqualTo("two lines and a tabulator");
    }
}
