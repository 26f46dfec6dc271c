package dev.tonus.hooks;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits how many calls are worked on at the same time, so that many long bodies cannot fill the memory. Who came first is
 * served first, so that nobody waits longer than the calls before him take.
 */
final class CallLimit extends OncePerRequestFilter {

    /** Seconds; a clinician's screen waits no longer. */
    private static final int PATIENCE = 2;

    private static final Refusal BUSY = new Refusal(
            HttpStatus.SERVICE_UNAVAILABLE,
            IssueType.THROTTLED,
            "The service is busy. Nothing was concluded about the patient.");

    private final Semaphore free;

    CallLimit(TonusProperties properties) {
        this.free = new Semaphore(properties.maxConcurrentCalls(), true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isAdmitted()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(PATIENCE));
            RefusalWriter.write(BUSY, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            free.release();
        }
    }

    private boolean isAdmitted() {
        try {
            return free.tryAcquire(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException shuttingDown) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
