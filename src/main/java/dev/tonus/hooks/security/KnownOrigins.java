package dev.tonus.hooks.security;

import dev.tonus.hooks.IssueType;
import dev.tonus.hooks.Refusal;
import dev.tonus.hooks.RefusalWriter;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;

/** Which web pages may call, and the refusal of all others as an OperationOutcome. */
final class KnownOrigins extends DefaultCorsProcessor {

    private static final long HALF_AN_HOUR = 1800;

    private static final Refusal OTHER_ORIGIN = new Refusal(
            HttpStatus.FORBIDDEN,
            IssueType.FORBIDDEN,
            "Pages of this origin, method or header may not call the service.");

    /** Pages of this machine at any port, and the public CDS Hooks sandbox; without credentials. */
    static CorsConfiguration forEvaluation() {
        CorsConfiguration configuration = new CorsConfiguration();
        configuration.setAllowedOrigins(List.of("https://sandbox.cds-hooks.org"));
        configuration.setAllowedOriginPatterns(List.of(
                "http://localhost:[*]",
                "https://localhost:[*]",
                "http://127.0.0.1:[*]",
                "https://127.0.0.1:[*]",
                "http://[::1]:[*]",
                "https://[::1]:[*]"));
        configuration.setAllowedMethods(List.of("GET", "POST"));
        configuration.setAllowedHeaders(List.of("authorization", "content-type"));
        configuration.setMaxAge(HALF_AN_HOUR);
        return configuration;
    }

    @Override
    protected void rejectRequest(ServerHttpResponse response) throws IOException {
        response.setStatusCode(OTHER_ORIGIN.status());
        response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        response.getBody().write(RefusalWriter.body(OTHER_ORIGIN));
        response.flush();
    }
}
