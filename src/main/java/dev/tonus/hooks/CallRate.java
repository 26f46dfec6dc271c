package dev.tonus.hooks;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how many calls are begun in a minute, all clients together: a client that calls in a loop is told to wait. */
final class CallRate extends OncePerRequestFilter {

    private static final Refusal TOO_MANY = new Refusal(
            HttpStatus.TOO_MANY_REQUESTS,
            IssueType.THROTTLED,
            "There were too many calls in this minute. Nothing was concluded about the patient.");

    private final Clock clock;
    private final int limit;
    private Instant minute = Instant.EPOCH;
    private int calls;

    CallRate(Clock clock, TonusProperties properties) {
        this.clock = clock;
        this.limit = properties.maxCallsPerMinute();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return limit == 0 || !HttpMethod.POST.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Instant now = clock.instant();
        if (isWithinLimit(now)) {
            chain.doFilter(request, response);
        } else {
            Instant next = now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, now.until(next, ChronoUnit.SECONDS))));
            RefusalWriter.write(TOO_MANY, response);
        }
    }

    private synchronized boolean isWithinLimit(Instant now) {
        Instant current = now.truncatedTo(ChronoUnit.MINUTES);
        if (!current.equals(minute)) {
            minute = current;
            calls = 0;
        }
        calls++;
        return calls <= limit;
    }
}
