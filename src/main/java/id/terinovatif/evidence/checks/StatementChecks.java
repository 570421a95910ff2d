package id.terinovatif.evidence.checks;

import id.terinovatif.instrument.Evidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks of what a document states: numbers against the claimed level, durations, ratios, marked pages. */
final class StatementChecks {
    private StatementChecks() {}

    static @Nullable Finding count(Case it) {
        var counted = it.rule().counts();
        if (counted == null) return null;
        var number = counted.of(it.facts());
        if (number == null)
            return Finding.unsure(
                    "count-supports-level", "jumlahnya tidak terbaca; sertakan daftar bernomor yang jelas");
        var carries = Counted.level(it.question().indicator(), number);
        return counted == Counted.ONCE ? once(it) : against(it, counted.words(number), carries);
    }

    private static Finding against(Case it, String words, @Nullable Integer carries) {
        var check = "count-supports-level";
        var claimed = it.question().level();
        if (carries == null)
            return claimed == null
                    ? Finding.unsure(check, words + "; belum mencapai parameter mana pun")
                    : it.missing(check, words + "; belum cukup untuk tingkat " + claimed);
        if (claimed == null || carries >= claimed) return Finding.pass(check, words + "; mendukung tingkat " + carries);
        return it.missing(
                check,
                words + "; hanya mendukung tingkat " + carries + ", bukan " + claimed
                        + "; lengkapi atau turunkan tingkatnya");
    }

    private static Finding once(Case it) {
        var claimed = it.question().level();
        if (claimed == null || claimed <= 1)
            return Finding.pass("count-supports-level", "dokumen ini membuktikan satu kali pelaksanaan");
        return Finding.unsure(
                "count-supports-level",
                "dokumen ini membuktikan satu kali; tingkat " + claimed + " memerlukan bukti untuk tiap pelaksanaan");
    }

    static Finding duration(Case it) {
        var all = it.facts().durations();
        if (all.isEmpty())
            return it.missing(
                    "duration-stated", "tidak ada lama waktu yang tertulis; tulis durasi tiap tahap dan jumlahnya");
        var whole = Counted.time(it.facts());
        var shown = whole == null ? all.getFirst() : whole;
        var text = "halaman " + shown.page() + ": \"" + shown.text() + "\"";
        if (whole == null) text += " dan " + (all.size() - 1) + " lainnya; tulis juga jumlah seluruhnya";
        return supports(it, "duration-stated", text);
    }

    // a stated number that belongs to another level is a fault of the claim
    private static Finding supports(Case it, String check, String text) {
        var claimed = it.question().level();
        var counted = it.rule().counts();
        var number = counted == null ? null : counted.of(it.facts());
        var carries = number == null ? null : Counted.level(it.question().indicator(), whole(number));
        if (claimed == null || carries == null || carries >= claimed) return Finding.pass(check, text);
        return Finding.pass(check, text + "; ini mendukung tingkat " + carries + ", bukan " + claimed);
    }

    private static BigDecimal whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.FLOOR);
    }

    static Finding ratio(Case it) {
        var share = it.facts().share();
        if (share == null)
            return it.missing(
                    "ratio-stated",
                    "tidak ada rasio yang tertulis; tulis pengaduan yang ditindaklanjuti dibagi seluruh pengaduan, dalam persen");
        var percent = share.percent()
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return supports(it, "ratio-stated", "halaman " + share.page() + ": " + percent.replace('.', ',') + " %");
    }

    static Finding marked(Case it) {
        var marked = it.content().marked();
        if (!marked.isEmpty())
            return Finding.pass(
                    "page-marked",
                    "tanda pada halaman "
                            + marked.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")));
        var advice = "tandai (highlight) baris yang memuat inovasi dan sebut bab serta halamannya";
        if (!demanded(it)) return Finding.silent("page-marked", "tidak ada tanda; sebaiknya " + advice);
        return it.readable()
                ? it.missing("page-marked", "tidak ada tanda; " + advice)
                : Finding.unsure("page-marked", advice);
    }

    private static boolean demanded(Case it) {
        return it.question().indicator().evidence().stream()
                .map(Evidence::note)
                .anyMatch(note -> note != null && note.toLowerCase(Locale.ROOT).contains("menandai"));
    }
}
