package dev.tonus.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Requirement;
import dev.tonus.hooks.Client;
import dev.tonus.hooks.ServiceTest;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Feedback on a card that was shown is counted under the finding that heads the card. */
@ServiceTest
class FeedbackFindingTest {

    private final Client client;
    private final MeterRegistry meters;

    FeedbackFindingTest(@LocalServerPort int port, @Autowired MeterRegistry meters) {
        this.client = new Client(port);
        this.meters = meters;
    }

    @BeforeEach
    void forgetCounts() {
        meters.find("tonus.feedback").meters().forEach(meters::remove);
    }

    @ParameterizedTest
    @CsvSource({
        "spasm-causes, patient-view, with-cramps, hypomagnesemia",
        "spasm-causes, patient-view, not-looked-at, none",
        "spasm-order-sign, order-sign, with-order, rx-statin-contraindicated"
    })
    void a_card_that_was_shown_is_counted_under_the_finding_that_heads_it(
            String service, String hook, String patient, String finding) {
        String card = show(service, hook, patient, "call-1");

        dismiss(service, card);

        assertThat(counted(service, finding)).isEqualTo(1);
        assertThat(meters.find("tonus.feedback").meters()).hasSize(1);
    }

    @Test
    void a_call_that_is_repeated_shows_the_same_card() {
        String card = show("spasm-causes", "patient-view", "with-cramps", "call-2");

        assertThat(show("spasm-causes", "patient-view", "with-cramps", "call-2"))
                .isEqualTo(card);
        dismiss("spasm-causes", card);
        assertThat(counted("spasm-causes", "hypomagnesemia")).isEqualTo(1);
    }

    @Test
    @Requirement("FBK-02")
    void feedback_that_is_repeated_is_counted_again_under_the_finding() {
        String card = show("spasm-causes", "patient-view", "with-cramps", "call-3");

        dismiss("spasm-causes", card);
        dismiss("spasm-causes", card);

        assertThat(counted("spasm-causes", "hypomagnesemia")).isEqualTo(2);
    }

    @Test
    void a_client_may_write_the_uuid_in_capitals() {
        String card = show("spasm-causes", "patient-view", "with-cramps", "call-4");

        dismiss("spasm-causes", card.toUpperCase(Locale.ROOT));

        assertThat(counted("spasm-causes", "hypomagnesemia")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4e0a3a1e-3283-4575-ab82-028d55fe2719",
                "0-0-0-0-0",
                "hypomagnesemia",
                "urn:uuid:%s",
                "%s ",
                "{%s}",
                "%s%s",
                "../../%s",
                "<script>alert(1)</script>",
                "Jane Doe, born 1960",
                "\\u0000\\u202e",
                "\\uff14e0a3a1e-3283-4575-ab82-028d55fe2719"
            })
    @Requirement("FBK-05")
    void a_card_that_was_never_shown_is_counted_as_unknown_whatever_its_name(String name) {
        String card = show("spasm-causes", "patient-view", "with-cramps", "call-5");

        dismiss("spasm-causes", name.replace("%s", card));

        assertThat(counted("spasm-causes", "unknown")).isEqualTo(1);
        assertThat(meters.find("tonus.feedback").meters()).hasSize(1);
    }

    /** Calls the service and gives the uuid of the first card of the answer. */
    private String show(String service, String hook, String patient, String hookInstance) {
        String call = """
                {"hook": "%s", "hookInstance": "%s",
                 "context": {"userId": "Practitioner/1", "patientId": "%s",
                             "draftOrders": {"resourceType": "Bundle", "entry": []}},
                 "prefetch": {"patient": {"resourceType": "Patient", "id": "%s"}}}
                """.formatted(hook, hookInstance, patient, patient);
        String card = client.post("/cds-services/" + service, call)
                .json()
                .at("/cards/0/uuid")
                .asString();
        assertThat(card).hasSize(36);
        return card;
    }

    private void dismiss(String service, String card) {
        String feedback = """
                {"feedback": [{"card": "%s", "outcome": "overridden", "outcomeTimestamp": "2026-11-21T10:00:00Z"}]}
                """.formatted(card);
        assertThat(client.post("/cds-services/" + service + "/feedback", feedback)
                        .status())
                .isEqualTo(200);
    }

    private double counted(String service, String finding) {
        return meters
                .find("tonus.feedback")
                .tags("service", service, "outcome", "overridden", "finding", finding)
                .counters()
                .stream()
                .mapToDouble(Counter::count)
                .sum();
    }
}
