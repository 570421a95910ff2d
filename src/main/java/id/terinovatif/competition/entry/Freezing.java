package id.terinovatif.competition.entry;

import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.rules.Rules;
import id.terinovatif.evidence.use.EvidenceLinks;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.profile.Profile;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.year.Years;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Copies a story into the call's format, and once more without what tells whose it is. */
@Component
class Freezing {
    private final Profiles profiles;
    private final EvidenceLinks evidence;
    private final Blindings blindings;
    private final Years years;

    Freezing(Profiles profiles, EvidenceLinks evidence, Blindings blindings, Years years) {
        this.profiles = profiles;
        this.evidence = evidence;
        this.blindings = blindings;
        this.years = years;
    }

    /** The story that an innovation has now, in the call's questions; {@code typed} answers what no field holds. */
    Map<String, String> story(Call call, Innovation innovation, Map<String, String> typed) {
        var profile = profiles.of(innovation);
        var story = new LinkedHashMap<String, String>();
        for (var question : call.rules().questions())
            story.put(
                    question.code(),
                    question.from() == null
                            ? typed.getOrDefault(question.code(), "").strip()
                            : profile.text(question.from()));
        return story;
    }

    Frozen of(Call call, String group, Innovation innovation, Map<String, String> typed) {
        var story = story(call, innovation, typed);
        return new Frozen(
                group,
                innovation.name(),
                innovation.agencyName(),
                innovation.agencyId(),
                innovation.id(),
                "",
                story,
                blind(blindings.of(call, innovation), story),
                files(innovation),
                maturity(innovation));
    }

    Frozen of(Call call, String group, Citizen citizen) {
        return new Frozen(
                group,
                citizen.title(),
                citizen.name(),
                null,
                null,
                citizen.contact(),
                citizen.story(),
                blind(blindings.of(call, citizen.name(), citizen.title()), citizen.story()),
                List.of(),
                null);
    }

    private static Map<String, String> blind(Blinding blinding, Map<String, String> story) {
        var blind = new LinkedHashMap<String, String>();
        story.forEach((code, text) -> blind.put(code, blinding.blind(text)));
        return blind;
    }

    private List<Map<String, String>> files(Innovation innovation) {
        return evidence.of(innovation.regionId(), innovation.id()).values().stream()
                .flatMap(List::stream)
                .map(EvidenceLinks.Linked::document)
                .distinct()
                .map(document -> Map.of("identity", document.identity(), "title", document.title()))
                .sorted(java.util.Comparator.comparing(file -> String.valueOf(file.get("identity"))))
                .toList();
    }

    /** Claimed maturity on the scale 0 to 100 of its edition. */
    double maturity(Innovation innovation) {
        var most = years.instrument(innovation.year()).formula().maturityMaximum();
        return most == null || most.signum() == 0 ? 0 : innovation.claimed().doubleValue() * 100 / most.doubleValue();
    }

    static int words(String text) {
        return Profile.words(text);
    }

    static boolean tooLong(Rules.Question question, String text) {
        return words(text) > question.mostWords();
    }
}
