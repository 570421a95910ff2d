package id.terinovatif.shared.mail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes mail in the same transaction as the deed it tells of; it leaves a moment later, or when the server is back. */
@Component
public class Outbox {
    private final JdbcClient jdbc;
    private final MailServer server;

    Outbox(JdbcClient jdbc, MailServer server) {
        this.jdbc = jdbc;
        this.server = server;
    }

    /** Whether mail leaves at all; pages say so instead of promising one. */
    public boolean open() {
        return server.configured();
    }

    /** Puts one in; without a mail server it does nothing. */
    public void post(long regionId, String recipient, String subject, String body) {
        if (!open()) return;
        jdbc.sql("insert into outgoing_mail (region_id, recipient, subject, body) values (?, ?, ?, ?)")
                .params(regionId, recipient, subject, body)
                .update();
    }
}
