package id.terinovatif.innovation;

import id.terinovatif.instrument.Help;
import id.terinovatif.instrument.Instruments;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the editions once at the start; a wrong file stops it with line and reason. */
@Configuration(proxyBeanMethods = false)
class EditionsConfig {
    @Bean
    Instruments instruments(@Value("${terinovatif.data:data}") Path data) {
        return Instruments.load(data.resolve("instruments"));
    }

    @Bean
    Help help() {
        return Help.load();
    }
}
