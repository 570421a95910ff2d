package id.terinovatif.innovation.submission;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.innovation.Innovation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Earlier submissions, read back: what stood there when verifiers last gave verdicts. */
@Repository
public class Frozen {
    /** A submission: its texts by field, its levels and documents by indicator. */
    public record Copy(int number, Map<String, String> profile, Map<String, Level> levels) {}

    /** A claim in it; {@code documents} are titles by identity, so that the same bytes are the same document. */
    public record Level(int level, @Nullable String variant, Map<String, String> documents) {}

    private record Row(
            String indicator, int level, @Nullable String variant, String documents) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Frozen(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest submission. */
    public Optional<Copy> now(Innovation innovation) {
        return number(
                        innovation,
                        "select submission from innovation where region_id = :region and id = :id and submission > 0")
                .map(number -> copy(innovation, number));
    }

    /** The submission that was on the desk when verdicts were last given before the newest one came. */
    public Optional<Copy> lastJudged(Innovation innovation) {
        return number(innovation, """
                        with newest as (select max(submitted_at) as at from submission where region_id = :region and innovation_id = :id)
                        select max(s.number) from submission s, newest n
                        where s.region_id = :region and s.innovation_id = :id and s.submitted_at < n.at
                          and exists (select 1 from verdict_history h where h.region_id = :region and h.innovation_id = :id
                                      and h.judged_at >= s.submitted_at and h.judged_at < n.at)""").map(number -> copy(innovation, number));
    }

    /** A claim as it stood when it had this fingerprint; empty when it never had. */
    public Optional<Level> claim(Innovation innovation, String indicator, String fingerprint) {
        return jdbc.sql("""
                        select indicator, level, variant, documents from frozen_answer
                        where region_id = ? and innovation_id = ? and indicator = ? and fingerprint = ? order by number desc limit 1""")
                .params(innovation.regionId(), innovation.id(), indicator, fingerprint)
                .query(Row.class)
                .optional()
                .map(this::level);
    }

    private Optional<Integer> number(Innovation innovation, String sql) {
        return jdbc.sql(sql)
                .param("region", innovation.regionId())
                .param("id", innovation.id())
                .query(Integer.class)
                .optional();
    }

    private Copy copy(Innovation innovation, int number) {
        var profile = jdbc.sql(
                        "select profile from submission where region_id = ? and innovation_id = ? and number = ?")
                .params(innovation.regionId(), innovation.id(), number)
                .query(String.class)
                .single();
        var levels =
                jdbc.sql("""
                        select indicator, level, variant, documents from frozen_answer
                        where region_id = ? and innovation_id = ? and number = ?""").params(innovation.regionId(), innovation.id(), number).query(Row.class).list().stream()
                        .collect(toMap(Row::indicator, this::level));
        return new Copy(number, texts(profile), levels);
    }

    private Map<String, String> texts(String profile) {
        var texts = new LinkedHashMap<String, String>();
        json.readTree(profile)
                .properties()
                .forEach(field ->
                        texts.put(field.getKey(), field.getValue().path("value").asString("")));
        return texts;
    }

    private Level level(Row row) {
        var documents = new LinkedHashMap<String, String>();
        for (var one : json.readTree(row.documents()))
            documents.put(one.path("identity").asString(""), one.path("title").asString(""));
        return new Level(row.level(), row.variant(), documents);
    }

    /** Titles that are in {@code these} and not in {@code those}. */
    public static List<String> only(Map<String, String> these, Map<String, String> those) {
        return these.entrySet().stream()
                .filter(one -> !those.containsKey(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
