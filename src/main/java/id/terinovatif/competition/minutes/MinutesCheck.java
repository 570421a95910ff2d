package id.terinovatif.competition.minutes;

import id.terinovatif.competition.Dealing;
import id.terinovatif.competition.PairVote;
import id.terinovatif.competition.rules.Rules;
import id.terinovatif.competition.rules.RulesText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Computes a contest again from its minutes and says, in Indonesian, everything that is not the same. */
public final class MinutesCheck {
    private final Minutes minutes;
    private final List<String> wrong = new ArrayList<>();

    private MinutesCheck(Minutes minutes) {
        this.minutes = minutes;
    }

    /** Empty when everything is the same. */
    public static List<String> of(Minutes minutes) {
        var check = new MinutesCheck(minutes);
        check.all();
        return List.copyOf(check.wrong);
    }

    private void all() {
        if (minutes.version() != Minutes.VERSION)
            wrong.add("versi berita acara " + minutes.version() + " tidak dikenal");
        Link.broken(minutes.chain())
                .ifPresent(
                        link -> wrong.add("rantai putus pada catatan " + link.position() + " (" + link.kind() + ")"));
        rules();
        new EntryCheck(minutes, wrong).check();
        dealings();
        var rules = RulesText.read(minutes.rules());
        new SheetCheck(minutes, rules, wrong).check();
        result(rules);
        votes();
        awards();
    }

    private void votes() {
        for (var voted : Said.all(minutes.chain(), Said.VOTED, Said.Voted.class))
            if (!PairVote.of(voted.pairs()).equals(voted.order()))
                wrong.add("urutan menurut pilihan berpasangan tidak sama bila dihitung ulang");
    }

    private void rules() {
        var hash = RulesText.hash(minutes.rules());
        if (!hash.equals(minutes.rulesHash())) wrong.add("aturan lomba tidak sesuai dengan sidiknya");
        var opened = Said.all(minutes.chain(), Said.OPENED, Said.Opened.class);
        if (opened.isEmpty() || !opened.getLast().rulesHash().equals(hash)) wrong.add("aturan lomba bukan yang dibuka");
    }

    /** Of the list as it closed; with the number drawn in the meeting it makes the seed. */
    public static String listHash(List<Said.Sent> entries) {
        return RulesText.hash(
                entries.stream().map(sent -> sent.entry() + " " + sent.print()).collect(Collectors.joining("\n")));
    }

    public static String seed(String listHash, String number) {
        return listHash + " " + number;
    }

    private void dealings() {
        var closed = Said.all(minutes.chain(), Said.CLOSED, Said.Closed.class);
        for (var dealt : Said.all(minutes.chain(), Said.DEALT, Said.Dealt.class)) {
            if (dealt.number() != null
                    && !closed.isEmpty()
                    && !dealt.seed().equals(seed(closed.getLast().hash(), dealt.number())))
                wrong.add("benih pembagian tahap " + dealt.stage() + " bukan dari daftar peserta dan angka undian");
            if (!Dealing.of(dealt.request()).assignments().equals(dealt.assignments()))
                wrong.add("pembagian tahap " + dealt.stage() + " tidak sama bila dihitung ulang");
        }
    }

    private void result(Rules rules) {
        var again = outcome(rules, minutes);
        var lines = again.lines().stream().collect(Collectors.toMap(Outcome.Line::entry, line -> line));
        for (var line : minutes.result()) {
            var other = lines.remove(line.entry());
            if (other == null || !Near.same(line, other))
                wrong.add(line.entry() + ": urutan atau nilainya tidak sama bila dihitung ulang");
        }
        lines.keySet().forEach(entry -> wrong.add(entry + ": tidak ada dalam hasil"));
    }

    /** What the sheets of these minutes come to. */
    public static Outcome outcome(Rules rules, Minutes minutes) {
        return Outcome.of(
                rules,
                minutes.entries().stream()
                        .filter(entry -> entry.state().equals("ADMITTED"))
                        .map(entry -> new Outcome.Contender(entry.entry(), entry.group(), entry.maturity()))
                        .toList(),
                minutes.sheets().stream()
                        .filter(sheet -> sheet.total() != null && sheet.stage() > 0)
                        .map(sheet -> new Outcome.Total(
                                sheet.stage(),
                                sheet.entry(),
                                sheet.juror(),
                                Double.parseDouble(Objects.requireNonNull(sheet.total()))))
                        .toList());
    }

    private void awards() {
        var sealed = Said.all(minutes.chain(), Said.SEALED, Said.Sealed.class);
        if (sealed.isEmpty()) return;
        Map<String, String> said = sealed.getLast().awards().stream()
                .collect(Collectors.toMap(Said.Award::entry, Said.Award::award, (a, b) -> b, LinkedHashMap::new));
        for (var award : minutes.awards())
            if (!award.award().equals(said.remove(award.entry())))
                wrong.add(award.entry() + ": penghargaannya bukan yang diputus pleno");
        said.keySet().forEach(entry -> wrong.add(entry + ": penghargaannya hilang"));
    }
}
