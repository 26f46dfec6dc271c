package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.hooks.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The knowledge book as the service shows it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BookPageTest {

    private final Client client;

    BookPageTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @Test
    void the_service_shows_the_book_of_the_content_that_it_decides_by() {
        Client.Answer book = client.get("/book", "Accept: text/html");

        assertThat(book.status()).isEqualTo(200);
        assertThat(book.head()).containsIgnoringCase("content-type: text/html;charset=utf-8");
        assertThat(book.body())
                .contains("version " + Shipped.knowledge().version(), "href=\"book.css\"")
                .contains(
                        "A patient on a loop diuretic whose magnesium is low has hypomagnesemia as a probable cause.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hypomagnesemia", "RF-CES", "rx-quinine-cramps", "m-nsaid", "statin-interactions", "R21"})
    void an_entry_has_a_page_of_its_own(String id) {
        Client.Answer page = client.get("/book/" + id, "Accept: text/html");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("id=\"" + id + "\"", "href=\"../book.css\"", "href=\"../book#" + id + "\"");
    }

    @Test
    void what_is_no_entry_has_no_page() {
        assertThat(client.get("/book/nowhere", "Accept: text/html").status()).isEqualTo(404);
    }

    @Test
    void the_style_sheet_lies_beside_it() {
        Client.Answer styles = client.get("/book.css");

        assertThat(styles.status()).isEqualTo(200);
        assertThat(styles.head()).containsIgnoringCase("content-type: text/css");
        assertThat(styles.body()).contains("@media print");
    }

    @Test
    void the_pages_hold_no_script_or_style_of_their_own_because_the_policy_forbids_them() {
        assertThat(client.get("/book", "Accept: text/html").body())
                .doesNotContain("<script", "<style", " style=", " onclick=");
    }

    @Test
    void the_book_is_read_and_not_written() {
        assertThat(client.request("DELETE", "/book").status()).isEqualTo(405);
        assertThat(client.post("/book/hypomagnesemia", "{}").status()).isEqualTo(405);
    }
}
