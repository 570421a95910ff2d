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

    /**
     * Letters of the whole installation that have not left.
     *
     * @param seconds since the oldest was put in
     * @param tried how many the server has refused at least once
     */
    public record Waiting(long letters, long seconds, long tried) {}

    /** What waits; without a mail server that is nothing. */
    public Waiting waiting() {
        return jdbc.sql("""
                        select count(*) as letters, coalesce(extract(epoch from now() - min(created_at)), 0)::bigint as seconds,
                               count(*) filter (where attempts > 0) as tried
                        from outgoing_mail""").query(Waiting.class).single();
    }

    /** Puts one in; without a mail server it does nothing. */
    public void post(long regionId, String recipient, String subject, String body) {
        if (!open()) return;
        jdbc.sql("insert into outgoing_mail (region_id, recipient, subject, body) values (?, ?, ?, ?)")
                .params(regionId, recipient, subject, body)
                .update();
    }
}
