package id.terinovatif.shared.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A migration may take as long as it needs; the limits of the pool are for pages. */
@Configuration(proxyBeanMethods = false)
class Migrations {
    @Bean
    FlywayConfigurationCustomizer withoutLimits(JdbcConnectionDetails details) {
        return flyway -> flyway.dataSource(details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }
}
