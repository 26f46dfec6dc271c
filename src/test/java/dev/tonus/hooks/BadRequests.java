package dev.tonus.hooks;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Requests that are malformed, partial or hostile, to every service, with the status that each of them deserves. */
final class BadRequests {

    /** Stands where a wrong value holds text; no answer may repeat it. */
    static final String MARKER = "Jane Doe 1960-02-01";

    private static final String TEXT = "\"" + MARKER + "\"";
    private static final List<String> NOT_TEXT = List.of("5", "true", "[]", "{}", "[" + TEXT + "]", "\"\"", "\" \"");
    private static final List<String> NOT_AN_OBJECT = List.of("5", "false", "[]", TEXT, "\"\"", "[{}]");
    private static final List<String> NOT_A_LIST = List.of("5", "true", "{}", TEXT, "[5]", "[null]", "[{}]");
    private static final List<String> NO_BUNDLE =
            List.of("{}", "{\"resourceType\": 5}", "{\"resourceType\": \"Patient\"}", "{\"entry\": []}");

    private static final Map<String, Hook> SERVICES = Map.of(
            "spasm-causes", Hook.PATIENT_VIEW,
            "spasm-order-select", Hook.ORDER_SELECT,
            "spasm-order-sign", Hook.ORDER_SIGN,
            "spasm-medication-prescribe", Hook.MEDICATION_PRESCRIBE);

    private BadRequests() {}

    /**
     * One bad request.
     *
     * @param name what is wrong
     * @param path where it is posted
     * @param body the body
     * @param status the status that it deserves
     * @param says a word of the diagnostics that helps
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Row(String name, String path, byte[] body, int status, String says) {
        @Override
        public String toString() {
            return path + ": " + name;
        }
    }

    static Stream<Row> all() {
        List<Row> rows = new ArrayList<>();
        SERVICES.forEach((service, hook) -> {
            String path = "/cds-services/" + service;
            rows.addAll(members(path, hook));
            rows.addAll(orders(path, hook));
            rows.addAll(documents(path, hook));
        });
        return rows.stream();
    }

    private static List<Row> members(String path, Hook hook) {
        Table table = new Table(path, hook);
        table.missing("", "hook", 400).wrong("", "hook", 400, NOT_TEXT);
        table.wrong("", "hook", 422, List.of("\"unheard-of\"", TEXT, "\"" + "x".repeat(100_000) + "\""));
        table.missing("", "hookInstance", 400).wrong("", "hookInstance", 400, NOT_TEXT);
        table.wrong("", "hookInstance", 400, List.of("\"" + "x".repeat(201) + "\""));
        table.missing("", "context", 400).wrong("", "context", 400, NOT_AN_OBJECT);
        table.missing("/context", "userId", 422).wrong("/context", "userId", 422, NOT_TEXT);
        table.missing("/context", "patientId", 422).wrong("/context", "patientId", 422, NOT_TEXT);
        table.wrong("/context", "patientId", 422, List.of("\"Patient/1\"", TEXT, "\"" + "x".repeat(201) + "\""));
        table.wrong("/context", "encounterId", 422, NOT_TEXT);
        table.wrong("", "prefetch", 400, NOT_AN_OBJECT);
        table.wrong("", "fhirServer", 400, NOT_TEXT);
        table.wrong("", "fhirAuthorization", 400, NOT_AN_OBJECT);
        table.missing("/fhirAuthorization", "access_token", 400)
                .wrong("/fhirAuthorization", "access_token", 400, NOT_TEXT);
        return table.rows;
    }

    private static List<Row> orders(String path, Hook hook) {
        Table table = new Table(path, hook);
        if (hook == Hook.ORDER_SELECT) {
            table.missing("/context", "draftOrders", 422).missing("/context", "selections", 422);
            table.wrong("/context", "selections", 422, NOT_A_LIST);
        }
        if (hook == Hook.ORDER_SELECT || hook == Hook.ORDER_SIGN) {
            table.wrong("/context", "draftOrders", 422, NOT_AN_OBJECT).wrong("/context", "draftOrders", 422, NO_BUNDLE);
        }
        if (hook == Hook.MEDICATION_PRESCRIBE) {
            table.missing("/context", "medications", 422).wrong("/context", "medications", 422, NOT_AN_OBJECT);
            table.wrong("/context", "medications", 422, NO_BUNDLE);
        }
        return table.rows;
    }

    private static List<Row> documents(String path, Hook hook) {
        String good = Requests.of(hook, "nobody").toString();
        List<Row> rows = new ArrayList<>();
        NotJson.all()
                .forEach(arguments -> rows.add(new Row(
                        String.valueOf(arguments.get()[0]),
                        path,
                        (byte[]) Objects.requireNonNull(arguments.get()[1]),
                        400,
                        "body")));
        for (String member : List.of("hook", "hookInstance", "context", "prefetch", "patientId", "userId")) {
            String twice = good.replaceFirst("\"" + member + "\":", "\"" + member + "\":null,\"" + member + "\":");
            rows.add(new Row(member + " twice", path, bytes(twice), 400, "repeats"));
        }
        for (int depth : new int[] {200, 1_000, 50_000}) {
            String nested = good.replaceFirst(
                    "\"prefetch\":\\{", "\"prefetch\":{\"deep\":" + "[".repeat(depth) + "]".repeat(depth) + ",");
            rows.add(new Row("nested " + depth, path, bytes(nested), 400, "deep"));
        }
        return rows;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Rows that differ from a good request in one member. */
    private record Table(String path, Hook hook, List<Row> rows) {

        Table(String path, Hook hook) {
            this(path, hook, new ArrayList<>());
        }

        @CanIgnoreReturnValue
        Table missing(String object, String member, int status) {
            add(object, member, "absent", status, parent -> parent.remove(member));
            add(object, member, "null", status, parent -> parent.putNull(member));
            return this;
        }

        @CanIgnoreReturnValue
        Table wrong(String object, String member, int status, List<String> values) {
            for (String value : values) {
                add(
                        object,
                        member,
                        value,
                        status,
                        parent -> parent.set(member, Json.mapper().readTree(value)));
            }
            return this;
        }

        private void add(String object, String member, String value, int status, Consumer<ObjectNode> change) {
            ObjectNode request = Requests.of(hook, "nobody");
            change.accept((ObjectNode) request.at(object));
            String shown = value.length() > 30 ? value.substring(0, 30) + "…" : value;
            String says = member.equals("hook") && status == 422 ? "answers the hook" : member;
            rows.add(new Row(object + "/" + member + " = " + shown, path, bytes(request.toString()), status, says));
        }
    }
}
