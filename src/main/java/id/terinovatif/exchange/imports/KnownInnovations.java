package id.terinovatif.exchange.imports;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.exchange.ListFields;
import id.terinovatif.sheet.Fold;
import id.terinovatif.sheet.ReadRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The innovations of a region, found by agency, name and year. */
final class KnownInnovations implements Known {
    private static final Set<String> KEY = Set.of("nama", "perangkat_daerah", "tahun");

    private final JdbcClient jdbc;
    private final long regionId;
    private final int year;
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();

    private record Named(long id, int year, String name, String agency) {}

    private record Kept(long id, String field, String value) {}

    /** {@code year} is meant where a row names none. */
    KnownInnovations(JdbcClient jdbc, long regionId, int year) {
        this.jdbc = jdbc;
        this.regionId = regionId;
        this.year = year;
        jdbc.sql("""
                        select i.id, i.year, i.name, a.name as agency from innovation i
                        join agency a on a.region_id = i.region_id and a.id = i.agency_id where i.region_id = ?""").param(regionId).query(Named.class).list().stream().forEach(this::remember);
    }

    private void remember(Named one) {
        ids.put(key(one.agency(), one.name(), one.year()), one.id());
        var alone = key("", one.name(), one.year());
        names.merge(alone, 1, Integer::sum);
        ids.put(alone, one.id());
    }

    private static String key(String agency, String name, int year) {
        return Fold.key(agency) + "|" + Fold.key(name) + "|" + year;
    }

    @Override
    public List<Compared> compare(List<ReadRow> rows) {
        var targets = new HashMap<Integer, Long>();
        for (var row : rows) {
            var id = target(row);
            if (id != null) targets.put(row.row(), id);
        }
        var kept = kept(targets.values().toArray(Long[]::new));
        var figures = figures(targets.values().toArray(Long[]::new));
        var compared = new ArrayList<Compared>();
        for (var row : rows) {
            var id = targets.get(row.row());
            compared.add(id == null ? Compared.fresh(row) : Compared.known(row, id, changes(row, id, kept, figures)));
        }
        return compared;
    }

    private @Nullable Long target(ReadRow row) {
        var said = row.text("tahun");
        var key = key(row.text("perangkat_daerah"), row.text("nama"), said.isEmpty() ? year : Integer.parseInt(said));
        return row.text("perangkat_daerah").isEmpty() && names.getOrDefault(key, 0) != 1 ? null : ids.get(key);
    }

    private static List<String> changes(ReadRow row, long id, Map<String, String> kept, Map<String, String> figures) {
        var changes = new ArrayList<String>();
        row.values().forEach((field, value) -> {
            if (KEY.contains(field)) return;
            var at = id + "|" + field;
            var number = figures.get(at);
            var same = ListFields.figure(field)
                    ? Said.already(number == null ? null : new BigDecimal(number), value)
                    : Said.already(kept.get(at), value);
            if (!same) changes.add(field);
        });
        return changes;
    }

    private Map<String, String> kept(Long[] ids) {
        return byField("select innovation_id as id, field, value from profile_field", ids);
    }

    private Map<String, String> figures(Long[] ids) {
        return byField("select innovation_id as id, field, value::text from innovation_figure", ids);
    }

    private Map<String, String> byField(String select, Long[] ids) {
        return jdbc
                .sql(select + " where region_id = :region and innovation_id = any(:ids)")
                .param("region", regionId)
                .param("ids", ids)
                .query(Kept.class)
                .list()
                .stream()
                .collect(toMap(one -> one.id() + "|" + one.field(), Kept::value));
    }
}
