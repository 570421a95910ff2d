package id.terinovatif.government;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.account.User;
import id.terinovatif.government.GovernmentAnswers.Saved;
import id.terinovatif.innovation.writing.IndicatorPages.Choice;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.instrument.Level;
import id.terinovatif.scoring.Worth;
import id.terinovatif.shared.Indonesian;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of the government indicators show and save; an indicator with components has one part for each. */
@Component
public class GovernmentPages {
    private final Instruments instruments;
    private final GovernmentAnswers answers;

    GovernmentPages(Instruments instruments, GovernmentAnswers answers) {
        this.instruments = instruments;
        this.answers = answers;
    }

    /** One thing to answer: the indicator itself or one of its components. */
    public record Part(
            String item,
            @Nullable String name,
            List<Choice> choices,
            @Nullable String unit,
            String number) {}

    /** A line of the list. */
    public record Task(
            String code,
            int number,
            String name,
            String tag,
            String tone,
            @Nullable BigDecimal points,
            @Nullable BigDecimal most) {}

    static List<String> items(Indicator indicator) {
        return indicator.components().isEmpty()
                ? List.of(indicator.code())
                : indicator.components().stream().map(part -> part.code()).toList();
    }

    boolean computable(int year) {
        return instruments.of(year).government().stream().allMatch(indicator -> indicator.weight() != null);
    }

    List<Task> tasks(User user, int year) {
        var given = answers.of(user.regionId(), year);
        var proved = answers.proved(user.regionId(), year);
        return instruments.of(year).government().stream()
                .map(indicator -> task(indicator, given, proved))
                .toList();
    }

    private static Task task(Indicator indicator, Map<String, Saved> given, Set<String> proved) {
        var mine = items(indicator).stream()
                .map(given::get)
                .filter(Objects::nonNull)
                .filter(saved -> saved.level() > 0)
                .toList();
        var points = Worth.ofGovernment(indicator, mine.stream().collect(toMap(Saved::item, Saved::level)));
        if (mine.isEmpty())
            return new Task(
                    indicator.code(),
                    indicator.number(),
                    indicator.name(),
                    indicator.isMandatory() ? "Wajib, belum diisi" : "Belum diisi",
                    indicator.isMandatory() ? "wait" : "",
                    points,
                    indicator.maximum());
        if (mine.stream().allMatch(Saved::checked))
            return new Task(
                    indicator.code(),
                    indicator.number(),
                    indicator.name(),
                    "Cocok dengan bukti",
                    "ok",
                    points,
                    indicator.maximum());
        var has = proved.contains(indicator.code());
        return new Task(
                indicator.code(),
                indicator.number(),
                indicator.name(),
                has ? "Bukti belum dicocokkan" : "Bukti belum ada",
                has ? "info" : "bad",
                points,
                indicator.maximum());
    }

    List<Part> parts(User user, int year, Indicator indicator) {
        var given = answers.of(user.regionId(), year);
        if (indicator.components().isEmpty())
            return List.of(part(indicator.code(), null, indicator.levels(), indicator.weight(), given));
        return indicator.components().stream()
                .map(component -> part(
                        component.code(),
                        component.code() + " " + component.name(),
                        component.levels(),
                        component.weight(),
                        given))
                .toList();
    }

    private static Part part(
            String item,
            @Nullable String name,
            List<Level> levels,
            @Nullable BigDecimal weight,
            Map<String, Saved> given) {
        var saved = given.get(item);
        var choices = levels.stream()
                .map(level -> new Choice(
                        String.valueOf(level.ordinal()),
                        level.text(),
                        weight == null ? null : level.points(weight),
                        saved != null && saved.level() == level.ordinal()))
                .toList();
        var unit = levels.stream()
                .map(Level::band)
                .filter(Objects::nonNull)
                .map(band -> band.unit())
                .findFirst()
                .orElse(null);
        return new Part(
                item,
                name,
                choices,
                unit,
                saved == null || saved.value() == null ? "" : Indonesian.number(saved.value()));
    }

    /** Of the claim as it stands, see {@link GovernmentAnswering#confirm}. */
    String fingerprint(User user, int year, Indicator indicator) {
        return GovernmentClaim.at(indicator, answers.of(user.regionId(), year))
                .fingerprint(answers.evidence(user.regionId(), year, indicator.code()));
    }

    boolean checked(User user, int year, Indicator indicator) {
        var given = answers.of(user.regionId(), year);
        return items(indicator).stream()
                .map(given::get)
                .filter(Objects::nonNull)
                .allMatch(Saved::checked);
    }
}
