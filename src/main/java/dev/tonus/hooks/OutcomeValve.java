package dev.tonus.hooks;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.springframework.http.MediaType;

/** Says as an OperationOutcome what Tomcat refuses before any filter sees it, such as a malformed request line. */
final class OutcomeValve extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;
    private static final Set<Integer> NOT_UNDERSTOOD =
            Set.of(HttpServletResponse.SC_NOT_IMPLEMENTED, HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED);

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        boolean isError = response.getStatus() >= FIRST_ERROR && response.getContentWritten() == 0;
        if (isError && response.setErrorReported() && canBeWritten(response)) {
            write(Refusal.of(statusFor(response.getStatus())), response);
        }
    }

    /** Methods, codings and versions that Tomcat does not implement are the client's mistake, no failure of ours. */
    private static int statusFor(int status) {
        return NOT_UNDERSTOOD.contains(status) ? FIRST_ERROR : status;
    }

    private static boolean canBeWritten(Response response) {
        AtomicBoolean allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }

    private void write(Refusal refusal, Response response) {
        try {
            response.setStatus(refusal.status().value());
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(RefusalWriter.body(refusal));
            response.finishResponse();
        } catch (IOException clientIsGone) {
            container.getLogger().debug("A refusal could not be written");
        }
    }
}
