package dev.tonus.hooks;

import java.util.List;

/**
 * Why a request was refused, as FHIR R4 writes it: the body of every answer that is no success.
 *
 * @param resourceType {@code OperationOutcome}
 * @param issue what is wrong
 */
public record OperationOutcome(String resourceType, List<Issue> issue) {

    public OperationOutcome {
        issue = List.copyOf(issue);
    }

    static OperationOutcome of(IssueType type, String diagnostics) {
        return new OperationOutcome("OperationOutcome", List.of(new Issue("error", type.code(), diagnostics)));
    }

    /**
     * One thing that is wrong.
     *
     * @param severity {@code error}
     * @param code the kind of trouble
     * @param diagnostics what is wrong and what would be right; never text of the request
     */
    public record Issue(String severity, String code, String diagnostics) {}
}
