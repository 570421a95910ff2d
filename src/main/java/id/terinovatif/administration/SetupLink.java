package id.terinovatif.administration;

import id.terinovatif.account.Regions;
import id.terinovatif.account.Token;
import id.terinovatif.shared.web.Address;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** While the installation is empty, each start prints a link that opens the set-up once. */
@Component
class SetupLink {
    private static final Logger LOG = LoggerFactory.getLogger(SetupLink.class);

    private final JdbcClient jdbc;
    private final Regions regions;
    private final Address address;

    SetupLink(JdbcClient jdbc, Regions regions, Address address) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.address = address;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        if (!regions.none()) return;
        var port =
                ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null
                        ? web.getWebServer().getPort()
                        : 8080;
        LOG.info(
                "Terinovatif masih kosong. Buka tautan sekali pakai ini untuk menyiapkannya: {}/mulai/{}",
                address.root().orElse("http://localhost:" + port),
                create());
    }

    /** A new secret; earlier ones stop working. */
    String create() {
        var token = Token.random();
        jdbc.sql("delete from setup_link").update();
        jdbc.sql("insert into setup_link (token_hash) values (?)")
                .param(token.hash())
                .update();
        return token.secret();
    }

    boolean opens(String secret) {
        return regions.none()
                && jdbc.sql("select exists (select 1 from setup_link where token_hash = ? and used_at is null)")
                        .param(new Token(secret).hash())
                        .query(Boolean.class)
                        .single();
    }

    /** True for the first caller only. */
    boolean useUp(String secret) {
        return jdbc.sql("update setup_link set used_at = now() where token_hash = ? and used_at is null")
                        .param(new Token(secret).hash())
                        .update()
                == 1;
    }
}
