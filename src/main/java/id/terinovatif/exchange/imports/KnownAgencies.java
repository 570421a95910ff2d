package id.terinovatif.exchange.imports;

import id.terinovatif.sheet.Fold;
import id.terinovatif.sheet.ReadRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The agencies of a region, found by their name. */
final class KnownAgencies implements Known {
    private record Agency(
            long id,
            String name,
            @Nullable String code,
            @Nullable String parent) {}

    private final Map<String, Agency> byName = new HashMap<>();

    KnownAgencies(JdbcClient jdbc, long regionId) {
        jdbc.sql("""
                        select a.id, a.name, a.code, p.name as parent from agency a
                        left join agency p on p.region_id = a.region_id and p.id = a.parent_id
                        where a.region_id = ? and a.closed_at is null""").param(regionId).query(Agency.class).list().stream()
                .forEach(agency -> byName.put(Fold.key(agency.name()), agency));
    }

    @Override
    public List<Compared> compare(List<ReadRow> rows) {
        return rows.stream().map(this::compare).toList();
    }

    private Compared compare(ReadRow row) {
        var agency = byName.get(Fold.key(row.text("nama")));
        if (agency == null) return Compared.fresh(row);
        var changes = new ArrayList<String>();
        var code = row.values().get("kode");
        var parent = row.values().get("induk");
        if (code != null && !Said.already(agency.code(), code)) changes.add("kode");
        if (parent != null && !Said.sameName(agency.parent(), parent.text())) changes.add("induk");
        return Compared.known(row, agency.id(), changes);
    }
}
