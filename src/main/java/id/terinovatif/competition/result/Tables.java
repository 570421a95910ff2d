package id.terinovatif.competition.result;

import id.terinovatif.competition.Rubric;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Chain;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.entry.Entries;
import id.terinovatif.competition.entry.Entry;
import id.terinovatif.competition.jury.Jurors;
import id.terinovatif.competition.jury.Member;
import id.terinovatif.competition.jury.Sheets;
import id.terinovatif.competition.minutes.Minutes;
import id.terinovatif.competition.minutes.MinutesCheck;
import id.terinovatif.competition.minutes.Outcome;
import id.terinovatif.competition.minutes.Rubrics;
import id.terinovatif.competition.minutes.Said;
import id.terinovatif.shared.NotAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in the tables, as minutes; before all marks are in there are none to be had. */
@Component
public class Tables {
    private final JdbcClient jdbc;
    private final Entries entries;
    private final Jurors jurors;
    private final Sheets sheets;
    private final Chain chain;

    Tables(JdbcClient jdbc, Entries entries, Jurors jurors, Sheets sheets, Chain chain) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.jurors = jurors;
        this.sheets = sheets;
        this.chain = chain;
    }

    private record Row(int stage, int number, long personId, int points, String reason) {
        String key() {
            return stage + "/" + number + "/" + personId;
        }
    }

    /** Minutes of a call; {@link NotAllowed} while somebody still judges, for then no rank exists. */
    public Minutes of(Call call) {
        if (call.state().before(State.READ) || call.state() == State.CANCELLED)
            throw new NotAllowed("Urutan baru ada sesudah semua nilai masuk.");
        var all = entries.of(call).stream().filter(one -> !one.calibration()).toList();
        var bare = minutes(call, all, List.of());
        return minutes(call, all, MinutesCheck.outcome(call.rules(), bare).lines());
    }

    /** With the standing of each stage. */
    public Outcome outcome(Call call, Minutes minutes) {
        return MinutesCheck.outcome(call.rules(), minutes);
    }

    private Minutes minutes(Call call, List<Entry> all, List<Outcome.Line> lines) {
        var members = jurors.all(call);
        return new Minutes(
                Minutes.VERSION,
                call.region(),
                call.name(),
                call.year(),
                call.rulesText(),
                String.valueOf(call.rulesHash()),
                all.stream().map(one -> entry(call, one)).toList(),
                members.stream()
                        .map(one -> new Minutes.Judge(one.label(), one.institution(), one.outside(), one.declared()))
                        .toList(),
                sheets(call, members),
                lines,
                all.stream()
                        .filter(one -> !one.award().isEmpty())
                        .map(one -> new Said.Award(one.label(), one.award()))
                        .toList(),
                chain.of(call));
    }

    private Minutes.Entry entry(Call call, Entry one) {
        return new Minutes.Entry(
                one.label(),
                one.groupName(),
                one.title(),
                one.entrant(),
                entries.freshPrint(call, one.number()),
                one.state().name(),
                one.reason(),
                entries.maturity(call, one.number()));
    }

    private List<Minutes.Sheet> sheets(Call call, List<Member> members) {
        var labels = members.stream().collect(Collectors.toMap(Member::personId, Member::label));
        var marks = jdbc.sql("""
                        select stage, number, person_id, points, reason from competition_mark
                        where region_id = ? and competition_id = ? order by stage, number, person_id, criterion""").params(call.regionId(), call.id()).query(Row.class).list().stream()
                .collect(Collectors.groupingBy(Row::key));
        return sheets.of(call).stream()
                .map(one -> sheet(call, labels, marks, one))
                .toList();
    }

    private static Minutes.Sheet sheet(
            Call call, Map<Long, String> labels, Map<String, List<Row>> marks, Sheets.Sheet one) {
        var own = marks.getOrDefault(one.stage() + "/" + one.number() + "/" + one.personId(), List.of());
        Rubric rubric = Rubrics.of(call.rules(), one.stage());
        boolean whole = one.in() && own.size() == rubric.criteria().size();
        return new Minutes.Sheet(
                one.stage(),
                Call.label(one.number()),
                Objects.requireNonNull(labels.get(one.personId())),
                one.state(),
                one.in() ? own.stream().map(Row::points).toList() : List.of(),
                one.in() ? own.stream().map(Row::reason).toList() : List.of(),
                whole ? rubric.total(own.stream().map(Row::points).toList()).toPlainString() : null);
    }
}
