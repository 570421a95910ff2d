package id.terinovatif.innovation.profile;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.SearchWords;
import id.terinovatif.innovation.Writing;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Saves profile texts field by field. Each save names the revision it was written on; when another was saved since, nothing is
 * overwritten and both versions are shown.
 */
@Repository
public class Profiles {
    /** While one person keeps typing, texts of the same five minutes are one version to go back to. */
    private static final Duration SITTING = Duration.ofMinutes(5);

    private static final String FIELD =
            "select f.field, f.value, f.revision, f.saved_at, p.name as by from profile_field f join person p on p.region_id = f.region_id and p.id = f.saved_by ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Profiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Profile of(Innovation innovation) {
        return new Profile(jdbc
                .sql(FIELD + "where f.region_id = ? and f.innovation_id = ? order by f.field")
                .params(innovation.regionId(), innovation.id())
                .query(Profile.Field.class)
                .list()
                .stream()
                .collect(toMap(Profile.Field::field, field -> field, (a, b) -> b, LinkedHashMap::new)));
    }

    private record Of(long innovationId, String field, String value, int revision, Instant savedAt, String by) {
        Profile.Field saved() {
            return new Profile.Field(field, value, revision, savedAt, by);
        }
    }

    /** The profiles of several innovations of a region at once. */
    public Map<Long, Profile> ofAll(long regionId, Collection<Long> innovations) {
        if (innovations.isEmpty()) return Map.of();
        return jdbc
                .sql("select f.innovation_id, " + FIELD.substring("select ".length())
                        + "where f.region_id = ? and f.innovation_id = any(?)")
                .params(regionId, innovations.toArray(Long[]::new))
                .query(Of.class)
                .list()
                .stream()
                .collect(groupingBy(Of::innovationId, collectingAndThen(toMap(Of::field, Of::saved), Profile::new)));
    }

    /** Every version of one field, newest first. */
    public List<Profile.Field> versions(Innovation innovation, String field) {
        return jdbc.sql("""
                        select r.field, r.value, r.revision, r.saved_at, p.name as by
                        from profile_revision r join person p on p.region_id = r.region_id and p.id = r.saved_by
                        where r.region_id = ? and r.innovation_id = ? and r.field = ? order by r.revision desc limit 200""")
                .params(innovation.regionId(), innovation.id(), field)
                .query(Profile.Field.class)
                .list();
    }

    public Optional<Profile.Field> version(Innovation innovation, String field, int revision) {
        return versions(innovation, field).stream()
                .filter(version -> version.revision() == revision)
                .findFirst();
    }

    /** The new revision, or empty when {@code base} is no longer the newest and nothing was written. */
    public Optional<Integer> save(Writing writing, String field, String value, int base) {
        var now = clock.instant();
        var written = base == 0 ? insert(writing, field, value, now) : update(writing, field, value, base, now);
        if (written == 0) return Optional.empty();
        keepVersion(writing, field, value, base + 1, now);
        return Optional.of(base + 1);
    }

    private int insert(Writing writing, String field, String value, Instant now) {
        return jdbc.sql("""
                        insert into profile_field (region_id, innovation_id, field, value, revision, saved_at, saved_by)
                        values (?, ?, ?, ?, 1, ?, ?) on conflict do nothing""")
                .params(
                        writing.regionId(),
                        writing.id(),
                        field,
                        value,
                        Timestamp.from(now),
                        writing.by().id())
                .update();
    }

    private int update(Writing writing, String field, String value, int base, Instant now) {
        return jdbc.sql("""
                        update profile_field set value = ?, revision = revision + 1, saved_at = ?, saved_by = ?
                        where region_id = ? and innovation_id = ? and field = ? and revision = ?""")
                .params(value, Timestamp.from(now), writing.by().id(), writing.regionId(), writing.id(), field, base)
                .update();
    }

    private void keepVersion(Writing writing, String field, String value, int revision, Instant now) {
        jdbc.sql("""
                        delete from profile_revision
                        where region_id = ? and innovation_id = ? and field = ? and revision = ? and saved_by = ? and saved_at >= ?""")
                .params(
                        writing.regionId(),
                        writing.id(),
                        field,
                        revision - 1,
                        writing.by().id(),
                        Timestamp.from(startOfSitting(now)))
                .update();
        jdbc.sql("""
                        insert into profile_revision (region_id, innovation_id, field, revision, value, saved_at, saved_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        writing.regionId(),
                        writing.id(),
                        field,
                        revision,
                        value,
                        Timestamp.from(now),
                        writing.by().id())
                .update();
    }

    private static Instant startOfSitting(Instant now) {
        return Instant.ofEpochSecond(now.getEpochSecond() / SITTING.toSeconds() * SITTING.toSeconds());
    }

    /** Copies what lists, search and the index read onto the innovation itself. */
    public void reflect(Writing writing, Profile profile) {
        jdbc.sql("""
                        update innovation set name = :name, urusan = :urusan, jenis = :jenis, tahapan = :tahapan,
                            stems = setweight(to_tsvector('simple', :named), 'A') || setweight(to_tsvector('simple', :gained), 'C')
                                || to_tsvector('simple', :stems), changed_at = :now
                        where region_id = :region and id = :id""")
                .param(
                        "name",
                        profile.filled("nama")
                                ? profile.text("nama")
                                : writing.innovation().name())
                .param("urusan", profile.filled("urusan_utama") ? profile.text("urusan_utama") : null)
                .param("jenis", profile.filled("jenis") ? profile.text("jenis") : null)
                .param("tahapan", profile.filled("tahapan") ? profile.text("tahapan") : null)
                .param("stems", SearchWords.stems(profile.text("rancang_bangun") + " " + profile.text("tujuan")))
                .param("named", SearchWords.stems(profile.text("nama")))
                .param("gained", SearchWords.stems(profile.text("manfaat") + " " + profile.text("hasil")))
                .param("now", Timestamp.from(clock.instant()))
                .param("region", writing.regionId())
                .param("id", writing.id())
                .update();
    }
}
