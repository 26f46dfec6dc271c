package dev.tonus.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TerminologyFilesTest {

    private final Problems problems = new Problems();

    @Test
    void a_text_is_read_as_utf_8() {
        TerminologyFiles files = filesWith("terminology/a.csv", "\u00B5g,\u03BCg\n".getBytes(StandardCharsets.UTF_8));

        assertThat(files.text("terminology/a.csv", problems)).contains("\u00B5g,\u03BCg\n");
    }

    @Test
    void a_text_in_another_encoding_is_not_guessed() {
        TerminologyFiles files = filesWith("terminology/a.csv", "\u00B5g".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(files.text("terminology/a.csv", problems)).isEmpty();
    }

    @Test
    void only_json_files_of_the_folder_itself_are_listed() {
        TerminologyFiles files = new TerminologyFiles(new TreeMap<>(Map.of(
                "valuesets/labs/b.json", new byte[0],
                "valuesets/labs/a.json", new byte[0],
                "valuesets/labs/README.md", new byte[0],
                "valuesets/labs-old/c.json", new byte[0],
                "snomed/valuesets/labs/d.json", new byte[0])));

        assertThat(files.jsonIn("valuesets/labs")).containsExactly("valuesets/labs/a.json", "valuesets/labs/b.json");
    }

    private static TerminologyFiles filesWith(String path, byte[] content) {
        return new TerminologyFiles(new TreeMap<>(Map.of(path, content)));
    }
}
