package dev.tonus.hooks;

import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Requests as good clients send them, to be changed for a test. */
final class Requests {

    private Requests() {}

    static ObjectNode patientView(String patientId) {
        return parse("""
                {"hook": "patient-view", "hookInstance": "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
                 "fhirServer": "https://ehr.example/fhir",
                 "fhirAuthorization": {"access_token": "secret", "token_type": "Bearer", "expires_in": 300,
                                       "scope": "user/Observation.rs", "subject": "tonus"},
                 "context": {"userId": "Practitioner/1", "patientId": "%s", "encounterId": "e-1"},
                 "prefetch": {"patient": {"resourceType": "Patient", "id": "%s"}}}
                """.formatted(patientId, patientId));
    }

    static ObjectNode orderSign(String patientId) {
        ObjectNode request = patientView(patientId);
        request.put("hook", "order-sign");
        context(request).set("draftOrders", parse("{\"resourceType\": \"Bundle\", \"entry\": []}"));
        return request;
    }

    /** A call of the hook with an empty Bundle of orders, if it has one. */
    static ObjectNode of(Hook hook, String patientId) {
        ObjectNode request = patientView(patientId).put("hook", hook.code());
        ObjectNode orders = parse("{\"resourceType\": \"Bundle\", \"entry\": []}");
        switch (hook) {
            case PATIENT_VIEW -> context(request).put("encounterId", "e-1");
            case ORDER_SELECT, ORDER_SIGN -> context(request).set("draftOrders", orders);
            case MEDICATION_PRESCRIBE -> context(request).set("medications", orders);
        }
        if (hook == Hook.ORDER_SELECT) {
            context(request).putArray("selections");
        }
        return request;
    }

    static ObjectNode changed(ObjectNode request, Consumer<ObjectNode> change) {
        change.accept(request);
        return request;
    }

    static ObjectNode context(ObjectNode request) {
        return (ObjectNode) request.path("context");
    }

    static ObjectNode parse(String json) {
        return (ObjectNode) Json.mapper().readTree(json);
    }
}
