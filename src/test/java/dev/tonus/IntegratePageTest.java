package dev.tonus;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.knowledge.ServiceDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page for those who connect an EHR is true. {@code -Dtonus.golden=write} writes its queries anew. */
class IntegratePageTest {

    private static final Path PAGE = Path.of("docs/integrate.md");
    private static final String BEGIN = "<!-- queries -->\n";
    private static final String END = "<!-- end of queries -->";

    private static final List<ServiceDefinition> SERVICES = Shipped.knowledge().services();

    @Test
    void the_queries_are_those_of_discovery() throws IOException {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String written = before + queries() + page.substring(page.indexOf(END));

        if ("write".equals(System.getProperty("tonus.golden"))) {
            Files.writeString(PAGE, written);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(written);
    }

    @Test
    void the_page_says_of_every_key_which_scopes_it_needs_and_what_is_lost_without_it() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(byKey()).allSatisfy((key, query) -> {
            String type = query.split("[?/]", -1)[0];
            assertThat(page).contains("| `%s` | `user/%s.read` | `user/%s.rs` | ".formatted(key, type, type));
        });
        assertThat(named("^\\| `(\\w+)` \\| `user/")).isEqualTo(byKey().keySet());
    }

    @Test
    void the_services_that_it_names_are_there() throws IOException {
        Set<String> ids = new TreeSet<>();
        SERVICES.forEach(service -> ids.add(service.id()));

        assertThat(named("`(spasm-[a-z-]+)`")).isEqualTo(ids);
    }

    private static Set<String> named(String pattern) throws IOException {
        Set<String> names = new TreeSet<>();
        Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult name) -> name.group(1))
                .forEach(names::add);
        return names;
    }

    private static String queries() {
        return byKey().entrySet().stream()
                .map(query -> "- `%s`, for %s\n  ```\n  %s\n  ```\n"
                        .formatted(query.getKey(), servicesWith(query.getKey()), query.getValue()))
                .collect(joining());
    }

    private static String servicesWith(String key) {
        List<String> ids = SERVICES.stream()
                .filter(service -> service.prefetch().containsKey(key))
                .map(service -> "`" + service.id() + "`")
                .toList();
        return ids.size() == SERVICES.size() ? "all services" : String.join(", ", ids);
    }

    private static Map<String, String> byKey() {
        Map<String, String> queries = new LinkedHashMap<>();
        SERVICES.forEach(service -> service.prefetch().forEach(queries::putIfAbsent));
        return queries;
    }
}
