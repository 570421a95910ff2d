package id.terinovatif.innovation.writing;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.account.User;
import id.terinovatif.evidence.use.EvidenceLinks;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.coaching.CoachPanel;
import id.terinovatif.innovation.coaching.Coaching;
import id.terinovatif.innovation.profile.Contradictions;
import id.terinovatif.innovation.profile.Profile;
import id.terinovatif.innovation.profile.ProfileSection;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.innovation.profile.StoryText;
import id.terinovatif.innovation.remark.Remark;
import id.terinovatif.innovation.remark.Remarks;
import id.terinovatif.instrument.FieldType;
import id.terinovatif.instrument.Help;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.ProfileField;
import id.terinovatif.instrument.Vocabulary;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.year.Years;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together what a profile page shows. */
@Component
public class ProfilePages {
    private final Years years;
    private final Help help;
    private final EvidenceLinks links;
    private final Profiles profiles;
    private final Coaching coaching;
    private final Remarks remarks;

    ProfilePages(Years years, Help help, EvidenceLinks links, Profiles profiles, Coaching coaching, Remarks remarks) {
        this.years = years;
        this.help = help;
        this.links = links;
        this.profiles = profiles;
        this.coaching = coaching;
        this.remarks = remarks;
    }

    /** A page of the profile; {@code pages} are all that the edition has, in the order of the form. */
    public record View(
            Innovation innovation,
            ProfileSection section,
            List<ProfileSection> pages,
            List<Input> inputs,
            boolean writable,
            @Nullable String saved,
            Faults faults,
            @Nullable CoachPanel coach,
            @Nullable Remark remark) {
        public int place() {
            return pages.indexOf(section) + 1;
        }

        /** The page before, or null on the first. */
        public @Nullable ProfileSection before() {
            return place() > 1 ? pages.get(place() - 2) : null;
        }

        /** The page after, or null on the last. */
        public @Nullable ProfileSection after() {
            return place() < pages.size() ? pages.get(place()) : null;
        }

        public boolean hasConflict() {
            return inputs.stream().anyMatch(input -> input.conflict() != null);
        }
    }

    /**
     * One field on the page: {@code value} is what the box holds, {@code read} what is saved as a person reads it, {@code conflict} the version of somebody else saved meanwhile.
     */
    public record Input(
            ProfileField field,
            String label,
            String hint,
            String value,
            String read,
            int revision,
            List<Option> options,
            @Nullable String fault,
            @Nullable Conflict conflict,
            List<EvidenceLinks.Linked> documents) {
        public boolean is(String type) {
            return field.type().name().equals(type);
        }

        public int words() {
            return Profile.words(value);
        }
    }

    /** An entry of a choice. */
    public record Option(String code, String name, boolean chosen) {}

    /** The version that was saved while this one was being written. */
    public record Conflict(String value, int revision, String by, String at) {}

    /** The coach's column beside a section that is one long text; empty for other sections. */
    public Optional<CoachPanel> panel(Innovation innovation, ProfileSection section) {
        var fields = section.fields(years.instrument(innovation.year()));
        if (fields.size() != 1 || fields.getFirst().type() != FieldType.LONG_TEXT) return Optional.empty();
        var profile = profiles.of(innovation);
        return Optional.of(CoachPanel.of(
                innovation, section, fields.getFirst().code(), profile, coaching.read(innovation, profile)));
    }

    View view(User user, Innovation innovation, ProfileSection section, Profile profile, Faults faults) {
        return view(user, innovation, section, profile, faults, Map.of(), Map.of());
    }

    View afterTrouble(
            User user,
            Innovation innovation,
            ProfileSection section,
            Profile profile,
            ProfileSave.Outcome outcome,
            MultiValueMap<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        form.forEach((field, values) -> typed.put(field, FieldInput.typed(values)));
        return view(
                user,
                innovation,
                section,
                profile,
                outcome.faults(),
                typed,
                conflicts(outcome, user.region().zone()));
    }

    Map<String, Conflict> conflicts(ProfileSave.Outcome outcome, ZoneId zone) {
        return outcome.conflicts().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> conflict(entry.getValue(), zone)));
    }

    private static Conflict conflict(Profile.Field theirs, ZoneId zone) {
        return new Conflict(
                theirs.value(), theirs.revision(), theirs.by(), Indonesian.dateAndTime(theirs.savedAt(), zone));
    }

    private View view(
            User user,
            Innovation innovation,
            ProfileSection section,
            Profile profile,
            Faults faults,
            Map<String, String> typed,
            Map<String, Conflict> conflicts) {
        var instrument = years.instrument(innovation.year());
        var documents = links.of(innovation.regionId(), innovation.id());
        var told = told(faults, profile, user);
        var inputs = section.fields(instrument).stream()
                .map(field -> input(field, instrument, profile, told, typed, conflicts, documents))
                .toList();
        return new View(
                innovation,
                section,
                ProfileSection.of(years.instrument(innovation.year())),
                inputs,
                innovation.editableBy(user),
                saved(inputs, profile, user.region().zone()),
                faults,
                panel(innovation, section).orElse(null),
                remarks.told(innovation).get(section.slug()));
    }

    /** The faults of what was sent, and what contradicts itself in what is saved, each at its field. */
    private static Faults told(Faults faults, Profile profile, User user) {
        var told = new LinkedHashMap<>(
                Contradictions.of(profile, LocalDate.now(user.region().zone())));
        told.putAll(faults.byField());
        return new Faults(told);
    }

    private Input input(
            ProfileField field,
            Instrument instrument,
            Profile profile,
            Faults faults,
            Map<String, String> typed,
            Map<String, Conflict> conflicts,
            Map<String, List<EvidenceLinks.Linked>> documents) {
        var value = typed.getOrDefault(field.code(), profile.text(field.code()));
        var conflict = conflicts.get(field.code());
        return new Input(
                field,
                help.field(field.code()).map(Help.ForField::question).orElse(field.name()),
                help.field(field.code()).map(Help.ForField::hint).orElse(field.help()),
                value,
                StoryText.read(field, instrument, profile),
                conflict == null ? profile.revision(field.code()) : conflict.revision(),
                options(field, instrument, List.of(value.split(","))),
                faults.at(field.code()),
                conflict,
                documents.getOrDefault(attachment(field.code()), List.of()));
    }

    /** The evidence code under which a profile's file field keeps its document. */
    static String attachment(String field) {
        return "PROFIL." + field;
    }

    private List<Option> options(ProfileField field, Instrument instrument, List<String> chosen) {
        if (field.vocabulary() == null) return List.of();
        return instrument.vocabulary(field.vocabulary()).map(Vocabulary::choices).orElse(List.of()).stream()
                .map(choice -> new Option(
                        choice.code(), help.name(field.vocabulary(), choice), chosen.contains(choice.code())))
                .toList();
    }

    private static @Nullable String saved(List<Input> inputs, Profile profile, ZoneId zone) {
        return inputs.stream()
                .map(input -> profile.field(input.field().code()))
                .filter(Objects::nonNull)
                .map(Profile.Field::savedAt)
                .max(java.time.Instant::compareTo)
                .map(at -> Indonesian.dateAndTime(at, zone))
                .orElse(null);
    }
}
