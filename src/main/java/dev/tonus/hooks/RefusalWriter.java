package dev.tonus.hooks;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.MediaType;

/** Writes refusals from places that Spring MVC does not reach. */
public final class RefusalWriter {

    private RefusalWriter() {}

    /** Writes the whole answer. */
    public static void write(Refusal refusal, HttpServletResponse response) {
        response.setStatus(refusal.status().value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        try {
            response.getOutputStream().write(body(refusal));
        } catch (IOException clientIsGone) {
            throw new UncheckedIOException(clientIsGone);
        }
    }

    /** The body as UTF-8. */
    public static byte[] body(Refusal refusal) {
        return Json.mapper().writeValueAsBytes(refusal.outcome());
    }
}
