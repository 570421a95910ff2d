package id.terinovatif.ideas;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the senders of proposals are reached: sealed with a key that lies in the data folder and not in the database, so that a copy of
 * the database tells nobody. Deleted twelve months after the last answer.
 */
@Component
public class Contacts {
    private static final int MONTHS = 12;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Sealing sealing;

    Contacts(JdbcClient jdbc, Clock clock, Sealing sealing) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.sealing = sealing;
    }

    void keep(long regionId, long proposalId, String contact) {
        jdbc.sql("insert into proposal_contact (region_id, proposal_id, sealed) values (?, ?, ?)")
                .params(regionId, proposalId, sealing.sealed(place(regionId, proposalId), contact))
                .update();
    }

    Optional<String> of(long regionId, long proposalId) {
        return jdbc.sql("select sealed from proposal_contact where region_id = ? and proposal_id = ?")
                .params(regionId, proposalId)
                .query(byte[].class)
                .optional()
                .map(bytes -> sealing.opened(place(regionId, proposalId), bytes));
    }

    void answered(long regionId, long proposalId) {
        jdbc.sql("update proposal_contact set delete_on = ? where region_id = ? and proposal_id = ?")
                .params(Date.valueOf(today().plusMonths(MONTHS)), regionId, proposalId)
                .update();
    }

    @Scheduled(cron = "0 10 3 * * *")
    @Transactional
    public void forget() {
        jdbc.sql("delete from proposal_contact where delete_on < ?")
                .param(Date.valueOf(today()))
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** What is sealed belongs to one row; moved to another it does not open. */
    private static byte[] place(long regionId, long proposalId) {
        return (regionId + ":" + proposalId).getBytes(StandardCharsets.UTF_8);
    }
}
