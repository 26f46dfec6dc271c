package dev.tonus.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A CSV file with a header that is known beforehand. */
final class CsvTable {

    private final String file;
    private final List<String> columns;
    private final Problems problems;

    private CsvTable(String file, List<String> columns, Problems problems) {
        this.file = file;
        this.columns = columns;
        this.problems = problems;
    }

    /** The rows of the file that have the right number of columns; none if the header is another one. */
    static List<CsvRow> read(TerminologyFiles files, String file, List<String> columns, Problems problems) {
        Optional<String> text = files.text(file, problems);
        return text.isEmpty() ? List.of() : new CsvTable(file, columns, problems).rows(CsvReader.read(text.get()));
    }

    private List<CsvRow> rows(List<CsvRecord> records) {
        if (records.isEmpty() || !records.get(0).cells().equals(columns)) {
            problems.add(file, 1, "the header is not " + String.join(",", columns));
            return List.of();
        }
        List<CsvRow> rows = new ArrayList<>(records.size());
        for (CsvRecord row : records.subList(1, records.size())) {
            if (row.cells().size() == columns.size()) {
                rows.add(new CsvRow(file, columns, row, problems));
            } else {
                problems.add(file, row.line(), row.cells().size() + " columns instead of " + columns.size());
            }
        }
        return rows;
    }
}
