package id.terinovatif.competition.result;

import id.terinovatif.competition.Mark;
import id.terinovatif.competition.WildMarks;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.entry.Entries;
import id.terinovatif.competition.entry.Entry;
import id.terinovatif.competition.minutes.Minutes;
import id.terinovatif.competition.minutes.Outcome;
import id.terinovatif.competition.rules.Rules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The result as pages show it: lines beside their entries, by group, and what is known of each juror. */
@Component
public class Results {
    private final Tables tables;
    private final Entries entries;

    Results(Tables tables, Entries entries) {
        this.tables = tables;
        this.entries = entries;
    }

    /** A line of the standing with whose it is. */
    public record Shown(Outcome.Line line, Entry entry) {}

    /**
     * Everything a page or a paper says about it.
     *
     * @param groups by name in the order of the rules
     */
    public record Result(
            Minutes minutes,
            Outcome outcome,
            Map<String, List<Shown>> groups,
            List<String> sentences,
            List<Mark> wild,
            @Nullable String because) {
        public List<String> atLine() {
            return outcome.lines().stream()
                    .filter(Outcome.Line::atLine)
                    .map(Outcome.Line::entry)
                    .toList();
        }
    }

    public Result of(Call call) {
        var minutes = tables.of(call);
        var outcome = tables.outcome(call, minutes);
        var byLabel = entries.of(call).stream().collect(Collectors.toMap(Entry::label, one -> one));
        var groups = new LinkedHashMap<String, List<Shown>>();
        for (Rules.Group group : call.rules().groups())
            groups.put(
                    group.name(),
                    outcome.lines().stream()
                            .filter(line -> line.group().equals(group.name()))
                            .map(line -> new Shown(line, Objects.requireNonNull(byLabel.get(line.entry()))))
                            .toList());
        var last = outcome.standings().isEmpty()
                ? null
                : outcome.standings().values().stream().toList().getLast();
        return new Result(
                minutes,
                outcome,
                groups,
                last == null ? List.of() : Sentences.of(last),
                wild(minutes, outcome),
                last == null ? null : last.because());
    }

    private static List<Mark> wild(Minutes minutes, Outcome outcome) {
        return outcome.standings().entrySet().stream()
                .flatMap(one -> WildMarks.of(marks(minutes, one.getKey()), one.getValue()).stream())
                .toList();
    }

    private static List<Mark> marks(Minutes minutes, int stage) {
        return minutes.sheets().stream()
                .filter(one -> one.stage() == stage && one.total() != null)
                .map(one -> new Mark(one.entry(), one.juror(), Double.parseDouble(Objects.requireNonNull(one.total()))))
                .toList();
    }

    /** Who goes on from the stage that was judged last: the first of each group, with all who share the last place. */
    public List<String> goingOn(Call call) {
        Integer passing = call.rules().stage(call.stage()).passing();
        return tables.outcome(call, tables.of(call)).lines().stream()
                .filter(line -> passing == null || line.rank() <= passing)
                .map(Outcome.Line::entry)
                .toList();
    }
}
