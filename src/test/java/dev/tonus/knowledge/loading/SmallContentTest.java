package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallContentTest {

    @Test
    void it_loads() {
        assertThat(ContentFolder.small().problems()).isEmpty();
    }
}
