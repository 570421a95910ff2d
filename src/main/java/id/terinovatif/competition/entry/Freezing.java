package id.terinovatif.competition.entry;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.Agency;
import id.terinovatif.account.People;
import id.terinovatif.account.Person;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.rules.Rules;
import id.terinovatif.evidence.use.EvidenceLinks;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.profile.Profile;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.year.Years;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Copies a story into the call's format, and once more without what tells whose it is. */
@Component
class Freezing {
    private final Profiles profiles;
    private final EvidenceLinks evidence;
    private final Agencies agencies;
    private final People people;
    private final Years years;

    Freezing(Profiles profiles, EvidenceLinks evidence, Agencies agencies, People people, Years years) {
        this.profiles = profiles;
        this.evidence = evidence;
        this.agencies = agencies;
        this.people = people;
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
        var profile = profiles.of(innovation);
        var names = new ArrayList<>(names(call, innovation));
        names.add(profile.text("nama_inisiator"));
        return new Frozen(
                group,
                innovation.name(),
                innovation.agencyName(),
                innovation.agencyId(),
                innovation.id(),
                "",
                story,
                blind(call, story, names, List.of(innovation.name(), shortName(innovation.name()))),
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
                blind(call, citizen.story(), List.of(citizen.name()), List.of(citizen.title())),
                List.of(),
                null);
    }

    private Map<String, String> blind(Call call, Map<String, String> story, List<String> names, List<String> titles) {
        var offices = new ArrayList<>(
                agencies.of(call.regionId()).stream().map(Agency::name).toList());
        offices.add(call.region());
        var blinding = new Blinding(offices, names, titles);
        var blind = new LinkedHashMap<String, String>();
        story.forEach((code, text) -> blind.put(code, blinding.blind(text)));
        return blind;
    }

    /** Everybody of the agency, and everybody who works for the region's office. */
    private List<String> names(Call call, Innovation innovation) {
        return people.of(call.regionId()).stream()
                .filter(person -> person.agencyId() == null || Objects.equals(person.agencyId(), innovation.agencyId()))
                .map(Person::name)
                .toList();
    }

    /** "TIMBANG CERIA" of "TIMBANG CERIA (Timbang Cegah …)". */
    private static String shortName(String name) {
        return name.replaceFirst("\\s*[(:–-].*", "");
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
