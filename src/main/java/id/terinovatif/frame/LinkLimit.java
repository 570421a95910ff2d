package id.terinovatif.frame;

import id.terinovatif.shared.web.RateLimit;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How often one address may open the pages behind a secret link, so that nobody tries links until one fits. */
@Configuration(proxyBeanMethods = false)
class LinkLimit {
    private static final List<String> LINKS =
            List.of("/baca/", "/berjalan/", "/undangan/", "/sandi-baru/", "/mulai/", "/lomba/warga/", "/gagasan/kode");

    /** Five times as many as calls, since a training room of a hundred readers shares one address. */
    @Bean
    FilterRegistrationBean<RateLimit> linkLimitFilter(@Value("${terinovatif.api.per.minute:120}") String perMinute) {
        return limit(RateLimit.number(perMinute)).first("linkLimit");
    }

    static RateLimit limit(int perMinute) {
        return new RateLimit(perMinute * 5, TimeMeter.SYSTEM_MILLISECONDS, LINKS, LinkLimit::askToWait);
    }

    private static void askToWait(HttpServletResponse response) throws IOException {
        response.setStatus(429);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .println("Halaman ini dibuka terlalu sering dari alamat Anda. Tunggu semenit, lalu coba lagi.");
    }
}
