package id.terinovatif.catalogue.opendata;

import id.terinovatif.shared.web.Address;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the datasets, in the order of their variables, a few hundred at a time. */
@Repository
class DatasetRows {
    private static final int AT_ONCE = 1_000;

    private static final String ENTRIES = """
            select e.innovation_id as nomor, r.code as kode_wilayah, r.name as daerah, e.year as tahun, e.name as nama, a.name as perangkat_daerah,
                   e.urusan, e.jenis, e.bentuk, e.inisiator, e.tahapan, nullif(e.result, '') as diklaim_hasil, nullif(e.before, '') as diklaim_sebelum,
                   nullif(e.after, '') as diklaim_sesudah, nullif(e.unit, '') as diklaim_satuan, nullif(e.source, '') as diklaim_sumber,
                   i.verified as diverifikasi_skor, e.replicated as diverifikasi_replikasi,
                   case when e.stopped or e.report_state = 'STOPPED' then 'BERHENTI' when e.report_state = 'RUNNING' then 'BERJALAN' end as berjalan,
                   e.confirmed_on::text as dikonfirmasi, to_char(e.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as diperbarui,
                   e.innovation_id::text as halaman
            from catalogue_entry e join innovation i on i.region_id = e.region_id and i.id = e.innovation_id
                 join agency a on a.region_id = e.region_id and a.id = e.agency_id join region r on r.id = e.region_id
            where e.innovation_id > :after order by e.innovation_id limit :most""";

    private static final String RESULTS = """
            select r.code, r.name, o.year, o.index_value, o.predikat, o.innovation_count, o.source
            from official_result o join region r on r.id = o.region_id where :after = 0 order by r.code, o.year limit :most""";

    private static final String IDEAS = """
            select to_char(p.received_at, 'YYYY-MM') as bulan, p.kind, p.state, count(*)::int as jumlah
            from proposal p where :after = 0 group by 1, 2, 3 order by 1, 2, 3 limit :most""";

    private final JdbcClient jdbc;
    private final Address address;

    DatasetRows(JdbcClient jdbc, Address address) {
        this.jdbc = jdbc;
        this.address = address;
    }

    /** What takes a row. */
    interface Taker {
        void row(List<@Nullable Object> cells) throws IOException;
    }

    void each(Dataset dataset, Taker taker) throws IOException {
        var entries = dataset.code().equals("inovasi");
        long after = 0;
        while (true) {
            var rows = rows(dataset, after);
            for (var row : rows) taker.row(entries ? linked(row) : row);
            if (!entries || rows.size() < AT_ONCE) return;
            after = ((Number) java.util.Objects.requireNonNull(rows.getLast().getFirst())).longValue();
        }
    }

    private List<List<@Nullable Object>> rows(Dataset dataset, long after) {
        var sql = switch (dataset.code()) {
            case "inovasi" -> ENTRIES;
            case "indeks" -> RESULTS;
            default -> IDEAS;
        };
        int columns = dataset.variables().size();
        return jdbc.sql(sql)
                .param("after", after)
                .param("most", entriesOnly(dataset) ? AT_ONCE : 100_000)
                .query((row, n) -> cells(row, columns))
                .list();
    }

    private static boolean entriesOnly(Dataset dataset) {
        return dataset.code().equals("inovasi");
    }

    private static List<@Nullable Object> cells(ResultSet row, int columns) throws SQLException {
        var cells = new @Nullable Object[columns];
        for (int n = 0; n < columns; n++) cells[n] = row.getObject(n + 1);
        return Arrays.asList(cells);
    }

    private List<@Nullable Object> linked(List<@Nullable Object> row) {
        var cells = new ArrayList<>(row);
        cells.set(cells.size() - 1, address.of("/katalog/" + cells.getFirst()));
        return cells;
    }

    /** What changes whenever a row of any dataset does, for those who ask whether anything is new. */
    String version() {
        return jdbc.sql("""
                        select md5(concat_ws('|', (select concat_ws(',', count(*), sum(innovation_id), max(changed_at)) from catalogue_entry),
                            (select sum(hashtext(name)::bigint) from agency), (select sum(hashtext(name)::bigint) from region),
                            (select sum(hashtext(official_result::text)::bigint) from official_result),
                            (select sum(hashtext(id || state)::bigint) from proposal),
                            (select sum(hashtext(e.innovation_id || coalesce(i.verified, -1)::text)::bigint) from catalogue_entry e
                             join innovation i on i.region_id = e.region_id and i.id = e.innovation_id)))""").query(String.class).single();
    }
}
