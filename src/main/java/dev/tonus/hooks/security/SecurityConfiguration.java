package dev.tonus.hooks.security;

import dev.tonus.hooks.Mode;
import dev.tonus.hooks.TonusProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Wires what every request passes first, in this order: headers, origin, host. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    SecurityConfiguration(TonusProperties properties) {
        if (properties.mode() == Mode.PRODUCTION) {
            throw new ProductionRefusedException();
        }
    }

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        return at(1, new FilterRegistrationBean<>(new SecurityHeaders()));
    }

    @Bean
    FilterRegistrationBean<CorsFilter> origins() {
        UrlBasedCorsConfigurationSource everywhere = new UrlBasedCorsConfigurationSource();
        everywhere.registerCorsConfiguration("/**", KnownOrigins.forEvaluation());
        CorsFilter filter = new CorsFilter(everywhere);
        filter.setCorsProcessor(new KnownOrigins());
        return at(2, new FilterRegistrationBean<>(filter));
    }

    @Bean
    FilterRegistrationBean<LoopbackOnly> loopbackOnly() {
        return at(3, new FilterRegistrationBean<>(new LoopbackOnly()));
    }

    private static <T extends jakarta.servlet.Filter> FilterRegistrationBean<T> at(
            int place, FilterRegistrationBean<T> filter) {
        filter.setOrder(Integer.MIN_VALUE + place);
        return filter;
    }
}
