package id.terinovatif.world;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A real mail server for every test, and the settings that point to it. */
@TestConfiguration(proxyBeanMethods = false)
class Mailroom {
    @Bean(destroyMethod = "stop")
    static GreenMail greenMail() {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        return server;
    }

    @Bean
    static DynamicPropertyRegistrar mailSettings(GreenMail server) {
        return settings -> {
            settings.add("terinovatif.mail.host", () -> "localhost");
            settings.add("terinovatif.mail.port", () -> server.getSmtp().getPort());
            settings.add("terinovatif.mail.from", () -> "inovasi@uji.id");
            settings.add("terinovatif.url", () -> "https://inovasi.uji.id");
            settings.add("terinovatif.mail.every", () -> "PT0.2S");
        };
    }
}
