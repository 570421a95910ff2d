package id.terinovatif.competition.minutes;

import id.terinovatif.competition.DealRequest;
import id.terinovatif.competition.Dealing;
import id.terinovatif.competition.Juror;
import id.terinovatif.competition.rules.Examples;
import id.terinovatif.competition.rules.Rules;
import id.terinovatif.competition.rules.RulesText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A contest that never was, with all that its minutes hold. */
final class SimulatedContest {
    private static final Rules RULES =
            Examples.named("Krenova Kabupaten Batang 2022").orElseThrow().rules();

    private final Random random;
    private final List<Link> chain = new ArrayList<>();

    private SimulatedContest(Random random) {
        this.random = random;
    }

    static Minutes minutes(Random random) {
        return new SimulatedContest(random).made();
    }

    private void add(String kind, Object content) {
        var before = chain.isEmpty() ? Link.FIRST : chain.getLast().hash();
        chain.add(Link.after(before, chain.size() + 1, kind, "2026-11-26T08:00:00Z", Said.text(content)));
    }

    private Minutes made() {
        var text = RulesText.of(RULES);
        add(Said.OPENED, new Said.Opened(RulesText.hash(text)));
        var labels = IntStream.rangeClosed(1, 9 + random.nextInt(20))
                .mapToObj("P%02d"::formatted)
                .toList();
        var entries = labels.stream()
                .map(label -> new Minutes.Entry(
                        label,
                        "Semua peserta",
                        "I " + label,
                        "Dari " + label,
                        RulesText.hash(label),
                        "ADMITTED",
                        "",
                        null))
                .toList();
        for (var one : entries) {
            add(Said.SENT, new Said.Sent(one.entry(), one.print()));
            add(Said.CHECKED, new Said.Checked(one.entry(), "ADMITTED", ""));
        }
        var list = entries.stream()
                .map(one -> new Said.Sent(one.entry(), one.print()))
                .toList();
        var hash = MinutesCheck.listHash(list);
        add(Said.CLOSED, new Said.Closed(list, hash));
        var jurors = IntStream.rangeClosed(1, 4 + random.nextInt(6))
                .mapToObj(j -> new Juror("J" + j, null))
                .toList();
        var request = new DealRequest(labels, jurors, List.of(), 3, MinutesCheck.seed(hash, "42"));
        var dealing = Dealing.of(request);
        add(Said.DEALT, new Said.Dealt(1, "42", request.seed(), 3, labels, jurors, List.of(), dealing.assignments()));
        var sheets = new ArrayList<Minutes.Sheet>();
        for (var one : dealing.assignments()) for (var juror : one.jurors()) sheets.add(sheet(one.entry(), juror));
        var awards = List.of(new Said.Award("P01", "Pemenang"));
        add(Said.SEALED, new Said.Sealed(awards, List.of(), List.of("J1"), ""));
        var judges = jurors.stream()
                .map(one -> new Minutes.Judge(one.name(), "Universitas", true, true))
                .toList();
        var bare = new Minutes(
                1, "Uji", "Lomba", 2026, text, RulesText.hash(text), entries, judges, sheets, List.of(), awards, chain);
        return with(bare, text, sheets, MinutesCheck.outcome(RULES, bare).lines(), awards, chain);
    }

    private Minutes.Sheet sheet(String entry, String juror) {
        var points = random.ints(5, 10, 91).boxed().toList();
        var reasons = IntStream.range(0, 5).mapToObj(i -> "alasan " + i).toList();
        var total = Rubrics.of(RULES, 1).total(points).toPlainString();
        add(Said.SHEET, new Said.SheetIn(1, entry, juror, points, reasons, total));
        return new Minutes.Sheet(1, entry, juror, "HANDED_IN", points, reasons, total);
    }

    private static Minutes with(
            Minutes old,
            String rules,
            List<Minutes.Sheet> sheets,
            List<Outcome.Line> result,
            List<Said.Award> awards,
            List<Link> chain) {
        return new Minutes(
                old.version(),
                old.region(),
                old.name(),
                old.year(),
                rules,
                old.rulesHash(),
                old.entries(),
                old.jurors(),
                sheets,
                result,
                awards,
                List.copyOf(chain));
    }

    static Minutes withChain(Minutes old, List<Link> chain) {
        return with(old, old.rules(), old.sheets(), old.result(), old.awards(), chain);
    }

    static Minutes withRules(Minutes old, String rules) {
        return with(old, rules, old.sheets(), old.result(), old.awards(), old.chain());
    }

    static Minutes withoutSheet(Minutes old) {
        return with(
                old,
                old.rules(),
                old.sheets().subList(1, old.sheets().size()),
                old.result(),
                old.awards(),
                old.chain());
    }

    static Minutes withAward(Minutes old, String entry) {
        return with(
                old, old.rules(), old.sheets(), old.result(), List.of(new Said.Award(entry, "Pemenang")), old.chain());
    }

    /** The JSON with another number where the first mark of the sheet stands, outside of the chain. */
    static String withFirstMark(String json, Minutes.Sheet sheet, int points) {
        var minutes = Minutes.read(json);
        var sheets = new ArrayList<>(minutes.sheets());
        var other = new ArrayList<>(sheet.points());
        other.set(0, points);
        sheets.set(
                sheets.indexOf(sheet),
                new Minutes.Sheet(
                        sheet.stage(),
                        sheet.entry(),
                        sheet.juror(),
                        sheet.state(),
                        other,
                        sheet.reasons(),
                        sheet.total()));
        return with(minutes, minutes.rules(), sheets, minutes.result(), minutes.awards(), minutes.chain())
                .json();
    }
}
