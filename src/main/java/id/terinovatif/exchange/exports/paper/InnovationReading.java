package id.terinovatif.exchange.exports.paper;

import id.terinovatif.account.User;
import id.terinovatif.evidence.use.EvidenceLinks;
import id.terinovatif.evidence.use.EvidenceLinks.Linked;
import id.terinovatif.exchange.ListFields;
import id.terinovatif.exchange.exports.CellText;
import id.terinovatif.exchange.exports.paper.InnovationPaper.Item;
import id.terinovatif.exchange.exports.paper.InnovationPaper.Text;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.innovation.profile.Profile;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.innovation.verdict.Verdict;
import id.terinovatif.innovation.verdict.Verdicts;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.sheet.Field;
import id.terinovatif.sheet.FieldKind;
import id.terinovatif.sheet.Kind;
import id.terinovatif.sheet.Value;
import id.terinovatif.year.Years;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the paper of an innovation says, as far as its reader may know it. */
@Component
class InnovationReading {
    private final Years years;
    private final Profiles profiles;
    private final Answers answers;
    private final Verdicts verdicts;
    private final EvidenceLinks evidence;
    private final Clock clock;

    InnovationReading(
            Years years, Profiles profiles, Answers answers, Verdicts verdicts, EvidenceLinks evidence, Clock clock) {
        this.years = years;
        this.profiles = profiles;
        this.answers = answers;
        this.verdicts = verdicts;
        this.evidence = evidence;
        this.clock = clock;
    }

    InnovationPaper of(User user, Innovation innovation) {
        var edition = years.instrument(innovation.year());
        var fields = ListFields.of(Kind.INNOVATIONS, edition);
        var profile = profiles.of(innovation);
        return new InnovationPaper(
                user.region().name(),
                user.region().office(),
                innovation,
                texts(fields, profile, field -> field.kind() != FieldKind.LONG),
                texts(fields, profile, field -> field.kind() == FieldKind.LONG),
                items(user, innovation, edition),
                Indonesian.dateAndTime(clock.instant(), user.region().zone()));
    }

    private static List<Text> texts(List<Field> fields, Profile profile, Predicate<Field> wanted) {
        return fields.stream()
                .filter(wanted)
                .filter(field -> profile.filled(field.code()) && !field.code().equals("nama"))
                .map(field -> new Text(field.label(), CellText.words(field, Value.of(profile.text(field.code())))))
                .toList();
    }

    private List<Item> items(User user, Innovation innovation, Instrument edition) {
        var given = answers.of(innovation);
        var judged = verdicts.of(innovation);
        verdicts.hiddenFrom(user, innovation).forEach(judged::remove);
        var linked = evidence.of(innovation.regionId(), innovation.id());
        return edition.perInnovation().stream()
                .map(one -> item(
                        one, given.get(one.code()), judged.get(one.code()), linked.getOrDefault(one.code(), List.of())))
                .toList();
    }

    private static Item item(
            Indicator indicator, Answers.@Nullable Saved given, @Nullable Verdict verdict, List<Linked> linked) {
        int level = given == null ? 0 : given.level();
        return new Item(
                indicator.number(),
                indicator.name(),
                level == 0 ? "Belum diisi" : "Tingkat " + level,
                indicator.points(level),
                verdict == null || !verdict.stands() ? "" : words(verdict),
                linked.stream().map(InnovationReading::document).toList());
    }

    private static String words(Verdict verdict) {
        var because = verdict.because();
        return verdict.outcome().label() + (because.isEmpty() ? "" : ": " + because);
    }

    private static String document(Linked linked) {
        var document = linked.document();
        var place = linked.place() == null ? "" : " (" + linked.place() + ")";
        return document.title() + place + ". " + document.letter();
    }
}
