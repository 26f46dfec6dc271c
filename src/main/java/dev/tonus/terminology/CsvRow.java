package dev.tonus.terminology;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One row of a CSV file, which knows where it stands.
 *
 * @param file the path of the file
 * @param columns the names of the columns
 * @param content the fields, one for each column
 * @param problems where to tell what is wrong with the row
 */
record CsvRow(String file, List<String> columns, CsvRecord content, Problems problems) {

    /** The field of the column. */
    String get(String column) {
        return content.cells().get(columns.indexOf(column));
    }

    /** The fields from one column to another one, both included. */
    List<String> between(String first, String last) {
        return content.cells().subList(columns.indexOf(first), columns.indexOf(last) + 1);
    }

    /** The field of the column; empty, with a problem, if it is blank. */
    Optional<String> required(String column) {
        String value = get(column);
        if (value.isBlank()) {
            problem(column + " is empty");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** The positive number in the column; empty, with a problem, if it is none. */
    Optional<BigDecimal> positive(String column) {
        Optional<BigDecimal> number = Decimals.parse(get(column)).filter(n -> n.signum() > 0);
        if (number.isEmpty()) {
            problem(column + " is not a positive number: " + get(column));
        }
        return number;
    }

    /** Tells that something is wrong with the row. */
    void problem(String text) {
        problems.add(file, content.line(), text);
    }
}
