package id.terinovatif.innovation.writing;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Accepts;
import id.terinovatif.evidence.review.Proof;
import id.terinovatif.evidence.use.RefusedFiles;
import id.terinovatif.evidence.use.Validity;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.answer.Given;
import id.terinovatif.innovation.standing.Claimed;
import id.terinovatif.innovation.verdict.Replies;
import id.terinovatif.innovation.verdict.Verdict;
import id.terinovatif.innovation.verdict.Verdicts;
import id.terinovatif.instrument.Evidence;
import id.terinovatif.instrument.Help;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Level;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.year.Years;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of one indicator shows. */
@Component
public class IndicatorPages {
    private final Years years;
    private final Help help;
    private final Claimed claims;
    private final ProofShelf proofs;
    private final Verdicts verdicts;
    private final Replies replies;

    IndicatorPages(Years years, Help help, Claimed claims, ProofShelf proofs, Verdicts verdicts, Replies replies) {
        this.years = years;
        this.help = help;
        this.claims = claims;
        this.proofs = proofs;
        this.verdicts = verdicts;
        this.replies = replies;
    }

    /**
     * The page.
     *
     * @param place its place among the indicators of the form, from 1
     * @param refused what this person brought here and was not taken
     */
    public record View(
            Innovation innovation,
            Indicator indicator,
            int place,
            int of,
            String question,
            Help.@Nullable ForIndicator help,
            List<Group> groups,
            Wanted wanted,
            List<Proof> evidence,
            List<RefusedFiles.Open> refused,
            @Nullable Verdict verdict,
            List<Replies.Said> said,
            Verdicts.@Nullable Past past,
            boolean writable,
            int revision,
            @Nullable String saved,
            @Nullable BigDecimal points,
            @Nullable String before,
            @Nullable String next) {}

    /** The levels of one variant, or of the indicator when it has none; {@code unit} is set where a number may be typed. */
    public record Group(
            @Nullable String variant,
            @Nullable String name,
            List<Choice> choices,
            @Nullable String unit,
            String number) {
        /** Whether this way was answered. */
        public boolean chosen() {
            return choices.stream().anyMatch(Choice::chosen);
        }
    }

    /** A level as a card: what it says and what it is worth. */
    public record Choice(
            String value, String text, @Nullable BigDecimal points, boolean chosen) {}

    /** What proves this indicator: documents, years and formats the edition asks for. */
    public record Wanted(List<Evidence> documents, List<Integer> years, List<String> formats, boolean link) {
        public Accepts accepts() {
            return new Accepts(formats);
        }
    }

    /** The indicator of the edition under which the innovation is written; Missing when there is none of this code. */
    Indicator indicator(Innovation innovation, String code) {
        return years.innovationIndicator(innovation.year(), code);
    }

    View view(User user, Innovation innovation, Indicator indicator) {
        var form = years.instrument(innovation.year()).perInnovation();
        var place = form.indexOf(indicator);
        var line = claims.at(user, innovation, indicator.code());
        var saved = line.answer();
        var answer = saved == null ? null : saved.given();
        var told = help.indicator(indicator.code()).orElse(null);
        var verdict = line.verdict();
        var shelf = proofs.of(user, innovation, indicator.code(), saved == null ? 0 : saved.level());
        return new View(
                innovation,
                indicator,
                place + 1,
                form.size(),
                told == null ? indicator.name() : told.question(),
                told,
                groups(indicator, innovation, answer),
                wanted(innovation, indicator, answer),
                shelf.proofs(),
                shelf.refused(),
                verdict,
                verdict == null ? List.of() : replies.of(innovation, indicator.code()),
                verdicts.past(innovation.regionId()).get(indicator.code()),
                innovation.editableBy(user),
                saved == null ? 0 : saved.revision(),
                saved == null
                        ? null
                        : Indonesian.dateAndTime(saved.savedAt(), user.region().zone()),
                answer == null ? null : indicator.points(answer.level()),
                place > 0 ? form.get(place - 1).code() : null,
                place + 1 < form.size() ? form.get(place + 1).code() : null);
    }

    private static List<Group> groups(Indicator indicator, Innovation innovation, @Nullable Given answer) {
        if (indicator.variants().isEmpty()) return List.of(group(indicator, null, null, indicator.levels(), answer));
        var groups = new ArrayList<Group>();
        for (var variant : indicator.variants())
            if (variant.appliesTo() == null
                    || innovation.jenis() == null
                    || variant.appliesTo().equals(innovation.jenis()))
                groups.add(group(indicator, variant.code(), variant.name(), variant.levels(), answer));
        return groups;
    }

    public static Group group(
            Indicator indicator,
            @Nullable String variant,
            @Nullable String name,
            List<Level> levels,
            @Nullable Given answer) {
        var chosen = answer != null && Objects.equals(answer.variant(), variant) ? answer : new Given(0, variant, null);
        var unit = levels.stream()
                .map(Level::band)
                .filter(Objects::nonNull)
                .map(band -> band.unit())
                .findFirst()
                .orElse(null);
        var number = chosen.value() == null ? "" : Indonesian.number(chosen.value());
        var choices = levels.stream()
                .map(level -> new Choice(
                        variant == null ? String.valueOf(level.ordinal()) : variant + ":" + level.ordinal(),
                        level.text(),
                        indicator.points(level.ordinal()),
                        chosen.level() == level.ordinal()))
                .toList();
        return new Group(variant, name, choices, unit, number);
    }

    private static Wanted wanted(Innovation innovation, Indicator indicator, @Nullable Given answer) {
        var variant = answer == null || answer.variant() == null
                ? null
                : indicator.variant(answer.variant()).orElse(null);
        var own = variant == null || variant.evidence().isEmpty() ? indicator.evidence() : variant.evidence();
        var all = own.isEmpty()
                ? indicator.variants().stream()
                        .flatMap(one -> one.evidence().stream())
                        .toList()
                : own;
        var years = List.copyOf(Validity.window(indicator, innovation.year()));
        return new Wanted(
                all, years, formats(all), all.isEmpty() || all.stream().anyMatch(IndicatorPages::takesLink));
    }

    private static boolean takesLink(Evidence evidence) {
        return evidence.formats() == null || evidence.formats().contains("link");
    }

    /** Every kind one of the documents may have; empty when a source is silent, then any kind is taken. */
    public static List<String> formats(List<Evidence> wanted) {
        if (wanted.isEmpty() || wanted.stream().anyMatch(evidence -> evidence.formats() == null)) return List.of();
        return wanted.stream()
                .flatMap(evidence -> evidence.formats() == null ? Stream.<String>empty() : evidence.formats().stream())
                .filter(format -> !format.equals("link"))
                .distinct()
                .toList();
    }
}
