package dev.tonus.hooks;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns everything that ends a call early into an OperationOutcome. */
@RestControllerAdvice
final class RefusalAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(RefusedException refused) {
        return answer(refused.refusal(), new HttpHeaders());
    }

    /** A defect. Its message is not logged: it may hold text of the record. */
    @ExceptionHandler
    ResponseEntity<Object> failed(Exception defect) {
        StackTraceElement[] trace = defect.getStackTrace();
        LOG.error("A call failed: {} at {}", defect.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
        return answer(Refusal.of(500), new HttpHeaders());
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(Refusal.of(status.value()), headers);
    }

    private static ResponseEntity<Object> answer(Refusal refusal, HttpHeaders headers) {
        return ResponseEntity.status(refusal.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_JSON)
                .body(refusal.outcome());
    }
}
