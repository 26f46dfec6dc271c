package dev.tonus.hooks;

/** What kind of trouble an OperationOutcome reports: the codes of FHIR's value set {@code issue-type} that are used here. */
public enum IssueType {
    STRUCTURE("structure"),
    REQUIRED("required"),
    VALUE("value"),
    INVALID("invalid"),
    FORBIDDEN("forbidden"),
    NOT_FOUND("not-found"),
    NOT_SUPPORTED("not-supported"),
    TOO_LONG("too-long"),
    INCOMPLETE("incomplete"),
    THROTTLED("throttled"),
    EXCEPTION("exception");

    private final String code;

    IssueType(String code) {
        this.code = code;
    }

    /** The code as FHIR writes it. */
    public String code() {
        return code;
    }
}
