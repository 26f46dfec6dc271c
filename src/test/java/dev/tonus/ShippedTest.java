package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.knowledge.Cause;
import org.junit.jupiter.api.Test;

class ShippedTest {

    @Test
    void the_content_loads_with_the_terminology() {
        assertThat(Shipped.knowledge().causes())
                .extracting(Cause::id)
                .contains("hypomagnesemia", "hypokalemia", "statin-muscle-symptoms");
    }

    @Test
    void the_content_loads_without_snomed_ct() {
        assertThat(Shipped.withoutSnomed().causes())
                .hasSameSizeAs(Shipped.knowledge().causes());
    }
}
