package dev.tonus.terminology;

import java.util.List;

/**
 * One record of a CSV file, unquoted.
 *
 * @param line the line on which it begins, from 1
 * @param cells its fields
 */
record CsvRecord(int line, List<String> cells) {

    CsvRecord {
        cells = List.copyOf(cells);
    }
}
