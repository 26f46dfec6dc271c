package dev.tonus.bench;

import dev.tonus.Shipped;
import dev.tonus.facts.PatientFacts;
import dev.tonus.fhir.RecordRequest;
import dev.tonus.hooks.Endpoint;
import dev.tonus.hooks.Hook;
import dev.tonus.reasoning.Assessment;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The steps of one answer, each by itself, and the whole. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-Xbatch"})
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 6, time = 1)
public class Steps {

    private static final int KILOBYTE = 1000;

    /** The hook that is called. */
    @Param({"PATIENT_VIEW", "ORDER_SIGN"})
    public Hook hook = Hook.PATIENT_VIEW;

    /** The length of the request in kB. */
    @Param({"20", "200", "2000"})
    public int kilobytes;

    private final JsonMapper plain = JsonMapper.builder().build();
    private Endpoint endpoint;
    private byte[] body;
    private RecordRequest request;
    private PatientFacts facts;
    private Assessment assessment;

    /** Does each step once, so that each can be repeated from the result of the one before. */
    @Setup
    public void prepare() {
        endpoint = new Endpoint(hook, Shipped.terminology(), Shipped.knowledge());
        body = GrownRequest.of(hook, kilobytes * KILOBYTE);
        request = endpoint.record(endpoint.parse(body));
        facts = endpoint.facts(request);
        assessment = endpoint.assess(facts);
        if (assessment.findings().isEmpty()) {
            throw new IllegalStateException("The request was made to find something");
        }
    }

    /** What the whole is compared with: Jackson as it comes, the same bytes into a tree and nothing more. */
    @Benchmark
    public JsonNode bareTree() {
        return plain.readTree(body);
    }

    @Benchmark
    public JsonNode parse() {
        return endpoint.parse(body);
    }

    @Benchmark
    public PatientFacts facts() {
        return endpoint.facts(request);
    }

    @Benchmark
    public Assessment reasoning() {
        return endpoint.assess(facts);
    }

    @Benchmark
    public byte[] cards() {
        return endpoint.cards(assessment);
    }

    @Benchmark
    public byte[] whole() {
        return endpoint.answer(body);
    }
}
