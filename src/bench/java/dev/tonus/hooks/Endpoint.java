package dev.tonus.hooks;

import dev.tonus.cards.CardComposer;
import dev.tonus.cards.CdsResponse;
import dev.tonus.cards.Recipient;
import dev.tonus.facts.PatientFacts;
import dev.tonus.fhir.RecordReader;
import dev.tonus.fhir.RecordRequest;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.OrderMoment;
import dev.tonus.reasoning.Assessment;
import dev.tonus.reasoning.Assessor;
import dev.tonus.reasoning.OrderReviewer;
import dev.tonus.terminology.Terminology;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;

/** The service endpoint without HTTP, whole and step by step. */
public final class Endpoint {

    private static final TonusProperties PROPERTIES = new TonusProperties(
            Mode.EVALUATION,
            ZoneOffset.UTC,
            true,
            "card",
            DataSize.ofMegabytes(16),
            1,
            0,
            Map.of(),
            new TonusProperties.Terminology(true, "", ""));

    private final Hook hook;
    private final CdsService service;
    private final RecordReader records;
    private final RequestBodies bodies = new RequestBodies(PROPERTIES);
    private final HookCallReader calls = new HookCallReader(new AsOfReader(Clock.systemUTC(), PROPERTIES), PROPERTIES);
    private final Guidance guidance;

    public Endpoint(Hook hook, Terminology terminology, Knowledge knowledge) {
        this.hook = hook;
        this.service = knowledge.services().stream()
                .filter(definition -> definition.hook().equals(hook.code()))
                .map(definition -> new CdsService(definition, hook, reasoning(hook, knowledge)))
                .findFirst()
                .orElseThrow();
        this.records = new RecordReader(terminology);
        this.guidance = new Guidance(records::read, new UnresolvedCounter(new SimpleMeterRegistry()), PROPERTIES);
    }

    private static Function<PatientFacts, Assessment> reasoning(Hook hook, Knowledge knowledge) {
        return switch (hook) {
            case PATIENT_VIEW -> new Assessor(knowledge)::assess;
            case ORDER_SELECT -> new OrderReviewer(knowledge, OrderMoment.SELECT)::review;
            case ORDER_SIGN -> new OrderReviewer(knowledge, OrderMoment.SIGN)::review;
            case MEDICATION_PRESCRIBE -> new OrderReviewer(knowledge, OrderMoment.PRESCRIBE)::review;
        };
    }

    /** The answer to a request. */
    public byte[] answer(byte[] body) {
        return write(guidance.answer(calls.read(parse(body), hook), service));
    }

    /** The first step: the request as a tree. */
    public JsonNode parse(byte[] body) {
        return bodies.parse(body);
    }

    /** What the second step starts from. */
    public RecordRequest record(JsonNode tree) {
        return calls.read(tree, hook).record();
    }

    /** The second step. */
    public PatientFacts facts(RecordRequest request) {
        return records.read(request);
    }

    /** The third step. */
    public Assessment assess(PatientFacts facts) {
        return service.reasoning().apply(facts);
    }

    /** The last step: the answer as bytes. */
    public byte[] cards(Assessment assessment) {
        return write(CardComposer.compose(assessment, new Recipient("benchmark", "patient", true, true)));
    }

    private static byte[] write(CdsResponse answer) {
        return Json.mapper().writeValueAsBytes(answer);
    }
}
