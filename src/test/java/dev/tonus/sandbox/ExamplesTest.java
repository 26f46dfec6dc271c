package dev.tonus.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private final Examples examples = examples(
            "services/spasm-causes/service.yaml",
            "services/spasm-causes/examples/a.response.json",
            "services/spasm-causes/examples/b.request.json",
            "services/spasm-causes/examples/c.request.json",
            "services/spasm-order-sign/service.yaml");

    @Test
    void the_first_request_by_name_is_the_example() {
        assertThat(text(examples.findFirst("spasm-causes"))).hasValue("services/spasm-causes/examples/b.request.json");
    }

    @Test
    void another_one_is_found_by_its_name() {
        assertThat(text(examples.find("spasm-causes", "c"))).hasValue("services/spasm-causes/examples/c.request.json");
    }

    @Test
    void their_names_are_listed_by_service() {
        assertThat(examples.names()).isEqualTo(Map.of("spasm-causes", List.of("b", "c")));
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(examples.findFirst("spasm-order-sign")).isEmpty();
        assertThat(examples.findFirst("spasm")).isEmpty();
        assertThat(examples.find("spasm-causes", "../../spasm-causes/service")).isEmpty();
    }

    private static Optional<String> text(Optional<byte[]> file) {
        return file.map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Files that hold their own path. */
    private static Examples examples(String... paths) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        Stream.of(paths).forEach(path -> files.put(path, path.getBytes(StandardCharsets.UTF_8)));
        return new Examples(files);
    }
}
