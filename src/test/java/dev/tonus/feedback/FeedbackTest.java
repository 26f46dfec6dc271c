package dev.tonus.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.JsonRules;
import dev.tonus.Requirement;
import dev.tonus.hooks.Client;
import dev.tonus.hooks.Json;
import dev.tonus.hooks.ServiceTest;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** Feedback as the standard, the sandbox and Epic write it. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class FeedbackTest {

    private static final String PATH = "/cds-services/spasm-causes/feedback";

    private static final String ACCEPTED = """
            {"card": "4e0a3a1e-3283-4575-ab82-028d55fe2719", "outcome": "accepted",
             "acceptedSuggestions": [{"id": "e56e1945-20b3-4393-8503-a1a20fd73152"}],
             "outcomeTimestamp": "2026-11-21T10:00:00Z"}""";

    private static final String DISMISSED = """
            {"card": "9368d37b-283f-44a0-93ea-547cebab93ed", "outcome": "overridden",
             "outcomeTimestamp": "2026-11-21T10:00:00.123+01:00"%s}""";

    private final Client client;
    private final MeterRegistry meters;

    FeedbackTest(@LocalServerPort int port, @Autowired MeterRegistry meters) {
        this.client = new Client(port);
        this.meters = meters;
    }

    @BeforeEach
    void forgetCounts() {
        meters.find("tonus.feedback").meters().forEach(meters::remove);
    }

    @Test
    @Requirement({"FBK-01", "FBK-02"})
    void a_suggestion_that_was_taken_is_counted() {
        assertThat(send(ACCEPTED).status()).isEqualTo(200);

        assertThat(counted("accepted")).isEqualTo(1);
        assertThat(counted("overridden")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", \"overrideReason\": {\"reason\": {\"code\": \"short-course\", \"system\": \"https://tonus.dev/x\"}}",
                ", \"overrideReason\": {\"reason\": {\"code\": \"c\", \"system\": \"s\", \"display\": \"Words\"}}",
                ", \"overrideReason\": {\"userComment\": \"not for this patient\"}",
                ", \"overrideReason\": {\"reason\": {\"code\": \"c\"}, \"userComment\": \"both\"}",
                ", \"overrideReason\": {}",
                ", \"overrideReason\": null",
                ", \"overrideReasons\": {\"reason\": {\"code\": \"c\", \"system\": \"s\"}}",
                ", \"overrideReasons\": {\"extension\": {\"com.epic.x\": \"1\"}, \"userComment\": \"why\"}",
                ", \"unknown\": 1, \"extension\": {\"a\": []}"
            })
    @Requirement({"FBK-02", "FBK-04"})
    void a_card_that_was_dismissed_is_counted_with_any_reason_or_none(String reason) {
        assertThat(send(DISMISSED.formatted(reason)).status()).isEqualTo(200);

        assertThat(counted("overridden")).isEqualTo(1);
    }

    @Test
    @Requirement("FBK-02")
    void a_batch_is_counted_entry_by_entry_and_a_repeated_card_again() {
        Client.Answer answer = send(String.join(",", ACCEPTED, DISMISSED.formatted(""), ACCEPTED, ACCEPTED));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(counted("accepted")).isEqualTo(3);
        assertThat(counted("overridden")).isEqualTo(1);
    }

    @Test
    void the_same_feedback_twice_is_answered_twice() {
        assertThat(send(ACCEPTED).status()).isEqualTo(200);
        assertThat(send(ACCEPTED).status()).isEqualTo(200);

        assertThat(counted("accepted")).isEqualTo(2);
    }

    @Test
    @Requirement("FBK-05")
    void an_empty_batch_is_no_mistake() {
        assertThat(send("").status()).isEqualTo(200);
        assertThat(meters.find("tonus.feedback").meters()).isEmpty();
    }

    @Test
    @Requirement({"FBK-05", "FBK-10"})
    void a_comment_of_any_length_is_taken_and_never_logged(CapturedOutput output) {
        String comment = "Confidential words of a clinician. ".repeat(10_000);

        Client.Answer answer =
                send(DISMISSED.formatted(", \"overrideReason\": {\"userComment\": \"" + comment + "\"}"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(output.getAll()).doesNotContain("Confidential");
    }

    @Test
    void a_count_says_service_outcome_and_finding_and_nothing_of_the_request() {
        assertThat(send(ACCEPTED).status()).isEqualTo(200);

        List<Tag> tags = meters.find("tonus.feedback").meters().stream()
                .map(Meter::getId)
                .flatMap(id -> id.getTags().stream())
                .toList();
        assertThat(tags)
                .containsExactlyInAnyOrder(
                        Tag.of("service", "spasm-causes"), Tag.of("outcome", "accepted"), Tag.of("finding", "unknown"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "card | `` | required",
                "card | null | required",
                "card | 5 | value",
                "card | \" \" | value",
                "outcome | `` | required",
                "outcome | \"ignored\" | value",
                "outcome | [\"accepted\"] | value",
                "outcomeTimestamp | `` | required",
                "outcomeTimestamp | \"yesterday\" | value",
                "outcomeTimestamp | \"2026-11-21\" | value",
                "outcomeTimestamp | 1763719200 | value",
                "acceptedSuggestions | `` | required",
                "acceptedSuggestions | [] | value",
                "acceptedSuggestions | {} | value",
                "acceptedSuggestions | [\"id\"] | value",
                "acceptedSuggestions | [{}] | required",
                "acceptedSuggestions | [{\"id\": 1}] | value"
            })
    @Requirement("FBK-04")
    void an_entry_that_is_wrong_refuses_the_body_and_counts_nothing(String member, String value, String code) {
        ObjectNode entry = (ObjectNode) Json.mapper().readTree(ACCEPTED);
        entry.remove(member);
        if (!value.isEmpty()) {
            entry.set(member, Json.mapper().readTree(value));
        }

        Client.Answer answer = send(ACCEPTED + "," + entry);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.issueCode()).isEqualTo(code);
        assertThat(answer.diagnostics()).contains("feedback[1].", member);
        assertThat(meters.find("tonus.feedback").meters()).isEmpty();
        JsonRules.assertHoldIn(answer.json());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"overrideReason\": \"words\"",
                "\"overrideReason\": {\"reason\": \"words\"}",
                "\"overrideReason\": {\"reason\": {\"system\": \"s\"}}",
                "\"overrideReason\": {\"reason\": {\"code\": 1}}",
                "\"overrideReason\": {\"userComment\": 5}",
                "\"overrideReasons\": [1]"
            })
    void a_reason_of_another_shape_is_refused(String reason) {
        assertThat(send(DISMISSED.formatted(", " + reason)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "{\"feedback\": {}}", "{\"feedback\": null}", "{\"feedback\": [1]}", "5", ""})
    @Requirement("FBK-03")
    void a_body_without_a_list_of_feedback_is_refused(String body) {
        assertThat(client.post(PATH, body).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cds-services/spasm-causes/feedback/",
                "/cds-services//spasm-causes/feedback",
                "/cds-services/spasm-causes//feedback"
            })
    void a_slash_too_many_is_forgiven(String path) {
        assertThat(client.post(path, body(ACCEPTED)).status()).isEqualTo(200);
    }

    @Test
    @Requirement("FBK-08")
    void an_unknown_service_has_no_feedback() {
        Client.Answer answer = client.post("/cds-services/unknown/feedback", body(ACCEPTED));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.issueCode()).isEqualTo("not-found");
    }

    @Test
    @Requirement("FBK-07")
    void only_posted_json_is_taken() {
        assertThat(client.get(PATH).status()).isEqualTo(405);
        assertThat(client.get(PATH).header("Allow")).hasValue("POST");
        assertThat(client.post(PATH, body(ACCEPTED).getBytes(StandardCharsets.UTF_8), "Content-Type: text/plain")
                        .status())
                .isEqualTo(415);
    }

    @Test
    @Requirement("COR-01")
    void pages_of_the_sandbox_may_send_it() {
        Client.Answer preflight = client.request(
                "OPTIONS",
                PATH,
                "Origin: https://sandbox.cds-hooks.org",
                "Access-Control-Request-Method: POST",
                "Access-Control-Request-Headers: authorization,content-type");

        assertThat(preflight.status()).isEqualTo(200);
        assertThat(preflight.header("Access-Control-Allow-Origin")).hasValue("https://sandbox.cds-hooks.org");
    }

    private Client.Answer send(String entries) {
        return client.post(PATH, body(entries));
    }

    private static String body(String entries) {
        return "{\"feedback\": [" + entries + "]}";
    }

    private double counted(String outcome) {
        return meters.find("tonus.feedback").tag("outcome", outcome).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }
}
