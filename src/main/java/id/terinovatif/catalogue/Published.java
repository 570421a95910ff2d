package id.terinovatif.catalogue;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Published innovations, the only ones that anybody may see; no evidence and nothing personal among their fields. */
@Repository
public class Published {
    private static final List<String> PUBLIC_FIELDS = List.of(
            "nama",
            "tahapan",
            "klasifikasi",
            "jenis",
            "bentuk",
            "urusan_utama",
            "waktu_uji_coba",
            "waktu_penerapan",
            "rancang_bangun",
            "tujuan",
            "manfaat",
            "hasil");

    /** One published innovation as lists show it. */
    public record Line(
            long id,
            int year,
            String name,
            String agency,
            String region,
            @Nullable String urusan,
            @Nullable String jenis,
            @Nullable String tahapan,
            @Nullable BigDecimal verified,
            Instant changedAt) {}

    /** How the office that runs it is reached; never a person's address. */
    public record Contact(@Nullable String email, @Nullable String phone) {}

    /** What the catalogue is narrowed to; null or empty means all. */
    public record Filter(
            @Nullable Integer year,
            @Nullable String urusan,
            @Nullable String agency,
            String words) {}

    private static final String COLUMNS =
            "i.id, i.year, i.name, a.name as agency, r.name as region, i.urusan, i.jenis, i.tahapan, i.verified, i.changed_at";

    private static final String FROM = """
             from innovation i join agency a on a.region_id = i.region_id and a.id = i.agency_id join region r on r.id = i.region_id
            where i.status = 'PUBLISHED' and (:year::int is null or i.year = :year) and (:urusan::text is null or i.urusan = :urusan)
              and (:agency::text is null or lower(a.name) = lower(:agency)) and (:words = '' or i.stems @@ to_tsquery('simple', :words))""";

    private final JdbcClient jdbc;

    Published(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Line> list(Filter filter, int limit, int offset) {
        return asked(
                        "select " + COLUMNS + FROM
                                + " order by i.submitted_at desc, i.id desc limit :limit offset :offset",
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(Line.class)
                .list();
    }

    /** Of the agency itself, else of the nearest one above it that names an address. */
    public Contact contact(long id) {
        return jdbc.sql("""
                        with recursive up as (
                            select a.parent_id, a.region_id, a.contact_email, a.contact_phone, 1 as far from agency a
                            join innovation i on i.region_id = a.region_id and i.agency_id = a.id where i.id = ?
                            union all
                            select a.parent_id, a.region_id, a.contact_email, a.contact_phone, u.far + 1 from agency a
                            join up u on a.region_id = u.region_id and a.id = u.parent_id)
                        select contact_email as email, contact_phone as phone from up
                        where coalesce(contact_email, contact_phone) is not null order by far limit 1""").param(id).query(Contact.class).optional().orElse(new Contact(null, null));
    }

    /** Points of maturity by verdicts; null while it has none or is not published. */
    @Nullable
    BigDecimal verified(long id) {
        return find(id).map(Line::verified).orElse(null);
    }

    public int count(Filter filter) {
        return asked("select count(*)" + FROM, filter).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("year", filter.year())
                .param("urusan", filter.urusan())
                .param("agency", filter.agency())
                .param("words", filter.words());
    }

    public Optional<Line> find(long id) {
        return jdbc.sql("select " + COLUMNS
                        + " from innovation i join agency a on a.region_id = i.region_id and a.id = i.agency_id join region r on r.id = i.region_id"
                        + " where i.id = ? and i.status = 'PUBLISHED'")
                .param(id)
                .query(Line.class)
                .optional();
    }

    /** Its core as its writer states it, who, what changed, how, how much; empty while none was stated. */
    public List<String> core(long id) {
        return jdbc.sql("select who, change, how, how_much from core_sentence where innovation_id = :id"
                        + " and region_id = (select region_id from innovation where id = :id)")
                .param("id", id)
                .query((row, n) -> List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .optional()
                .orElse(List.of());
    }

    /** The profile texts that are shown to anybody, by field. */
    public Map<String, String> texts(long id) {
        return jdbc
                .sql(
                        "select field, value from profile_field where innovation_id = :id and field = any(:fields) and value <> ''"
                                + " and region_id = (select region_id from innovation where id = :id)")
                .param("id", id)
                .param("fields", PUBLIC_FIELDS.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("field"), row.getString("value")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b, LinkedHashMap::new));
    }
}
