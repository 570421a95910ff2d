package id.terinovatif.trail;

import id.terinovatif.shared.mail.Outbox;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs once a day where each chain stands, and sends it to the region's admins: who cuts off the tail later is found out. */
@Component
public class HeadNotes {
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Path file;

    HeadNotes(
            JdbcClient jdbc,
            Outbox outbox,
            @Value("${terinovatif.data:data}") Path data,
            @Value("${terinovatif.audit.key:}") String named) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.file = named.isEmpty() ? data.resolve("kunci").resolve("jejak") : Path.of(named);
    }

    private record Head(long regionId, String region, long seq, String hash) {}

    @Scheduled(cron = "0 20 0 * * *")
    @Transactional
    public void sign() throws IOException {
        var heads = jdbc.sql("""
                        select h.region_id, r.name as region, h.seq, h.hash from trail_head h join region r on r.id = h.region_id
                        where not exists (select from trail_note n where n.region_id = h.region_id and n.seq = h.seq)""").query(Head.class).list();
        if (heads.isEmpty()) return;
        var key = TrailKey.inOrNew(file);
        for (var head : heads) note(head, key.sign(head.regionId(), head.seq(), head.hash()));
    }

    private void note(Head head, String signature) {
        int fresh = jdbc.sql("""
                        insert into trail_note (region_id, seq, hash, at, signature) values (?, ?, ?, now(), ?)
                        on conflict do nothing""")
                .params(head.regionId(), head.seq(), head.hash(), signature)
                .update();
        if (fresh == 0) return; // another node was first
        for (var admin : jdbc.sql(
                        "select email from person where region_id = ? and role = 'ADMIN' and closed_at is null")
                .param(head.regionId())
                .query(String.class)
                .list())
            outbox.post(
                    head.regionId(), admin, "Jejak " + head.region() + " sampai catatan " + head.seq(), """
                Simpan surat ini; tidak ada yang perlu dikerjakan.

                Jejak tindakan %s hari ini sampai catatan %d.
                Sidik: %s
                Tanda tangan: %s

                Kalau kelak ada yang menghapus catatan, surat ini buktinya.
                """.formatted(
                                    head.region(), head.seq(), head.hash(), signature));
    }
}
