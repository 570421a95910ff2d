package id.terinovatif.competition.minutes;

import id.terinovatif.competition.Rubric;
import id.terinovatif.competition.rules.Rules;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the sheets are those that were dealt and changed with a reason, with the marks that were handed in. */
final class SheetCheck {
    private final Minutes minutes;
    private final Rules rules;
    private final List<String> wrong;

    SheetCheck(Minutes minutes, Rules rules, List<String> wrong) {
        this.minutes = minutes;
        this.rules = rules;
        this.wrong = wrong;
    }

    private record Place(int stage, String entry, String juror) {
        String said() {
            return (stage == 0 ? "kalibrasi, " : "tahap " + stage + ", ") + entry + ", " + juror;
        }
    }

    void check() {
        var expected = expected();
        var handedIn = handedIn();
        for (var sheet : minutes.sheets()) {
            var place = new Place(sheet.stage(), sheet.entry(), sheet.juror());
            if (sheet.state().equals("RELEASED")) continue;
            if (!expected.remove(place)) wrong.add(place.said() + ": pembacaan ini tidak ada dalam pembagian");
            compare(place, sheet, handedIn.remove(place));
        }
        expected.forEach(place -> wrong.add(place.said() + ": pembacaan ini hilang"));
    }

    /** What was dealt, with every change since. */
    private Set<Place> expected() {
        var places = new LinkedHashSet<Place>();
        for (var link : minutes.chain()) {
            if (link.kind().equals(Said.DEALT)) {
                var dealt = Said.read(link, Said.Dealt.class);
                for (var one : dealt.assignments())
                    for (var juror : one.jurors()) places.add(new Place(dealt.stage(), one.entry(), juror));
            } else if (link.kind().equals(Said.CHANGED)) {
                var changed = Said.read(link, Said.Changed.class);
                if (changed.from() != null) places.remove(new Place(changed.stage(), changed.entry(), changed.from()));
                if (changed.to() != null) places.add(new Place(changed.stage(), changed.entry(), changed.to()));
            }
        }
        return places;
    }

    private Map<Place, Said.SheetIn> handedIn() {
        var sheets = new LinkedHashMap<Place, Said.SheetIn>();
        for (var link : minutes.chain()) {
            if (link.kind().equals(Said.SHEET)) {
                var in = Said.read(link, Said.SheetIn.class);
                sheets.put(new Place(in.stage(), in.entry(), in.juror()), in);
            } else if (link.kind().equals(Said.REOPENED)) {
                var again = Said.read(link, Said.Reopened.class);
                sheets.remove(new Place(again.stage(), again.entry(), again.juror()));
            }
        }
        return sheets;
    }

    private void compare(Place place, Minutes.Sheet sheet, Said.@org.jspecify.annotations.Nullable SheetIn in) {
        if (!sheet.state().equals("HANDED_IN")) {
            if (in != null) wrong.add(place.said() + ": sudah diserahkan menurut catatan, masih terbuka dalam daftar");
            return;
        }
        if (in == null) {
            wrong.add(place.said() + ": nilainya tidak ada dalam catatan");
            return;
        }
        var rubric = rubric(sheet.stage());
        for (int i = 0; i < Math.max(in.points().size(), sheet.points().size()); i++)
            if (i >= in.points().size()
                    || i >= sheet.points().size()
                    || !in.points().get(i).equals(sheet.points().get(i))
                    || !in.reasons().get(i).equals(sheet.reasons().get(i)))
                wrong.add(place.said() + ", kriteria " + (i + 1) + ": nilainya bukan yang diserahkan");
        if (in.points().size() == rubric.criteria().size()
                && !rubric.total(in.points()).toPlainString().equals(in.total()))
            wrong.add(place.said() + ": jumlahnya tidak sama bila dihitung ulang");
        if (!in.total().equals(sheet.total())) wrong.add(place.said() + ": jumlahnya bukan yang diserahkan");
    }

    private Rubric rubric(int stage) {
        return Rubrics.of(rules, stage);
    }
}
