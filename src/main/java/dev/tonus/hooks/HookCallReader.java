package dev.tonus.hooks;

import dev.tonus.fhir.RecordRequest;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Validates the body of a request into a call. What CDS Hooks says of every request is answered by 400 if it is wrong,
 * what a hook says of its context by 422.
 */
@Component
final class HookCallReader {

    /** Characters; a UUID has 36. */
    private static final int LONGEST_HOOK_INSTANCE = 200;

    private static final Pattern BARE_ID = Pattern.compile("[A-Za-z0-9._\\-]{1,200}");

    private final AsOfReader times;
    private final ZoneId zone;
    private final PrefetchKeys keys;

    HookCallReader(AsOfReader times, TonusProperties properties) {
        this.times = times;
        this.zone = properties.zone();
        this.keys = new PrefetchKeys(properties.prefetchKeys());
    }

    HookCall read(JsonNode body, Hook hook) {
        RequestObject request = RequestObject.of(body);
        checkHook(request.text("hook"), hook);
        String hookInstance = hookInstance(request);
        checkFhirAccess(request);
        RequestObject context =
                new RequestObject(request.object("context"), "context.", HttpStatus.UNPROCESSABLE_CONTENT);
        OrdersInContext orders = OrdersInContext.of(context, hook);
        return new HookCall(
                hookInstance,
                new RecordRequest(
                        patientId(context),
                        keys.renamed(request.optionalObject("prefetch")),
                        orders.drafts(),
                        orders.selections(),
                        times.asOf(body),
                        zone));
    }

    private static void checkHook(String called, Hook hook) {
        if (!called.equals(hook.code())) {
            throw RefusedException.because(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    IssueType.VALUE,
                    "This service answers the hook " + hook.code() + " only.");
        }
    }

    private static String hookInstance(RequestObject request) {
        String hookInstance = request.text("hookInstance");
        if (hookInstance.length() > LONGEST_HOOK_INSTANCE) {
            throw request.wrong("hookInstance", "must not be longer than " + LONGEST_HOOK_INSTANCE + " characters");
        }
        return hookInstance;
    }

    private static void checkFhirAccess(RequestObject request) {
        request.checkOptionalText("fhirServer");
        if (request.has("fhirAuthorization")) {
            request.child("fhirAuthorization").text("access_token");
            request.text("fhirServer");
        }
    }

    private static String patientId(RequestObject context) {
        context.text("userId");
        context.checkOptionalText("encounterId");
        String patientId = context.text("patientId");
        if (!BARE_ID.matcher(patientId).matches()) {
            throw context.wrong("patientId", "must be the bare id of a Patient, without Patient/ in front");
        }
        return patientId;
    }
}
