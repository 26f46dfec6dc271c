package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class ClassPathFilesTest {

    @Test
    void files_in_folders_are_found_by_their_path_below_the_folder() {
        SortedMap<String, byte[]> files = ClassPathFiles.under("class-path-files");

        assertThat(files).containsOnlyKeys("inner/two.txt", "one.txt");
        assertThat(new String(files.get("inner/two.txt"), StandardCharsets.UTF_8).strip())
                .isEqualTo("two");
    }

    @Test
    void the_terminology_is_on_the_class_path() {
        assertThat(ClassPathFiles.under("fhir-resources")).containsKey("NOTICE.txt");
    }
}
