package id.terinovatif.exchange.exports;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.sheet.Kind;
import id.terinovatif.sheet.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the lists, each as values by field, without holding all of them. */
@Component
class ListRows {
    private final JdbcClient jdbc;
    private final InnovationRows innovations;

    ListRows(JdbcClient jdbc, InnovationRows innovations) {
        this.jdbc = jdbc;
        this.innovations = innovations;
    }

    void each(User user, Kind kind, Innovations.Filter filter, Consumer<Map<String, Value>> to) {
        switch (kind) {
            case INNOVATIONS -> innovations.each(user, filter, to);
            case PEOPLE -> rows(user, """
                    select p.name as nama, p.email, p.role as peran, a.name as perangkat_daerah, p.nip, p.phone as telepon
                    from person p left join agency a on a.region_id = p.region_id and a.id = p.agency_id
                    where p.region_id = ? and p.closed_at is null order by p.name""", to);
            case AGENCIES -> rows(user, """
                    select a.name as nama, p.name as induk, a.code as kode from agency a
                    left join agency p on p.region_id = a.region_id and p.id = a.parent_id
                    where a.region_id = ? and a.closed_at is null order by a.name""", to);
            case RESULTS -> results(user, to);
        }
    }

    private void results(User user, Consumer<Map<String, Value>> to) {
        rows(user, """
                select year::text as tahun, name as nama, agency as perangkat_daerah, score::text as skor, source as sumber
                from past_result where region_id = ? order by year, name""", to);
        rows(user, """
                select year::text as tahun, index_value::text as indeks, predikat, innovation_count::text as jumlah_inovasi,
                       source as sumber
                from official_result where region_id = ? order by year""", to);
    }

    private void rows(User user, String sql, Consumer<Map<String, Value>> to) {
        List<Map<String, Object>> rows =
                jdbc.sql(sql).param(user.regionId()).query().listOfRows();
        for (var row : rows) {
            var values = new HashMap<String, Value>();
            row.forEach((field, text) -> {
                if (text != null) values.put(field, Value.of(text.toString()));
            });
            to.accept(values);
        }
    }
}
