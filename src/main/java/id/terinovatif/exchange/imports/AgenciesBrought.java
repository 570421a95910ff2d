package id.terinovatif.exchange.imports;

import id.terinovatif.account.AgencyChanges;
import id.terinovatif.account.User;
import id.terinovatif.exchange.imports.ImportRows.Before;
import id.terinovatif.exchange.imports.ImportRows.Kept;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.sheet.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agencies of a list, with the agency above them. */
@Component
class AgenciesBrought implements Bringing {
    private final JdbcClient jdbc;
    private final AgencyChanges changes;

    AgenciesBrought(JdbcClient jdbc, AgencyChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    private record Stands(@Nullable Long parentId, @Nullable String code) {}

    @Override
    public Kind kind() {
        return Kind.AGENCIES;
    }

    @Override
    public Done apply(User by, Import one, Kept row, AgencyNames agencies) {
        var target = row.target() == null
                ? Long.valueOf(agencies.of(row.row().text("nama"), row.row().row()))
                : row.target();
        var before = stands(by.regionId(), target);
        var above = row.row().text("induk");
        var parent = above.isEmpty()
                ? before.parentId()
                : Long.valueOf(agencies.of(above, row.row().row()));
        var code = row.row().text("kode");
        if (parent != null && changes.within(by.regionId(), parent, target))
            throw new NotAllowed("Baris %d: %s menjadi induk dirinya sendiri."
                    .formatted(row.row().row(), row.row().text("nama")));
        write(by.regionId(), target, parent, code.isEmpty() ? before.code() : code);
        var kept = kept(before);
        kept.put(Unchanged.WRITTEN, written(by.regionId(), target));
        return new Done(target, new Before("", kept));
    }

    /** What a list may change of an agency, and its name, as they stand now. */
    private String written(long regionId, long id) {
        return jdbc.sql(
                        "select concat_ws('|', name, parent_id, code, closed_at) from agency where region_id = ? and id = ? for update")
                .params(regionId, id)
                .query(String.class)
                .single();
    }

    private static Map<String, String> kept(Stands before) {
        var kept = new HashMap<String, String>();
        if (before.parentId() != null) kept.put("induk", String.valueOf(before.parentId()));
        if (before.code() != null) kept.put("kode", before.code());
        return kept;
    }

    private Stands stands(long regionId, long id) {
        return jdbc.sql("select parent_id, code from agency where region_id = ? and id = ? for update")
                .params(regionId, id)
                .query(Stands.class)
                .single();
    }

    private void write(long regionId, long id, @Nullable Long parent, @Nullable String code) {
        jdbc.sql("update agency set parent_id = :parent, code = :code where region_id = :region and id = :id")
                .param("parent", parent)
                .param("code", code)
                .param("region", regionId)
                .param("id", id)
                .update();
    }

    @Override
    public void undo(User by, Import one, Kept row) {
        long id = Objects.requireNonNull(row.target());
        var before = Objects.requireNonNull(row.before()).fields();
        Unchanged.require(before, written(by.regionId(), id), row.row().text("nama"));
        var parent = before.get("induk");
        if (row.verdict() == Verdict.CHANGED)
            write(by.regionId(), id, parent == null ? null : Long.valueOf(parent), before.get("kode"));
        else remove(by.regionId(), id, row.row().text("nama"));
    }

    private void remove(long regionId, long id, String name) {
        try {
            jdbc.sql("delete from agency where region_id = ? and id = ?")
                    .params(regionId, id)
                    .update();
        } catch (DataIntegrityViolationException used) {
            throw new NotAllowed("%s sudah dipakai, jadi impor ini tidak dapat dibatalkan.".formatted(name));
        }
    }
}
