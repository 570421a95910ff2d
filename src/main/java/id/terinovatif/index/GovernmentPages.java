package id.terinovatif.index;

import id.terinovatif.account.User;
import id.terinovatif.evidence.review.GovernmentReports;
import id.terinovatif.index.GovernmentAnswers.Saved;
import id.terinovatif.innovation.IndicatorPages.Choice;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.instrument.Level;
import id.terinovatif.scoring.Answer;
import id.terinovatif.scoring.Entries;
import id.terinovatif.scoring.IndicatorScore;
import id.terinovatif.scoring.InvalidAnswers;
import id.terinovatif.scoring.Scoring;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.TypedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of the government indicators show and save; an indicator with components has one part for each. */
@Component
public class GovernmentPages {
    private final Instruments instruments;
    private final GovernmentAnswers answers;
    private final GovernmentReports reports;

    GovernmentPages(Instruments instruments, GovernmentAnswers answers, GovernmentReports reports) {
        this.instruments = instruments;
        this.answers = answers;
        this.reports = reports;
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
        var points = indicator.weight() == null ? null : points(indicator, mine);
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

    private static BigDecimal points(Indicator indicator, List<Saved> mine) {
        if (indicator.components().isEmpty())
            return mine.stream()
                    .map(saved -> indicator.points(saved.level()))
                    .filter(Objects::nonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        return mine.stream()
                .map(saved -> indicator
                        .component(saved.item())
                        .map(part -> part.points(saved.level()))
                        .orElse(null))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
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

    boolean checked(User user, int year, Indicator indicator) {
        var given = answers.of(user.regionId(), year);
        return items(indicator).stream()
                .map(given::get)
                .filter(Objects::nonNull)
                .allMatch(Saved::checked);
    }

    /**
     * Saves each part that was answered and has the documents checked against the new level; what cannot be saved is returned
     * as a sentence and left as it was.
     */
    @Transactional
    public List<String> save(User user, int year, Indicator indicator, Map<String, String> form) {
        var faults = new ArrayList<String>();
        for (var item : items(indicator)) {
            var number = form.getOrDefault("angka." + item, "");
            var level = form.getOrDefault("tingkat." + item, "");
            if (!number.isBlank()) saveNumber(user, year, item, number, faults);
            else if (level.matches("[0-3]")) answers.save(user, year, item, Integer.parseInt(level), null);
        }
        reports.ask(user.regionId(), year, indicator.code());
        return faults;
    }

    private void saveNumber(User user, int year, String item, String typed, List<String> faults) {
        var number = TypedNumber.of(typed);
        var value = number.value();
        var level = value == null ? null : level(year, item, value);
        if (value == null) faults.add(String.valueOf(number.fault()));
        else if (level == null) faults.add("Angka " + typed.strip() + " tidak masuk tingkat mana pun.");
        else answers.save(user, year, item, level, value);
    }

    /** The level the edition's bounds give, null when none holds the value. */
    private @Nullable Integer level(int year, String item, BigDecimal value) {
        try {
            var card = new Scoring(instruments.of(year))
                    .scorecard(new Entries(Map.of(item, Answer.value(value)), null, List.of()));
            return card.government().stream()
                    .filter(line -> item.equals(line.part()) || (line.part() == null && item.equals(line.code())))
                    .map(IndicatorScore::level)
                    .findFirst()
                    .orElse(null);
        } catch (InvalidAnswers outside) {
            return null;
        }
    }
}
