package id.terinovatif.shared.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries mail from the outbox to the mail server; several nodes may do so at once, each mail leaves once. */
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

    record Mail(long regionId, long id, String recipient, String subject, String body, int attempts) {}

    @Scheduled(fixedDelayString = "${terinovatif.mail.every:PT5S}")
    void round() {
        if (!server.configured()) return;
        while (Boolean.TRUE.equals(transaction.execute(status -> carryOne()))) {}
    }

    /** The next one that is due, or that was put further ahead than any by a clock that has been put back since. */
    private boolean carryOne() {
        var next = jdbc.sql("""
                        select region_id, id, recipient, subject, body, attempts from outgoing_mail
                        where due_at <= now() or due_at > now() + interval '1 day' order by due_at limit 1 for update skip locked""").query(Mail.class).optional();
        next.ifPresent(this::carry);
        return next.isPresent();
    }

    private void carry(Mail mail) {
        try {
            server.send(mail.recipient(), mail.subject(), mail.body());
            drop(mail);
        } catch (MailException e) {
            LOG.warn("Surat {} belum terkirim, percobaan ke-{}", mail.id(), mail.attempts() + 1);
            if (mail.attempts() + 1 >= MOST_ATTEMPTS) drop(mail);
            else later(mail);
        }
    }

    /** Waits one minute, then two, four …, about two hours in all. */
    private void later(Mail mail) {
        jdbc.sql("""
                        update outgoing_mail set attempts = attempts + 1, due_at = now() + (interval '1 minute' * :wait)
                        where region_id = :region and id = :id""")
                .param("wait", 1 << mail.attempts())
                .param("region", mail.regionId())
                .param("id", mail.id())
                .update();
    }

    private void drop(Mail mail) {
        jdbc.sql("delete from outgoing_mail where region_id = ? and id = ?")
                .params(mail.regionId(), mail.id())
                .update();
    }
}
