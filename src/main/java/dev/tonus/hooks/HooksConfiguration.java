package dev.tonus.hooks;

import java.time.Clock;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.json.JsonMapper;

/** Wires the endpoint. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TonusProperties.class)
class HooksConfiguration {

    @Bean
    JsonMapper jsonMapper() {
        return Json.mapper();
    }

    @Bean
    CallRate callRate(Clock clock, TonusProperties properties) {
        return new CallRate(clock, properties);
    }

    @Bean
    CallLimit callLimit(TonusProperties properties) {
        return new CallLimit(properties);
    }

    /** Last, so that it speaks before the valve that Spring Boot adds. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> outcomesForContainerErrors() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(OutcomeValve.class.getName());
                host.getPipeline().addValve(new OutcomeValve());
            }
        });
    }
}
