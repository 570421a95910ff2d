package id.terinovatif.exchange.imports;

import id.terinovatif.exchange.ListFields;
import id.terinovatif.innovation.Writing;
import id.terinovatif.sheet.Precision;
import id.terinovatif.sheet.ReadRow;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a list says of an innovation beside its profile: numbers, and of which dates only the month or year is known. */
@Repository
class ListedFigures {
    private final JdbcClient jdbc;

    ListedFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Figure(String field, String value) {}

    void save(Writing writing, ReadRow row) {
        row.values().forEach((field, value) -> {
            if (ListFields.figure(field)) keep(writing, field, value.text());
            var precision = value.precision();
            if (precision != null) dated(writing, field, value.text(), precision);
        });
    }

    private void dated(Writing writing, String field, String value, Precision precision) {
        jdbc.sql("delete from date_precision where region_id = ? and innovation_id = ? and field = ?")
                .params(writing.regionId(), writing.id(), field)
                .update();
        if (precision == Precision.DAY) return;
        jdbc.sql(
                        "insert into date_precision (region_id, innovation_id, field, value, precision) values (?, ?, ?, ?, ?)")
                .params(writing.regionId(), writing.id(), field, value, precision.name())
                .update();
    }

    private void keep(Writing writing, String field, String value) {
        jdbc.sql("""
                        insert into innovation_figure (region_id, innovation_id, field, value) values (?, ?, ?, ?)
                        on conflict (region_id, innovation_id, field) do update set value = excluded.value""")
                .params(writing.regionId(), writing.id(), field, new BigDecimal(value))
                .update();
    }

    /** The numbers that this row would change, as they stand; empty for one that is not there. */
    Map<String, String> of(Writing writing, ReadRow row) {
        var found = new LinkedHashMap<String, String>();
        for (var field : row.values().keySet()) if (ListFields.figure(field)) found.put(field, "");
        jdbc
                .sql("select field, value::text from innovation_figure where region_id = ? and innovation_id = ?")
                .params(writing.regionId(), writing.id())
                .query(Figure.class)
                .list()
                .stream()
                .forEach(figure -> found.replace(figure.field(), figure.value()));
        return found;
    }

    void restore(Writing writing, Map<String, String> before) {
        before.forEach((field, value) -> {
            if (!ListFields.figure(field)) return;
            if (!value.isEmpty()) keep(writing, field, value);
            else
                jdbc.sql("delete from innovation_figure where region_id = ? and innovation_id = ? and field = ?")
                        .params(writing.regionId(), writing.id(), field)
                        .update();
        });
    }

    /** Whether anybody has answered, proved or taken a step in it. */
    boolean used(Writing writing) {
        return jdbc.sql("""
                        select exists (select 1 from answer where region_id = :region and innovation_id = :id)
                            or exists (select 1 from evidence where region_id = :region and innovation_id = :id)
                            or exists (select 1 from step_taken where region_id = :region and innovation_id = :id)""")
                .param("region", writing.regionId())
                .param("id", writing.id())
                .query(Boolean.class)
                .single();
    }

    /** Takes away an innovation that a list has begun and nobody has touched. */
    void remove(Writing writing) {
        jdbc.sql("delete from innovation where region_id = ? and id = ?")
                .params(writing.regionId(), writing.id())
                .update();
    }
}
