package id.terinovatif.competition.jury;

import id.terinovatif.competition.Conflict;
import id.terinovatif.competition.DealRequest;
import id.terinovatif.competition.Dealing;
import id.terinovatif.competition.Juror;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.minutes.Said;
import id.terinovatif.competition.rules.RulesText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deals the entries of a stage and writes the sheets. */
@Component
class Spread {
    private final Jurors jurors;
    private final Conflicts conflicts;
    private final Sheets sheets;

    Spread(Jurors jurors, Conflicts conflicts, Sheets sheets) {
        this.jurors = jurors;
        this.conflicts = conflicts;
        this.sheets = sheets;
    }

    /** What is to be dealt: these entries, but none to who has read it at one of the stages {@code read}. */
    DealRequest request(Call call, List<String> labels, List<Integer> read, int readers, String seed) {
        var members = jurors.of(call);
        var names = members.stream().collect(Collectors.toMap(Member::personId, Member::label));
        var closed = new ArrayList<Conflict>();
        conflicts.of(call).forEach(one -> add(closed, labels, names, one.number(), one.personId()));
        for (var stage : read)
            sheets.at(call, stage).forEach(one -> add(closed, labels, names, one.number(), one.personId()));
        return new DealRequest(
                labels,
                members.stream()
                        .map(one -> new Juror(one.label(), one.capacity()))
                        .toList(),
                closed.stream().distinct().toList(),
                readers,
                seed);
    }

    private static void add(
            List<Conflict> closed, List<String> labels, Map<Long, String> names, int number, long person) {
        var name = names.get(person);
        if (name != null && labels.contains(Call.label(number))) closed.add(new Conflict(Call.label(number), name));
    }

    Said.Dealt write(Call call, int stage, @Nullable String number, DealRequest request, Dealing dealing) {
        var byJuror = new TreeMap<String, List<String>>();
        for (var one : dealing.assignments())
            for (var juror : one.jurors())
                byJuror.computeIfAbsent(juror, any -> new ArrayList<>()).add(one.entry());
        for (var member : jurors.of(call))
            order(call, stage, member, request.seed(), byJuror.getOrDefault(member.label(), List.of()));
        return new Said.Dealt(
                stage,
                number,
                request.seed(),
                request.readers(),
                request.entries(),
                request.jurors(),
                request.conflicts(),
                dealing.assignments());
    }

    /** Each juror reads in an order of the own, since what is read first is marked lower. */
    void order(Call call, int stage, Member member, String seed, List<String> labels) {
        var sorted = labels.stream()
                .sorted(Comparator.comparing(label -> RulesText.hash(seed + " " + member.label() + " " + label)))
                .toList();
        int before = sheets.own(call, stage, member.personId()).size();
        for (int i = 0; i < sorted.size(); i++)
            sheets.add(call, stage, number(sorted.get(i)), member.personId(), before + i + 1);
    }

    static int number(String label) {
        return Integer.parseInt(label.substring(1));
    }
}
