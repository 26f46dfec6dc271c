package dev.tonus.fhir;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** A call of a CDS client about patient {@code p1}, as of 21 November 2026, 10:00 UTC. JSON may use single quotes. */
final class Call {

    static final Instant AS_OF = Instant.parse("2026-11-21T10:00:00Z");
    static final String PATIENT_ID = "p1";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ObjectNode prefetch = MAPPER.createObjectNode();
    private JsonNode draftOrders = MissingNode.getInstance();
    private Selections selections = Selections.ALL;

    static JsonNode json(String text) {
        return MAPPER.readTree(text);
    }

    /** A call with nothing but one prefetch key. */
    static Call with(Input input, String value) {
        return new Call().and(input, value);
    }

    /** A call with nothing but draft orders. */
    static Call drafting(String... orders) {
        return new Call().andDrafts(bundle(orders));
    }

    Call and(Input input, String value) {
        prefetch.set(input.key(), json(value));
        return this;
    }

    Call andDrafts(String bundle) {
        draftOrders = json(bundle);
        return this;
    }

    Call selecting(String... references) {
        selections = Selections.of(List.of(references));
        return this;
    }

    RecordRequest request() {
        return new RecordRequest(PATIENT_ID, prefetch, draftOrders, selections, AS_OF, ZoneOffset.UTC);
    }

    PatientFacts read() {
        return read(request());
    }

    static PatientFacts read(RecordRequest request) {
        return new RecordReader(SmallTerminology.create()).read(request);
    }

    /** A searchset of the resources. */
    static String bundle(String... resources) {
        StringBuilder entries = new StringBuilder();
        for (String resource : resources) {
            entries.append(entries.isEmpty() ? "" : ",")
                    .append("{'resource':")
                    .append(resource)
                    .append("}");
        }
        return "{'resourceType':'Bundle','type':'searchset','entry':[" + entries + "]}";
    }

    static DataGap gap(Input input, GapStatus status, String text) {
        return new DataGap(input.key(), status, text);
    }
}
