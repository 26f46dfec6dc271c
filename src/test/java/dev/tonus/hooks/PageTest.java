package dev.tonus.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class PageTest {

    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"#]+)\"");

    private final Client client;

    PageTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @Test
    void the_front_page_says_what_the_service_is_and_that_it_is_for_evaluation() {
        Client.Answer page = client.get("/", "Accept: text/html");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("CDS Hooks", "For evaluation only", "local clinical review", "synthetic data");
    }

    @Test
    void everything_that_the_page_loads_is_served_here() {
        List<String> loaded = LOADED.matcher(page())
                .results()
                .map(match -> match.group(1))
                .filter(path -> !path.equals("book")) // needs the content, which this small service does not have
                .toList();

        assertThat(loaded).hasSizeGreaterThanOrEqualTo(5).allSatisfy(path -> {
            assertThat(path).doesNotContain("//");
            assertThat(client.get("/" + path).status()).as(path).isEqualTo(200);
        });
    }

    @Test
    void the_page_holds_no_script_or_style_of_its_own_because_the_policy_forbids_them() {
        assertThat(page()).doesNotContainPattern("<script(?! src=)").doesNotContain("<style", " style=", " onclick=");
        assertThat(client.get("/", "Accept: text/html")
                        .header("Content-Security-Policy")
                        .orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<main>", "<header>", "<footer>", "<html lang=\"en\">", "class=\"skip\"", "name=\"viewport\""})
    void the_page_can_be_found_around_in_without_seeing_it(String landmark) {
        assertThat(page()).contains(landmark);
    }

    @Test
    void headings_are_not_skipped() {
        List<Integer> levels = Pattern.compile("<h(\\d)")
                .matcher(page())
                .results()
                .map((MatchResult heading) -> Integer.valueOf(heading.group(1)))
                .toList();

        assertThat(levels).startsWith(1, 2).containsOnly(1, 2);
    }

    private String page() {
        return client.get("/", "Accept: text/html").body();
    }
}
