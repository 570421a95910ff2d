package id.terinovatif.year;

import id.terinovatif.instrument.Help;
import id.terinovatif.instrument.Instruments;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The editions, loaded once: at the start of the programme before anything else, or here where something else starts it. */
@Configuration(proxyBeanMethods = false)
class EditionsConfig {
    @Bean
    @ConditionalOnMissingBean
    Instruments instruments(@Value("${terinovatif.data:data}") Path data) {
        return Instruments.load(data.resolve("instruments"));
    }

    @Bean
    Help help() {
        return Help.load();
    }
}
