package dev.tonus.hooks.security;

import dev.tonus.hooks.IssueType;
import dev.tonus.hooks.Refusal;
import dev.tonus.hooks.RefusalWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers requests to this machine's own name only. Without it, a page from anywhere could let its host name point to
 * 127.0.0.1 and talk to the service as its own (DNS rebinding); and a service behind a proxy is no longer on its own.
 */
final class LoopbackOnly extends OncePerRequestFilter {

    private static final Pattern LOOPBACK = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

    private static final Refusal OTHER_HOST = new Refusal(
            HttpStatus.MISDIRECTED_REQUEST,
            IssueType.FORBIDDEN,
            "In evaluation mode the service answers at localhost, 127.0.0.1 and [::1] only.");

    private static final Refusal FORWARDED = new Refusal(
            HttpStatus.BAD_REQUEST,
            IssueType.FORBIDDEN,
            "In evaluation mode the service does not answer through a proxy: forwarded headers are refused.");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isLoopback(request)) {
            RefusalWriter.write(OTHER_HOST, response);
        } else if (isForwarded(request)) {
            RefusalWriter.write(FORWARDED, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isLoopback(HttpServletRequest request) {
        String host = request.getHeader(HttpHeaders.HOST);
        return host != null && LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isForwarded(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.equals("forwarded") || name.startsWith("x-forwarded-"));
    }
}
