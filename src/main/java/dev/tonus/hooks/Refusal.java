package dev.tonus.hooks;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * Why a request gets no answer.
 *
 * @param status the HTTP status
 * @param type the kind of trouble
 * @param diagnostics what is wrong and what would be right; never text of the request
 */
public record Refusal(HttpStatusCode status, IssueType type, String diagnostics) {

    private static final Map<Integer, Refusal> BY_STATUS = Map.of(
            400,
            new Refusal(HttpStatus.BAD_REQUEST, IssueType.INVALID, "The request is not well-formed HTTP."),
            404,
            new Refusal(
                    HttpStatus.NOT_FOUND,
                    IssueType.NOT_FOUND,
                    "There is nothing at this address. GET /cds-services lists the services."),
            405,
            new Refusal(
                    HttpStatus.METHOD_NOT_ALLOWED,
                    IssueType.NOT_SUPPORTED,
                    "This address does not support the method; the header Allow names those that it does."),
            406,
            new Refusal(HttpStatus.NOT_ACCEPTABLE, IssueType.NOT_SUPPORTED, "Only application/json can be answered."),
            415,
            new Refusal(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    IssueType.NOT_SUPPORTED,
                    "The body must be sent as application/json."),
            500,
            new Refusal(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    IssueType.EXCEPTION,
                    "The service failed. Nothing was concluded about the patient."));

    /** What there is to say of a status alone. */
    static Refusal of(int status) {
        return BY_STATUS.getOrDefault(status, ofClass(HttpStatusCode.valueOf(status)));
    }

    private static Refusal ofClass(HttpStatusCode status) {
        return status.is4xxClientError()
                ? new Refusal(status, IssueType.INVALID, "The request cannot be answered as it is.")
                : new Refusal(status, IssueType.EXCEPTION, "The service cannot answer. Nothing was concluded.");
    }

    /** The body that says it. */
    public OperationOutcome outcome() {
        return OperationOutcome.of(type, diagnostics);
    }
}
