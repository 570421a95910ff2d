package id.terinovatif.scoring;

import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader of the index should know: which rule bit, what is empty, what is a guess or a reading of ours. */
final class Notes {
    private static final int MOST_NAMES = 10;

    private final Instrument instrument;
    private final Terms terms;
    private final List<String> notes = new ArrayList<>();

    Notes(Instrument instrument, Terms terms) {
        this.instrument = instrument;
        this.terms = terms;
    }

    List<String> about(Entries entries, Sid sid, List<IndicatorScore> government, List<Maturity> innovations) {
        aboutDivisor(entries, sid);
        aboutCount(sid);
        aboutMandatory(government, innovations);
        aboutTies(government, innovations);
        innovations.forEach(one -> notes.addAll(one.notes()));
        aboutUrusan(entries);
        aboutGuesses();
        aboutReadings();
        return List.copyOf(notes);
    }

    private void aboutDivisor(Entries entries, Sid sid) {
        if (entries.innovations().isEmpty())
            notes.add("Belum ada inovasi: " + terms.setting("withoutInnovation").reading() + ".");
        else if (sid.divisor() > sid.dividing())
            notes.add("Jumlah kematangan dibagi " + sid.divisor() + " (pembagi terkecil), bukan " + sid.dividing()
                    + ", karena inovasi kurang dari " + sid.divisor() + ".");
    }

    private void aboutCount(Sid sid) {
        var wanted = terms.minimumBasicServiceAffairs();
        if (wanted == null)
            notes.add("Syarat urusan pelayanan dasar tidak disebut sumber edisi ini dan tidak diterapkan.");
        else if (sid.basicServiceAffairs() < wanted)
            notes.add(
                    "Skor jumlah inovasi 0: baru " + sid.basicServiceAffairs() + " dari " + terms.basicServiceAffairs()
                            + " urusan pelayanan dasar yang tercakup, paling sedikit " + wanted + ".");
        var cap = terms.countCap();
        if (cap != null && sid.count() > cap)
            notes.add("Skor jumlah inovasi hanya dihitung sampai " + cap + " inovasi.");
    }

    private void aboutMandatory(List<IndicatorScore> government, List<Maturity> innovations) {
        var empty = government.stream()
                .filter(line -> line.level() == 0
                        && instrument.indicator(line.code()).orElseThrow().isMandatory())
                .map(Notes::label);
        join("Indikator wajib pemerintah daerah belum terisi: ", empty);
        var unfit = innovations.stream()
                .filter(one -> !one.emptyMandatory().isEmpty())
                .map(one -> one.name() + " (" + String.join(", ", one.emptyMandatory()) + ")");
        join("Indikator wajib belum terisi, inovasi dapat tidak diterima: ", unfit);
    }

    private static String label(IndicatorScore line) {
        var part = line.part();
        return (part == null ? String.valueOf(line.number()) : part) + " " + line.name();
    }

    private void join(String lead, Stream<String> things) {
        var all = things.toList();
        if (all.isEmpty()) return;
        var more = all.size() > MOST_NAMES ? " dan " + (all.size() - MOST_NAMES) + " lainnya" : "";
        notes.add(lead + all.stream().limit(MOST_NAMES).collect(Collectors.joining("; ")) + more + ".");
    }

    private void aboutTies(List<IndicatorScore> government, List<Maturity> innovations) {
        var tied = Stream.concat(government.stream(), innovations.stream().flatMap(one -> one.indicators().stream()))
                .filter(IndicatorScore::tied)
                .map(Notes::label)
                .distinct();
        join("Batas tercetak bertumpuk; dipakai tingkat tertinggi yang batasnya terpenuhi: ", tied);
    }

    private void aboutUrusan(Entries entries) {
        join(
                "Belum memilih urusan sehingga tidak ikut mencakup pelayanan dasar: ",
                entries.innovations().stream()
                        .filter(one -> one.urusan() == null)
                        .map(Reported::name));
    }

    private void aboutGuesses() {
        var inferred = instrument.inferred();
        if (instrument.complete() || inferred == null || inferred.terms().isEmpty()) return;
        notes.add("Sebagian angka rumus adalah dugaan (keyakinan " + inferred.confidence() + "): " + inferred.basis());
    }

    private void aboutReadings() {
        join(
                "Tidak dirinci dalam surat, dibaca begini: ",
                terms.settings().stream().map(one -> one.name() + ": " + one.reading()));
    }
}
