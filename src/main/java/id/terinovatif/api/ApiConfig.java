package id.terinovatif.api;

import id.terinovatif.shared.web.RateLimit;
import io.github.bucket4j.TimeMeter;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How often one address may call. */
@Configuration(proxyBeanMethods = false)
public class ApiConfig {
    @Bean
    FilterRegistrationBean<RateLimit> rateLimit(@Value("${terinovatif.api.per.minute:120}") String perMinute) {
        return limit(RateLimit.number(perMinute), TimeMeter.SYSTEM_MILLISECONDS).first("rateLimit");
    }

    static RateLimit limit(int perMinute, TimeMeter time) {
        return new RateLimit(
                perMinute, time, List.of(ApiErrors.ROOT), response -> ApiErrors.write(response, ApiProblem.tooMany()));
    }
}
