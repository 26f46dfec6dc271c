package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.knowledge.Cause;
import org.junit.jupiter.api.Test;

class ShippedTest {

    @Test
    void the_content_loads_with_the_terminology() {
        assertThat(Shipped.knowledge().causes())
                .extracting(Cause::id)
                .containsExactlyInAnyOrder("hypomagnesemia", "hypokalemia", "statin-muscle-symptoms");
    }
}
