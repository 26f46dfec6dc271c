package dev.tonus.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    @Test
    void a_quoted_field_may_hold_commas_quotes_and_line_breaks() {
        List<CsvRecord> records = CsvReader.read("a,\"b, \"\"c\"\"\nd\",e\r\nf,,\n");

        assertThat(records)
                .containsExactly(
                        new CsvRecord(1, List.of("a", "b, \"c\"\nd", "e")), new CsvRecord(3, List.of("f", "", "")));
    }

    @Test
    void the_last_line_needs_no_line_feed_and_empty_lines_are_passed_over() {
        List<CsvRecord> records = CsvReader.read("a,b\n\nc,d");

        assertThat(records).containsExactly(new CsvRecord(1, List.of("a", "b")), new CsvRecord(3, List.of("c", "d")));
    }

    @Test
    void an_empty_text_has_no_records() {
        assertThat(CsvReader.read("")).isEmpty();
    }
}
