package id.terinovatif.innovation.writing;

import id.terinovatif.account.User;
import id.terinovatif.evidence.review.EvidenceReports;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Writing;
import id.terinovatif.innovation.coaching.Coaching;
import id.terinovatif.innovation.profile.Profile;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.ProfileField;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Saves what a profile page sends: each field by itself, so that one bad field never keeps the others from being saved. */
@Component
class ProfileSave {
    /**
     * What became of a page's fields.
     *
     * @param revisions the newest revision of each field that is now saved as typed
     * @param conflicts the version of somebody else that stands in the way, by field
     */
    record Outcome(Instant at, Map<String, Integer> revisions, Map<String, Profile.Field> conflicts, Faults faults) {
        boolean clean() {
            return conflicts.isEmpty() && faults.isEmpty();
        }
    }

    private final Profiles profiles;
    private final Innovations innovations;
    private final EvidenceReports checks;
    private final Coaching coaching;
    private final Clock clock;

    ProfileSave(Profiles profiles, Innovations innovations, EvidenceReports checks, Coaching coaching, Clock clock) {
        this.profiles = profiles;
        this.innovations = innovations;
        this.checks = checks;
        this.coaching = coaching;
        this.clock = clock;
    }

    @Transactional
    Outcome save(
            User user, long id, Instrument instrument, List<ProfileField> fields, MultiValueMap<String, String> form) {
        var writing = innovations.visibleTo(user).opened(id);
        var innovation = writing.innovation();
        var before = profiles.of(innovation);
        var revisions = new LinkedHashMap<String, Integer>();
        var conflicts = new LinkedHashMap<String, Profile.Field>();
        var faults = new Faults.Collector();
        for (var field : fields) {
            if (!form.containsKey(field.code())) continue;
            var typed = FieldInput.typed(form.get(field.code()));
            var fault = FieldInput.fault(field, instrument, typed);
            if (fault != null) faults.add(field.code(), fault);
            else saveOne(writing, before, field.code(), typed, base(form, field.code()), revisions, conflicts);
        }
        if (!revisions.isEmpty()) {
            var saved = profiles.of(innovation);
            profiles.reflect(writing, saved);
            coaching.readSaved(innovation, saved, changed(before, saved, revisions.keySet()));
            checks.ask(innovation.regionId(), innovation.id(), instrument); // they look for the name
        }
        return new Outcome(clock.instant(), revisions, conflicts, faults.found());
    }

    /** Puts an earlier version back in its place; what stood there becomes a version itself. */
    @Transactional
    void bringBack(User user, long id, String field, int revision) {
        var writing = innovations.visibleTo(user).opened(id);
        var innovation = writing.innovation();
        var earlier = profiles.version(innovation, field, revision).orElseThrow(Missing::new);
        profiles.save(writing, field, earlier.value(), profiles.of(innovation).revision(field));
        var saved = profiles.of(innovation);
        profiles.reflect(writing, saved);
        coaching.readSaved(innovation, saved, Set.of(field));
    }

    private static Set<String> changed(Profile before, Profile saved, Set<String> fields) {
        return fields.stream()
                .filter(field -> !before.text(field).equals(saved.text(field)))
                .collect(Collectors.toSet());
    }

    private void saveOne(
            Writing writing,
            Profile before,
            String field,
            String typed,
            int base,
            Map<String, Integer> revisions,
            Map<String, Profile.Field> conflicts) {
        if (before.text(field).equals(typed)) {
            revisions.put(field, before.revision(field));
            return;
        }
        profiles.save(writing, field, typed, base).ifPresentOrElse(revision -> revisions.put(field, revision), () -> {
            var theirs = before.field(field);
            if (theirs != null) conflicts.put(field, theirs);
        });
    }

    private static int base(MultiValueMap<String, String> form, String field) {
        var text = form.getFirst("revisi." + field);
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
