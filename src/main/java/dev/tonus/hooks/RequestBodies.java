package dev.tonus.hooks;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the body of a request into a tree, once, and not beyond the limit. */
@Component
public final class RequestBodies {

    private static final String AS_IT_IS = "identity";

    private final int limit;

    RequestBodies(TonusProperties properties) {
        this.limit = Math.toIntExact(properties.maxBodySize().toBytes());
    }

    /** The tree of a request's body, or its refusal. */
    public JsonNode read(HttpServletRequest request) {
        return parse(bytes(request));
    }

    /** The tree of a body. */
    JsonNode parse(byte[] body) {
        if (!Utf8.isWellFormed(body)) {
            throw notJson("The body is not well-formed UTF-8.");
        }
        try {
            return Json.mapper().readTree(body);
        } catch (JacksonException | NumberFormatException notJson) {
            throw notJson("The body is not one JSON document as RFC 8259 defines it, or it repeats a member,"
                    + " nests too deeply or holds a number out of range.");
        }
    }

    private byte[] bytes(HttpServletRequest request) {
        if (isEncoded(request)) {
            throw RefusedException.because(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    IssueType.NOT_SUPPORTED,
                    "The body must be sent as it is, without Content-Encoding.");
        }
        if (request.getContentLengthLong() > limit) {
            throw tooLong();
        }
        try {
            byte[] body = request.getInputStream().readNBytes(limit + 1);
            if (body.length > limit) {
                throw tooLong();
            }
            return body;
        } catch (IOException brokenOff) {
            throw notJson("The body ended early.");
        }
    }

    /** Whether the body would have to be unpacked, to nobody knows what length. */
    private static boolean isEncoded(HttpServletRequest request) {
        String coding = Objects.requireNonNullElse(request.getHeader("Content-Encoding"), AS_IT_IS);
        return !coding.equalsIgnoreCase(AS_IT_IS);
    }

    private RefusedException tooLong() {
        return RefusedException.because(
                HttpStatus.CONTENT_TOO_LARGE, IssueType.TOO_LONG, "The body is longer than " + limit + " bytes.");
    }

    private static RefusedException notJson(String diagnostics) {
        return RefusedException.because(HttpStatus.BAD_REQUEST, IssueType.STRUCTURE, diagnostics);
    }
}
