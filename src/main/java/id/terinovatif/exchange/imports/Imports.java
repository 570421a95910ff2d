package id.terinovatif.exchange.imports;

import id.terinovatif.account.User;
import id.terinovatif.exchange.imports.Import.State;
import id.terinovatif.shared.Missing;
import id.terinovatif.sheet.Findings;
import id.terinovatif.sheet.Kind;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The lists that people of a region have brought. */
@Repository
public class Imports {
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SELECT = "select * from import where region_id = ? ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Imports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long begin(User by, Kind kind, int year, String fileName, long fileId) {
        return jdbc.sql("""
                        insert into import (region_id, person_id, kind, file_name, file_id, year, state, asked)
                        values (?, ?, ?, ?, ?, ?, 'READING', ?::jsonb) returning id""")
                .params(
                        by.regionId(),
                        by.id(),
                        kind.name(),
                        fileName,
                        fileId,
                        year,
                        JSON.writeValueAsString(Matching.NOTHING))
                .query(Long.class)
                .single();
    }

    public List<Import> of(long regionId) {
        return jdbc.sql(SELECT + "and state <> 'DISCARDED' order by id desc limit 30")
                .param(regionId)
                .query(ImportRow::read)
                .list();
    }

    /** Throws {@link Missing} when the region has none of this number. */
    public Import get(long regionId, long id) {
        return jdbc.sql(SELECT + "and id = ?")
                .params(regionId, id)
                .query(ImportRow::read)
                .optional()
                .orElseThrow(Missing::new);
    }

    /** The same, held until the transaction ends. */
    Import locked(long regionId, long id) {
        return jdbc.sql(SELECT + "and id = ? for update")
                .params(regionId, id)
                .query(ImportRow::read)
                .optional()
                .orElseThrow(Missing::new);
    }

    /** Two lists of one region are written one after the other. */
    void alone(long regionId) {
        jdbc.sql("select id from region where id = ? for no key update")
                .param(regionId)
                .query(Long.class)
                .single();
    }

    void ask(Import one, Matching asked) {
        jdbc.sql("update import set asked = ?::jsonb, state = 'READING', trouble = null where region_id = ? and id = ?")
                .params(JSON.writeValueAsString(asked), one.regionId(), one.id())
                .update();
    }

    void found(Import one, Matching asked, Findings findings, Map<String, Integer> counts) {
        jdbc.sql("""
                        update import set state = 'PREVIEW', asked = :asked::jsonb, findings = :findings::jsonb, counts = :counts::jsonb, trouble = :trouble
                        where region_id = :region and id = :id""")
                .param("asked", JSON.writeValueAsString(asked))
                .param("findings", JSON.writeValueAsString(findings))
                .param("counts", JSON.writeValueAsString(counts))
                .param("trouble", findings.trouble())
                .param("region", one.regionId())
                .param("id", one.id())
                .update();
    }

    void move(Import one, State to, @Nullable String trouble) {
        var now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        update import set state = :state, trouble = :trouble,
                            applied_at = case when :state = 'APPLIED' then :now else applied_at end,
                            undone_at = case when :state = 'UNDONE' then :now else undone_at end
                        where region_id = :region and id = :id""")
                .param("state", to.name())
                .param("trouble", trouble)
                .param("now", now)
                .param("region", one.regionId())
                .param("id", one.id())
                .update();
    }
}
