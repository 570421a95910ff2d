package id.terinovatif.index;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.government.GovernmentAnswers;
import id.terinovatif.index.Portfolio.Line;
import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.scoring.Answer;
import id.terinovatif.scoring.Entries;
import id.terinovatif.scoring.Reported;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A region's year as its people filled it in, answer by answer; innovations go under their id, since two may share a name. */
@Component
public class ClaimedEntries {
    private final Answers answers;
    private final GovernmentAnswers government;

    ClaimedEntries(Answers answers, GovernmentAnswers government) {
        this.answers = answers;
        this.government = government;
    }

    public Entries of(long regionId, int year, List<Line> lines) {
        var saved = answers.ofAll(regionId, lines.stream().map(Line::id).toList());
        var total = government.total(regionId, year).map(GovernmentAnswers.Total::total);
        var reported = lines.stream()
                .sorted(Comparator.comparingLong(Line::id))
                .map(line -> reported(line, saved.getOrDefault(line.id(), Map.of())))
                .toList();
        return new Entries(
                total.isPresent() ? Map.of() : government.given(regionId, year), total.orElse(null), reported);
    }

    private static Reported reported(Line line, Map<String, Answers.Saved> saved) {
        var known = line.reported(true, line.claimed());
        return new Reported(
                String.valueOf(line.id()),
                known.urusan(),
                known.overlapping(),
                known.jenis(),
                known.tahapan(),
                true,
                levels(saved),
                null);
    }

    /** The filled answers as scoring takes them. */
    public static Map<String, Answer> levels(Map<String, Answers.Saved> saved) {
        return saved.values().stream()
                .filter(one -> one.level() > 0)
                .collect(toMap(Answers.Saved::indicator, one -> one.given().answer()));
    }
}
