package id.terinovatif.evidence.arrival;

import id.terinovatif.evidence.Accepts;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How much one form may bring: the largest kind of evidence and some room, so that what is a little larger is refused with its
 * reason and not by the container.
 */
@Configuration(proxyBeanMethods = false)
class FormSize {
    private static final long ROOM = 10 << 20;
    private static final long FIELDS = 2 << 20;
    private static final int IN_MEMORY = 1 << 20;

    @Bean
    MultipartConfigElement multipart() {
        return new MultipartConfigElement("", Accepts.LARGEST + ROOM, Accepts.LARGEST + ROOM + FIELDS, IN_MEMORY);
    }
}
