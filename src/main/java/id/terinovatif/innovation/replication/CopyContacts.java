package id.terinovatif.innovation.replication;

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

/** How the other end of a copy is reached: sealed as the contacts of ideas are, deleted two years after the copy began. */
@Component
public class CopyContacts {
    private static final int YEARS = 2;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SealingKey key;

    CopyContacts(
            JdbcClient jdbc,
            Clock clock,
            @Value("${terinovatif.data:data}") Path data,
            @Value("${terinovatif.contact.key:}") String named) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.key = new SealingKey(named.isEmpty() ? data.resolve(KeyFile.FOLDER).resolve("kontak") : Path.of(named));
    }

    void keep(long regionId, long copy, String mail) {
        jdbc.sql("""
                        insert into replication_contact (region_id, replication_id, sealed, delete_on) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(
                        regionId,
                        copy,
                        key.seal(place(regionId, copy), mail.getBytes(StandardCharsets.UTF_8)),
                        Date.valueOf(today().plusYears(YEARS)))
                .update();
    }

    Optional<String> of(Copy copy) {
        return jdbc.sql("select sealed from replication_contact where region_id = ? and replication_id = ?")
                .params(copy.regionId(), copy.id())
                .query(byte[].class)
                .optional()
                .map(bytes -> new String(key.open(place(copy.regionId(), copy.id()), bytes), StandardCharsets.UTF_8));
    }

    @Scheduled(cron = "0 15 3 * * *")
    @Transactional
    public void forget() {
        jdbc.sql("delete from replication_contact where delete_on < ?")
                .param(Date.valueOf(today()))
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String place(long regionId, long copy) {
        return "replication " + regionId + ":" + copy;
    }
}
