package id.terinovatif.innovation.answer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Writing;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The levels an innovation claims, by indicator code. */
@Repository
public class Answers {
    /** An answer as saved. */
    public record Saved(
            String indicator,
            int level,
            @Nullable String variant,
            @Nullable BigDecimal value,
            Instant savedAt,
            long savedBy,
            int revision) {
        public Given given() {
            return new Given(level, variant, value);
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Answers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Map<String, Saved> of(Innovation innovation) {
        return jdbc
                .sql(
                        "select indicator, level, variant, value, saved_at, saved_by, revision from answer where region_id = ? and innovation_id = ?")
                .params(innovation.regionId(), innovation.id())
                .query(Saved.class)
                .list()
                .stream()
                .collect(toMap(Saved::indicator, saved -> saved));
    }

    private record Of(
            long innovationId,
            String indicator,
            int level,
            @Nullable String variant,
            @Nullable BigDecimal value,
            Instant savedAt,
            long savedBy,
            int revision) {
        Saved saved() {
            return new Saved(indicator, level, variant, value, savedAt, savedBy, revision);
        }
    }

    /** The answers of several innovations of a region at once, by innovation and indicator. */
    public Map<Long, Map<String, Saved>> ofAll(long regionId, Collection<Long> innovations) {
        if (innovations.isEmpty()) return Map.of();
        return jdbc.sql("""
                        select innovation_id, indicator, level, variant, value, saved_at, saved_by, revision from answer
                        where region_id = ? and innovation_id = any(?)""").params(regionId, innovations.toArray(Long[]::new)).query(Of.class).list().stream()
                .collect(groupingBy(Of::innovationId, toMap(Of::indicator, Of::saved)));
    }

    public Optional<Saved> at(Innovation innovation, String indicator) {
        return Optional.ofNullable(of(innovation).get(indicator));
    }

    /** Writes the answer in place of the earlier one and says its revision, one more than that one's. */
    public int save(Writing writing, String indicator, Given answer) {
        return jdbc.sql("""
                        insert into answer as a (region_id, innovation_id, indicator, level, variant, value, saved_at, saved_by)
                        values (:region, :innovation, :indicator, :level, :variant, :value, :at, :by)
                        on conflict (region_id, innovation_id, indicator) do update
                        set level = excluded.level, variant = excluded.variant, value = excluded.value,
                            saved_at = excluded.saved_at, saved_by = excluded.saved_by, revision = a.revision + 1
                        returning revision""")
                .param("region", writing.regionId())
                .param("innovation", writing.id())
                .param("indicator", indicator)
                .param("level", answer.level())
                .param("variant", answer.variant())
                .param("value", answer.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", writing.by().id())
                .query(Integer.class)
                .single();
    }
}
