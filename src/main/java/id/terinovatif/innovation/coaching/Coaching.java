package id.terinovatif.innovation.coaching;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import id.terinovatif.account.User;
import id.terinovatif.coach.Coach;
import id.terinovatif.coach.Critique;
import id.terinovatif.coach.Draft;
import id.terinovatif.coach.Finding;
import id.terinovatif.coach.Zone;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.coaching.Critiques.Latest;
import id.terinovatif.innovation.profile.Profile;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.instrument.FieldType;
import id.terinovatif.instrument.ProfileField;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.year.Years;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has the coach read a draft, leaves out what was set aside, and remembers the critique of each save. */
@Component
public class Coaching {
    /**
     * A critique of the saved draft.
     *
     * @param findings those that were not set aside, most useful first
     * @param mended ticks and checks that were wanting before the last save and are no more
     */
    public record Coached(Critique critique, List<Finding> findings, Set<String> mended) {}

    private final JdbcClient jdbc;
    private final Innovations innovations;
    private final Years years;
    private final Profiles profiles;
    private final RegionChecks checks;
    private final Critiques critiques;
    private final RegionPlaces places;
    private final CoachUse use;

    Coaching(
            JdbcClient jdbc,
            Innovations innovations,
            Years years,
            Profiles profiles,
            RegionChecks checks,
            Critiques critiques,
            RegionPlaces places,
            CoachUse use) {
        this.jdbc = jdbc;
        this.innovations = innovations;
        this.years = years;
        this.profiles = profiles;
        this.checks = checks;
        this.critiques = critiques;
        this.places = places;
        this.use = use;
    }

    /** Reads the saved draft for somebody who looks at it; nothing is remembered of that. */
    public Coached read(Innovation innovation, Profile profile) {
        var draft = draft(innovation, profile);
        var critique = new Coach(checks.of(innovation.regionId())).read(draft);
        var better = critiques.latest(innovation).map(Latest::better).orElse(List.of());
        return new Coached(critique, keptOf(innovation, draft, critique), new LinkedHashSet<>(better));
    }

    /** Reads the draft as it is saved and remembers what was found; nothing of it was edited just now. */
    public void readSaved(Innovation innovation, Profile profile) {
        readSaved(innovation, profile, Set.of());
    }

    /**
     * Reads the draft that has just been saved and remembers what was found, and what was mended by it.
     *
     * @param edited the fields that this save changed
     */
    public void readSaved(Innovation innovation, Profile profile, Set<String> edited) {
        var draft = draft(innovation, profile);
        var critique = new Coach(checks.of(innovation.regionId())).read(draft);
        var earlier = critiques.latest(innovation);
        if (critique.sentences().isEmpty() && earlier.isEmpty()) return;
        var findings = keptOf(innovation, draft, critique);
        use.count(innovation, edited, findings);
        critiques.remember(innovation, critique, findings, mended(earlier, critique, findings));
    }

    /** What the coach sees in texts that are no part of the profile, at places of their own; nothing is remembered of it. */
    public List<Finding> notes(Innovation innovation, Map<String, String> texts) {
        if (texts.isEmpty()) return List.of();
        var draft = new Draft(innovation.name(), texts, Map.of(), places.known(innovation.regionId()));
        return new Coach(checks.of(innovation.regionId()))
                .read(draft).findings().stream()
                        .filter(one -> one.end() > one.start())
                        .toList();
    }

    /** The sentences of the draft that tell its problem, at most three; nothing is remembered of this critique. */
    public String problem(Innovation innovation, Profile profile) {
        var draft = draft(innovation, profile);
        return new Coach(checks.of(innovation.regionId()))
                .read(draft).sentences().stream()
                        .filter(sentence -> sentence.zone() == Zone.P)
                        .limit(3)
                        .map(sentence -> Objects.requireNonNullElse(
                                        draft.sections().get(sentence.section()), "")
                                .substring(sentence.start(), sentence.end()))
                        .collect(joining(" "));
    }

    private Draft draft(Innovation innovation, Profile profile) {
        var sections = new LinkedHashMap<String, String>();
        for (var field : years.instrument(innovation.year()).profileFields())
            if (field.type() == FieldType.LONG_TEXT && profile.filled(field.code()))
                sections.put(field.code(), profile.text(field.code()));
        return new Draft(innovation.name(), sections, facts(innovation, profile), places.known(innovation.regionId()));
    }

    /** Dates and the kind, which the coach holds against each other and the texts. */
    private Map<String, String> facts(Innovation innovation, Profile profile) {
        return years.instrument(innovation.year()).profileFields().stream()
                .filter(field -> (field.type() == FieldType.DATE || field.code().equals("jenis"))
                        && profile.filled(field.code()))
                .collect(toMap(ProfileField::code, field -> profile.text(field.code())));
    }

    /** The quoted place, cut to twelve words; what a note is set aside for. */
    static String quote(String text, Finding finding) {
        var words = text.substring(finding.start(), finding.end()).strip().split("\\s+", 14);
        var shown = String.join(" ", List.of(words).subList(0, Math.min(12, words.length)));
        return words.length > 12 ? shown + " …" : shown;
    }

    private List<Finding> keptOf(Innovation innovation, Draft draft, Critique critique) {
        var aside = Set.copyOf(jdbc.sql(
                        "select check_id || '|' || section || '|' || quote from coach_dismissal where region_id = ? and innovation_id = ?")
                .params(innovation.regionId(), innovation.id())
                .query(String.class)
                .list());
        return critique.findings().stream()
                .filter(finding -> !aside.contains(key(draft, finding)))
                .toList();
    }

    private static String key(Draft draft, Finding finding) {
        return finding.check() + "|" + finding.section() + "|" + quote(text(draft, finding), finding);
    }

    private static String text(Draft draft, Finding finding) {
        return Objects.requireNonNullElse(draft.sections().get(finding.section()), "");
    }

    @Transactional
    public void setAside(User by, long id, String check, String section, String quote, String reason) {
        var writing = innovations.visibleTo(by).opened(id);
        if (reason.isBlank() || check.isBlank() || check.length() > 10 || quote.length() > 500 || section.length() > 60)
            throw new NotAllowed("Tuliskan alasannya dulu, supaya orang lain mengerti.");
        jdbc.sql("""
                        insert into coach_dismissal (region_id, innovation_id, check_id, section, quote, reason, dismissed_by)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        writing.regionId(),
                        writing.id(),
                        check,
                        section,
                        quote,
                        reason.substring(0, Math.min(300, reason.length())),
                        by.id())
                .update();
        readSaved(writing.innovation(), profiles.of(writing.innovation()));
    }

    private static Set<String> mended(Optional<Latest> earlier, Critique critique, List<Finding> findings) {
        if (earlier.isEmpty()) return Set.of();
        var now = checks(findings);
        var mended = earlier.get().checks().stream()
                .filter(check -> !now.contains(check))
                .collect(toCollection(LinkedHashSet::new));
        Critiques.names(critique.ticks()).stream()
                .filter(tick -> !earlier.get().ticks().contains(tick))
                .forEach(mended::add);
        return mended;
    }

    private static Set<String> checks(List<Finding> findings) {
        return findings.stream().map(Finding::check).collect(toCollection(LinkedHashSet::new));
    }
}
