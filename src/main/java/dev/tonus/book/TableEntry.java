package dev.tonus.book;

import dev.tonus.knowledge.InteractionCell;
import dev.tonus.knowledge.InteractionRow;
import dev.tonus.knowledge.InteractionTable;
import dev.tonus.knowledge.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** An interaction table: its cells as statements, and the table itself for print. */
final class TableEntry {

    private TableEntry() {}

    static Entry of(InteractionTable table, Lines lines) {
        for (InteractionRow row : rows(table)) {
            new TreeMap<>(row.cells())
                    .forEach((column, cell) -> lines.add(
                            Terms.words(column) + " with " + with(row), row.sources(), Phrase.of(cell(cell))));
        }
        return lines.entry(Kind.TABLE, table.id(), table.name());
    }

    private static List<InteractionRow> rows(InteractionTable table) {
        return table.rows().stream()
                .sorted(Comparator.comparing(TableEntry::with))
                .toList();
    }

    private static String with(InteractionRow row) {
        String drugs = row.together().isEmpty() ? Terms.anyOf(row.drugs()) : Terms.both(row.together()) + " together";
        String dosed =
                row.findDose().map(dose -> DrugUseInWords.dose(drugs, dose)).orElse(drugs);
        return row.findGiven().map(given -> given.name()).orElse(dosed);
    }

    private static String cell(InteractionCell cell) {
        String said = cell.findCap()
                .map(cap -> "at most " + cap.stripTrailingZeros().toPlainString() + " mg/day")
                .orElse(cell.outcome().code());
        return cell.verified() ? said : said + " (" + Citations.EXPERT + ")";
    }

    /** The table as it is printed: a row for each other drug, a column for each drug at stake. */
    static Html table(InteractionTable table, Citations citations) {
        List<String> headings = new java.util.ArrayList<>(List.of("With"));
        table.columns().forEach(column -> headings.add(Terms.words(column)));
        headings.add("Sources");
        List<Html> rows =
                rows(table).stream().map(row -> row(table, row, citations)).toList();
        return Html.table(headings, rows).with("class", "matrix");
    }

    private static Html row(InteractionTable table, InteractionRow row, Citations citations) {
        List<Html> cells = new java.util.ArrayList<>(List.of(Html.element("th", with(row))));
        for (String column : table.columns()) {
            InteractionCell cell = row.cells().get(column);
            cells.add(cell == null ? Html.element("td", "–") : printed(cell));
        }
        cells.add(Html.element("td", citations.of(row.sources())));
        return Html.element("tr", cells);
    }

    private static Html printed(InteractionCell cell) {
        String level = cell.outcome() == Outcome.CONTRAINDICATED && cell.verified() ? "strong" : "span";
        return Html.element("td", Html.element(level, cell(cell)));
    }
}
