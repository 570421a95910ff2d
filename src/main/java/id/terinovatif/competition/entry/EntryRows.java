package id.terinovatif.competition.entry;

import id.terinovatif.competition.call.Call;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes entries; whoever calls holds the call's row and has asked whether it may be. */
@Repository
public class EntryRows {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    EntryRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds it under the next number; the call's row is held. */
    int add(Call call, Frozen frozen, @Nullable Long by, @Nullable String linkHash, Instant now, boolean calibration) {
        return jdbc.sql("""
                        insert into competition_entry (region_id, competition_id, number, group_name, title, entrant, agency_id, innovation_id,
                            contact, link_hash, story, blind_story, files, print, maturity, state, sent_by, sent_at, calibration)
                        select :region, :id, coalesce(max(number), 0) + 1, :group, :title, :entrant, :agency, :innovation,
                            :contact, :link, :story, :blind, :files, :print, :maturity, :state, :by, :now, :calibration
                        from competition_entry where region_id = :region and competition_id = :id returning number""")
                .params(frozen.columns(json))
                .param("region", call.regionId())
                .param("id", call.id())
                .param("link", linkHash)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("state", calibration ? "ADMITTED" : "SENT")
                .param("calibration", calibration)
                .query(Integer.class)
                .single();
    }

    /** Puts a repaired story in place of the returned one. */
    void replace(Call call, int number, Frozen frozen, Instant now) {
        jdbc.sql("""
                        update competition_entry set title = :title, story = :story, blind_story = :blind, files = :files, print = :print,
                            maturity = :maturity, state = 'SENT', repaired = true, sent_at = :now
                        where region_id = :region and competition_id = :id and number = :number""")
                .params(frozen.columns(json))
                .param("region", call.regionId())
                .param("id", call.id())
                .param("number", number)
                .param("now", Timestamp.from(now))
                .update();
    }

    public void judge(Call call, int number, Entry.State state, String reason, @Nullable Instant repairUntil) {
        jdbc.sql("""
                        update competition_entry set state = :state, reason = :reason, repair_until = coalesce(:until, repair_until)
                        where region_id = :region and competition_id = :id and number = :number""")
                .param("state", state.name())
                .param("reason", reason)
                .param(
                        "until",
                        repairUntil == null ? null : repairUntil.atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("region", call.regionId())
                .param("id", call.id())
                .param("number", number)
                .update();
    }

    public void award(Call call, int number, String award) {
        jdbc.sql("update competition_entry set award = ? where region_id = ? and competition_id = ? and number = ?")
                .params(award, call.regionId(), call.id(), number)
                .update();
    }
}
