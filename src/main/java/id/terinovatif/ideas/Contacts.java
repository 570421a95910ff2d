package id.terinovatif.ideas;

import id.terinovatif.shared.keys.KeyFile;
import id.terinovatif.shared.keys.SealingKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
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
    private final SealingKey key;

    Contacts(
            JdbcClient jdbc,
            Clock clock,
            @Value("${terinovatif.data:data}") Path data,
            @Value("${terinovatif.contact.key:}") String named) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.key = new SealingKey(named.isEmpty() ? data.resolve(KeyFile.FOLDER).resolve("kontak") : Path.of(named));
    }

    void keep(long regionId, long proposalId, String contact) {
        jdbc.sql("insert into proposal_contact (region_id, proposal_id, sealed) values (?, ?, ?)")
                .params(
                        regionId,
                        proposalId,
                        key.seal(place(regionId, proposalId), contact.getBytes(StandardCharsets.UTF_8)))
                .update();
    }

    Optional<String> of(long regionId, long proposalId) {
        return jdbc.sql("select sealed from proposal_contact where region_id = ? and proposal_id = ?")
                .params(regionId, proposalId)
                .query(byte[].class)
                .optional()
                .map(bytes -> new String(key.open(place(regionId, proposalId), bytes), StandardCharsets.UTF_8));
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
    private static String place(long regionId, long proposalId) {
        return regionId + ":" + proposalId;
    }
}
