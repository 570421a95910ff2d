package id.terinovatif.exchange.exports;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.sheet.Precision;
import id.terinovatif.sheet.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The innovations that a person sees in a year, five hundred at a time. */
@Component
class InnovationRows {
    private static final int BATCH = 500;

    private final Innovations innovations;
    private final JdbcClient jdbc;

    InnovationRows(Innovations innovations, JdbcClient jdbc) {
        this.innovations = innovations;
        this.jdbc = jdbc;
    }

    private record Cell(
            long id, String field, String value, @Nullable Precision precision) {}

    void each(User user, Innovations.Filter filter, Consumer<Map<String, Value>> to) {
        long last = 0;
        var seen = innovations.visibleTo(user);
        for (var heads = seen.after(filter, last, BATCH); !heads.isEmpty(); heads = seen.after(filter, last, BATCH)) {
            var rows = new LinkedHashMap<Long, Map<String, Value>>();
            for (var head : heads) rows.put(head.id(), row(head, filter.year()));
            fill(user.regionId(), rows);
            rows.values().forEach(to);
            last = heads.getLast().id();
        }
    }

    private static Map<String, Value> row(Innovation head, int year) {
        var row = new HashMap<String, Value>();
        row.put("nama", Value.of(head.name()));
        row.put("perangkat_daerah", Value.of(head.agencyName()));
        row.put("tahun", Value.of(String.valueOf(year)));
        return row;
    }

    private void fill(long regionId, Map<Long, Map<String, Value>> rows) {
        jdbc
                .sql("""
                        select f.innovation_id as id, f.field, f.value, d.precision from profile_field f
                        left join date_precision d on d.region_id = f.region_id and d.innovation_id = f.innovation_id
                          and d.field = f.field and d.value = f.value
                        where f.region_id = :region and f.innovation_id = any(:ids)
                        union all
                        select innovation_id, field, value::text, null from innovation_figure
                        where region_id = :region and innovation_id = any(:ids)""")
                .param("region", regionId)
                .param("ids", rows.keySet().toArray(Long[]::new))
                .query(Cell.class)
                .list()
                .stream()
                .filter(cell -> !cell.value().isBlank())
                .forEach(cell -> Objects.requireNonNull(rows.get(cell.id()))
                        .put(cell.field(), new Value(cell.value(), cell.precision())));
    }
}
