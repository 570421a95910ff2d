package id.terinovatif.innovation.replication;

import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes copies and what is said of them; only the actions of this room call it, on a row that they hold. */
@Repository
class CopyWrites {
    private final JdbcClient jdbc;

    CopyWrites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The region and the agency of this end, and the innovation where it is this region's. */
    record End(
            long regionId,
            String region,
            long agencyId,
            @Nullable Long innovationId,
            String innovation,
            String address) {}

    /** Its number; that of the one that is there when the same mark was taken in before. */
    long begin(End end, UUID mark, NewCopy said, @Nullable String peer) {
        var key = RegionName.key(said.region());
        return jdbc.sql("""
                        insert into replication (region_id, mark, giving, innovation_id, agency_id, innovation, address, other_region,
                                                 other_key, inside, other_agency, whole, part, peer)
                        values (:region, :mark, :giving, :id, :agency, :innovation, :address, :other, :key, :inside, :office, :whole, :part, :peer)
                        on conflict (region_id, mark, giving) do update set mark = excluded.mark returning id""")
                .param("region", end.regionId())
                .param("mark", mark)
                .param("giving", end.innovationId() != null)
                .param("id", end.innovationId())
                .param("agency", end.agencyId())
                .param("innovation", end.innovation())
                .param("address", end.address())
                .param("other", said.region())
                .param("key", key)
                .param("inside", key.equals(RegionName.key(end.region())))
                .param("office", said.agency())
                .param("whole", said.whole())
                .param("part", said.part())
                .param("peer", peer)
                .query(Long.class)
                .single();
    }

    /** False when this end has said this stage already; nothing changes then. */
    boolean say(long regionId, long copy, boolean ours, Stage stage, LocalDate day, String words, @Nullable Long by) {
        return jdbc.sql("""
                        insert into replication_step (region_id, replication_id, ours, stage, on_day, words, said_by)
                        values (:region, :copy, :ours, :stage, :day, :words, :by) on conflict (region_id, replication_id, ours, stage) do nothing""")
                        .param("region", regionId)
                        .param("copy", copy)
                        .param("ours", ours)
                        .param("stage", stage.name())
                        .param("day", Date.valueOf(day))
                        .param("words", words)
                        .param("by", by)
                        .update()
                > 0;
    }

    void letter(Copy copy, boolean ours, Stage stage, long document) {
        jdbc.sql("""
                        update replication_step set document_id = ?
                        where region_id = ? and replication_id = ? and ours = ? and stage = ?""")
                .params(document, copy.regionId(), copy.id(), ours, stage.name())
                .update();
    }

    void adapted(Copy copy, String words) {
        jdbc.sql("update replication set adapted = ? where region_id = ? and id = ?")
                .params(words, copy.regionId(), copy.id())
                .update();
    }

    void peer(Copy copy, String fingerprint) {
        jdbc.sql("update replication set peer = ? where region_id = ? and id = ?")
                .params(fingerprint, copy.regionId(), copy.id())
                .update();
    }
}
