package id.terinovatif.innovation.story;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Locked;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.innovation.recall.Cores;
import id.terinovatif.story.Atom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pieces of stories: the profile's own fields, the core sentence, and what is kept with the story alone. */
@Repository
class Pieces {
    private record Own(String atom, String value, int revision, Instant savedAt, String by) {}

    private final JdbcClient jdbc;
    private final Profiles profiles;
    private final Cores cores;
    private final Clock clock;

    Pieces(JdbcClient jdbc, Profiles profiles, Cores cores, Clock clock) {
        this.jdbc = jdbc;
        this.profiles = profiles;
        this.cores = cores;
        this.clock = clock;
    }

    Story of(Innovation innovation) {
        var profile = profiles.of(innovation);
        var own = own(innovation);
        var pieces = new LinkedHashMap<String, Story.Piece>();
        for (var atom : Atom.all()) {
            var kept = own.get(atom.code());
            var field = profile.field(atom.field());
            if (atom.own() && kept != null)
                pieces.put(
                        atom.code(),
                        new Story.Piece(
                                atom.code(),
                                kept.value(),
                                atom.told(kept.value()),
                                kept.revision(),
                                kept.savedAt(),
                                kept.by()));
            else if (atom.from() == Atom.From.PROFILE && field != null)
                pieces.put(
                        atom.code(),
                        new Story.Piece(atom.code(), field.value(), field.value(), 0, field.savedAt(), field.by()));
            else if (atom.from() == Atom.From.CORE) pieces.put(atom.code(), core(innovation, atom.code()));
        }
        return new Story(pieces);
    }

    private Story.Piece core(Innovation innovation, String code) {
        var core = cores.of(innovation);
        var told = core.stated() ? core.who() + ": " + core.change() + "; " + core.how() + "; " + core.howMuch() : "";
        return new Story.Piece(code, told, told, 0, null, "");
    }

    private Map<String, Own> own(Innovation innovation) {
        return jdbc.sql("""
                        select s.atom, s.value, s.revision, s.saved_at, p.name as by
                        from story_atom s join person p on p.region_id = s.region_id and p.id = s.saved_by
                        where s.region_id = ? and s.innovation_id = ?""").params(innovation.regionId(), innovation.id()).query(Own.class).list().stream()
                .collect(Collectors.toMap(Own::atom, one -> one));
    }

    /** The new revision, or empty when {@code base} is no longer the newest and nothing was written. */
    Optional<Integer> save(Locked at, User by, String atom, String value, int base) {
        var now = Timestamp.from(clock.instant());
        int written = base == 0
                ? jdbc.sql("""
                                insert into story_atom (region_id, innovation_id, atom, value, revision, saved_at, saved_by)
                                values (?, ?, ?, ?, 1, ?, ?) on conflict do nothing""")
                        .params(at.regionId(), at.id(), atom, value, now, by.id())
                        .update()
                : jdbc.sql("""
                                update story_atom set value = ?, revision = revision + 1, saved_at = ?, saved_by = ?
                                where region_id = ? and innovation_id = ? and atom = ? and revision = ?""")
                        .params(value, now, by.id(), at.regionId(), at.id(), atom, base)
                        .update();
        if (written == 0) return Optional.empty();
        jdbc.sql("""
                        insert into story_atom_version (region_id, innovation_id, atom, revision, value, saved_at, saved_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(at.regionId(), at.id(), atom, base + 1, value, now, by.id())
                .update();
        return Optional.of(base + 1);
    }
}
