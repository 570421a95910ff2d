package id.terinovatif.shared.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries letters from the outbox to the mail server; several nodes may do so at once, each letter leaves once. */
@Component
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int MOST_ATTEMPTS = 8;

    private final JdbcClient jdbc;
    private final MailServer server;
    private final TransactionTemplate transaction;

    Postman(JdbcClient jdbc, MailServer server, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.server = server;
        this.transaction = transaction;
    }

    record Letter(long regionId, long id, String recipient, String subject, String body, int attempts) {}

    @Scheduled(fixedDelayString = "${terinovatif.mail.every:PT5S}")
    void round() {
        if (!server.configured()) return;
        while (Boolean.TRUE.equals(transaction.execute(status -> carryOne()))) {}
    }

    private boolean carryOne() {
        var next = jdbc.sql("""
                        select region_id, id, recipient, subject, body, attempts from outgoing_mail
                        where due_at <= now() order by due_at limit 1 for update skip locked""").query(Letter.class).optional();
        next.ifPresent(this::carry);
        return next.isPresent();
    }

    private void carry(Letter letter) {
        try {
            server.send(letter.recipient(), letter.subject(), letter.body());
            drop(letter);
        } catch (MailException e) {
            LOG.warn("Surat {} belum terkirim, percobaan ke-{}", letter.id(), letter.attempts() + 1);
            if (letter.attempts() + 1 >= MOST_ATTEMPTS) drop(letter);
            else later(letter);
        }
    }

    /** Waits one minute, then two, four …, about two hours in all. */
    private void later(Letter letter) {
        jdbc.sql("""
                        update outgoing_mail set attempts = attempts + 1, due_at = now() + (interval '1 minute' * :wait)
                        where region_id = :region and id = :id""")
                .param("wait", 1 << letter.attempts())
                .param("region", letter.regionId())
                .param("id", letter.id())
                .update();
    }

    private void drop(Letter letter) {
        jdbc.sql("delete from outgoing_mail where region_id = ? and id = ?")
                .params(letter.regionId(), letter.id())
                .update();
    }
}
