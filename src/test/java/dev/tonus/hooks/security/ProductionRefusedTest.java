package dev.tonus.hooks.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tonus.hooks.HandMadeService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;

class ProductionRefusedTest {

    @Test
    void the_service_does_not_start_in_production_mode() {
        SpringApplicationBuilder service = new SpringApplicationBuilder(HandMadeService.class)
                .properties("tonus.mode=production", "server.port=0")
                .logStartupInfo(false);

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(service::run)
                .extracting(NestedExceptionUtils::getMostSpecificCause)
                .isInstanceOf(ProductionRefusedException.class);
    }

    @Test
    void it_says_why_and_what_to_do() {
        ProductionRefusedException refused = new ProductionRefusedException();

        FailureAnalysis analysis = new ProductionFailureAnalyzer().analyze(refused, refused);

        assertThat(analysis.getDescription()).contains("cannot authenticate CDS clients");
        assertThat(analysis.getAction()).contains("tonus.mode", "evaluation");
    }
}
