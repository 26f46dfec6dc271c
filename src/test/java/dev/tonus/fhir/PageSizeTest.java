package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Shipped;
import dev.tonus.facts.Input;
import dev.tonus.knowledge.ServiceDefinition;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageSizeTest {

    static Stream<ServiceDefinition> services() {
        return Shipped.knowledge().services().stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void is_the_count_of_the_published_template(ServiceDefinition service) {
        assertThat(service.prefetch()).isNotEmpty().allSatisfy((key, template) -> {
            int size = PageSize.of(Input.parse(key).orElseThrow());
            if (template.contains("?")) {
                assertThat(template).endsWith("&_count=" + size);
            } else {
                assertThat(size).isEqualTo(Integer.MAX_VALUE);
            }
        });
    }
}
