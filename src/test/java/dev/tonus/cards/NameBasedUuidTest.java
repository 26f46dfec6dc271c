package dev.tonus.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NameBasedUuidTest {

    @Test
    void the_example_of_the_standard_comes_out() {
        UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

        UUID uuid = NameBasedUuid.of(dns, "www.example.com");

        assertThat(uuid).isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }

    @Test
    void another_namespace_gives_another_uuid() {
        UUID one = NameBasedUuid.of(new UUID(0, 1), "name");
        UUID other = NameBasedUuid.of(new UUID(0, 2), "name");

        assertThat(one).isNotEqualTo(other);
        assertThat(one.version()).isEqualTo(5);
        assertThat(one.variant()).isEqualTo(2);
    }
}
