package id.terinovatif.api;

import io.github.bucket4j.TimeMeter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the limit before everything else that costs something, signing in with a token included. */
@Configuration(proxyBeanMethods = false)
class ApiConfig {
    private static final int BEFORE_SECURITY = -101;

    @Bean
    FilterRegistrationBean<RateLimit> rateLimit(@Value("${terinovatif.api.per.minute:120}") String perMinute) {
        var filter = new FilterRegistrationBean<>(RateLimit.ofApi(number(perMinute), TimeMeter.SYSTEM_MILLISECONDS));
        filter.setName("rateLimit");
        filter.addUrlPatterns("/api/v1/*");
        filter.setOrder(BEFORE_SECURITY);
        return filter;
    }

    /** Five times as many, since a training room of a hundred readers shares one address. */
    @Bean
    FilterRegistrationBean<RateLimit> linkLimit(@Value("${terinovatif.api.per.minute:120}") String perMinute) {
        var filter =
                new FilterRegistrationBean<>(RateLimit.ofLinks(number(perMinute) * 5, TimeMeter.SYSTEM_MILLISECONDS));
        filter.setName("linkLimit");
        RateLimit.LINKS.forEach(root -> filter.addUrlPatterns(root + "*"));
        filter.setOrder(BEFORE_SECURITY);
        return filter;
    }

    static int number(String perMinute) {
        if (perMinute.matches("\\d{1,6}")) return Integer.parseInt(perMinute);
        throw new IllegalStateException(
                "TERINOVATIF_API_PER_MINUTE harus bilangan bulat 0 sampai 999999 (0 mematikan batas), bukan \""
                        + perMinute + "\"");
    }
}
