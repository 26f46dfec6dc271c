package dev.tonus.hooks;

import org.springframework.http.HttpStatus;

/** Ends a call that gets no answer; {@link RefusalAdvice} turns it into HTTP. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    private RefusedException(Refusal refusal) {
        super(refusal.diagnostics());
        this.refusal = refusal;
    }

    static RefusedException because(HttpStatus status, IssueType type, String diagnostics) {
        return new RefusedException(new Refusal(status, type, diagnostics));
    }

    Refusal refusal() {
        return refusal;
    }
}
