package dev.tonus.hooks;

import dev.tonus.cards.Compositions;
import dev.tonus.cards.FindingBuilder;
import dev.tonus.facts.Condition;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.Demographics;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.RecordedTime;
import dev.tonus.fhir.RecordRequest;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.ServiceDefinition;
import dev.tonus.reasoning.Assessment;
import dev.tonus.reasoning.Notice;
import dev.tonus.sandbox.Examples;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The service with reasoning made by hand: the id of the patient decides what is found. Not a {@code @Configuration}, so
 * that no component scan finds it.
 */
@EnableAutoConfiguration
@ComponentScan({"dev.tonus.hooks", "dev.tonus.feedback", "dev.tonus.sandbox"})
public class HandMadeService {

    public static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    static final String EXAMPLE = """
            {"hook": "patient-view", "hookInstance": "fixed", "extension": {"dev.tonus.as-of": "2026-01-01T12:00:00Z"},
             "context": {"userId": "Practitioner/1", "patientId": "with-cramps"},
             "prefetch": {"patient": {"resourceType": "Patient", "id": "with-cramps", "birthDate": "1960-02-01"}}}
            """;

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    PatientRecords records() {
        return HandMadeService::factsOf;
    }

    @Bean
    CdsServices services() {
        ServiceDefinition patientView = new ServiceDefinition(
                "spasm-causes",
                "patient-view",
                "Causes of muscle cramps",
                "Names likely causes.",
                "",
                Map.of("patient", "Patient/{{context.patientId}}"));
        ServiceDefinition orderSign = new ServiceDefinition(
                "spasm-order-sign", "order-sign", "Checks", "Checks orders.", "Send prefetch.", Map.of());
        ServiceDefinition orderSelect =
                new ServiceDefinition("spasm-order-select", "order-select", "Checks", "Checks orders.", "", Map.of());
        ServiceDefinition prescribe = new ServiceDefinition(
                "spasm-medication-prescribe", "medication-prescribe", "Checks", "Checks orders.", "", Map.of());
        return new CdsServices(List.of(
                new CdsService(patientView, Hook.PATIENT_VIEW, HandMadeService::assess),
                new CdsService(orderSign, Hook.ORDER_SIGN, HandMadeService::review),
                new CdsService(orderSelect, Hook.ORDER_SELECT, HandMadeService::review),
                new CdsService(prescribe, Hook.MEDICATION_PRESCRIBE, HandMadeService::review)));
    }

    @Bean
    Examples examples() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put(
                "services/spasm-causes/examples/low-magnesium.request.json", EXAMPLE.getBytes(StandardCharsets.UTF_8));
        return new Examples(files);
    }

    private static PatientFacts factsOf(RecordRequest request) {
        if (request.patientId().equals("defect")) {
            throw new IllegalStateException("Secret of the record");
        }
        Condition patient = new Condition(
                "Condition/1",
                Set.of(),
                request.patientId(),
                true,
                RecordedTime.UNDATED,
                Condition.Origin.PROBLEM,
                Set.of());
        return new PatientFacts(
                request.asOf(),
                request.zone(),
                Demographics.UNKNOWN,
                List.of(patient),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of());
    }

    private static Assessment assess(PatientFacts facts) {
        return switch (facts.conditions().get(0).text()) {
            case "with-cramps" ->
                Compositions.assessment(FindingBuilder.cause("hypomagnesemia")
                        .named("Low magnesium")
                        .because("As of " + facts.asOf(), "Observation/mg")
                        .checkNext(FindingBuilder.MAGNESIUM)
                        .build());
            case "not-looked-at" ->
                Compositions.assessment(
                        List.of(),
                        List.of(new Notice(
                                Notice.Kind.NOT_LOOKED_AT,
                                Indicator.INFO,
                                "",
                                List.of(new DataGap("conditions", GapStatus.NOT_SENT, "Conditions were not sent")))));
            default -> Compositions.assessment();
        };
    }

    private static Assessment review(PatientFacts facts) {
        return facts.conditions().get(0).text().equals("with-order")
                ? Compositions.assessment(
                        FindingBuilder.orderCheck("rx-statin-contraindicated").build())
                : Compositions.assessment();
    }
}
