package dev.tonus.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class CallLimitTest {

    private final CallLimit limit = new CallLimit(new TonusProperties(
            Mode.EVALUATION,
            ZoneOffset.UTC,
            true,
            "card",
            DataSize.ofMegabytes(16),
            1,
            0,
            Map.of(),
            new TonusProperties.Terminology(true, "", "")));

    @Test
    void one_call_too_many_at_the_same_time_is_503_with_a_hint_when_to_try_again() throws Exception {
        MockHttpServletResponse tooMany = new MockHttpServletResponse();
        FilterChain whileOneIsWorkedOn = (request, response) -> call("POST", tooMany, new ArrayList<>());

        limit.doFilter(new MockHttpServletRequest("POST", "/a"), new MockHttpServletResponse(), whileOneIsWorkedOn);

        assertThat(tooMany.getStatus()).isEqualTo(503);
        assertThat(tooMany.getHeader("Retry-After")).isEqualTo("2");
        assertThat(tooMany.getContentAsString()).contains("\"code\":\"throttled\"");
    }

    @Test
    void discovery_is_never_limited() throws Exception {
        List<String> answered = new ArrayList<>();
        FilterChain whileOneIsWorkedOn = (request, response) -> call("GET", new MockHttpServletResponse(), answered);

        limit.doFilter(new MockHttpServletRequest("POST", "/a"), new MockHttpServletResponse(), whileOneIsWorkedOn);

        assertThat(answered).containsExactly("GET");
    }

    @Test
    void a_place_is_given_back_even_when_a_call_fails() throws Exception {
        List<String> answered = new ArrayList<>();
        FilterChain failing = (request, response) -> {
            throw new IllegalStateException("defect");
        };

        assertThat(catchDefect(failing)).isTrue();
        call("POST", new MockHttpServletResponse(), answered);

        assertThat(answered).containsExactly("POST");
    }

    private boolean catchDefect(FilterChain failing) throws Exception {
        try {
            limit.doFilter(new MockHttpServletRequest("POST", "/a"), new MockHttpServletResponse(), failing);
            return false;
        } catch (IllegalStateException defect) {
            return true;
        }
    }

    /** A call on another thread of the server, as far as the limit can tell. */
    private void call(String method, MockHttpServletResponse response, List<String> answered) {
        try {
            new CallLimitProbe(limit).call(new MockHttpServletRequest(method, "/b"), response, answered);
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** Passes the limit directly: the once-per-request mark of the first call does not count for another request. */
    private record CallLimitProbe(CallLimit limit) {

        void call(MockHttpServletRequest request, MockHttpServletResponse response, List<String> answered)
                throws Exception {
            limit.doFilter(request, response, (passed, through) -> answered.add(request.getMethod()));
        }
    }
}
