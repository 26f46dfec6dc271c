package dev.tonus;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The only clock. Everything behind the edge is told the time. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    /** Whole seconds are enough for charts. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofSeconds(1));
    }
}
