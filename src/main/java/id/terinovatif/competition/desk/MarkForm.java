package id.terinovatif.competition.desk;

import id.terinovatif.competition.Rubric.Band;
import id.terinovatif.competition.Rubric.Criterion;
import id.terinovatif.shared.web.Faults;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a juror typed at one criterion: a band, a number inside of it, a reason. A total is never taken. */
record MarkForm(Map<String, String> typed, Criterion criterion) {
    private static final int LONGEST = 1000;
    private static final Set<String> KNOWN = Set.of("_csrf", "revisi", "jenjang", "alasan", "lanjut");

    /** The band as its place in the rubric, from 0; null without a choice. */
    private @Nullable Integer chosen() {
        var text = typed.getOrDefault("jenjang", "");
        return text.matches("\\d{1,2}")
                        && Integer.parseInt(text) < criterion.bands().size()
                ? Integer.valueOf(text)
                : null;
    }

    private Optional<Band> band() {
        return Optional.ofNullable(chosen()).map(criterion.bands()::get);
    }

    /** The number typed inside the chosen band, its middle when none was typed; null when it is no number. */
    private @Nullable Integer number(Band band) {
        var text = typed.getOrDefault("angka." + chosen(), "").strip();
        if (text.isEmpty()) return band.middle();
        return text.matches("\\d{1,4}") ? Integer.valueOf(text) : null;
    }

    int points() {
        var number = number(band().orElseThrow());
        if (number == null) throw new IllegalStateException("no number");
        return number;
    }

    String reason() {
        return typed.getOrDefault("alasan", "").strip();
    }

    int base() {
        var text = typed.getOrDefault("revisi", "0");
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    Faults faults() {
        var faults = new Faults.Collector();
        typed.keySet().stream()
                .filter(field -> !KNOWN.contains(field) && !field.matches("angka\\.\\d{1,2}"))
                .findFirst()
                .ifPresent(field -> faults.add("jenjang", "Nilai akhir dihitung di sini; isian lain tidak diterima."));
        var band = band();
        if (band.isEmpty()) faults.add("jenjang", "Pilih dulu jenjangnya.");
        else number(faults, band.get());
        if (reason().length() > LONGEST)
            faults.add("alasan", "Alasan %d huruf; paling panjang %d.".formatted(reason().length(), LONGEST));
        return faults.found();
    }

    private void number(Faults.Collector faults, Band band) {
        var number = number(band);
        if (number == null || number < band.from() || number > band.to())
            faults.add(
                    "angka." + chosen(),
                    "Angkanya di luar jenjang yang dipilih; isi %d sampai %d.".formatted(band.from(), band.to()));
    }

    /** Whether the lowest or the highest band needs a sentence that is not there. */
    static boolean lacksReason(Criterion criterion, int points, String reason) {
        List<Band> bands = criterion.bands().stream()
                .sorted(Comparator.comparingInt(Band::from))
                .toList();
        boolean extreme =
                points <= bands.getFirst().to() || points >= bands.getLast().from();
        return extreme && reason.isBlank();
    }
}
