package id.terinovatif.evidence.review;

import id.terinovatif.evidence.checks.Finding;
import id.terinovatif.evidence.checks.letter.Place;
import org.jspecify.annotations.Nullable;

/**
 * One check as it is shown: a sign, a word for those who do not see the sign, what it is about, what was found.
 *
 * @param what stands on the page where it was found, null when the check is about no place
 */
public record CheckLine(String sign, String word, String tone, String about, String detail, Place.@Nullable What what) {
    static CheckLine of(Finding finding) {
        return switch (finding.outcome()) {
            case PASS -> line("✓", "Sesuai", "ok", finding);
            case FAIL -> line("✕", "Belum sesuai", "bad", finding);
            case UNSURE ->
                finding.silent()
                        ? line("–", "Tidak disyaratkan", "soft", finding)
                        : line("?", "Perlu dilihat sendiri", "wait", finding);
        };
    }

    private static CheckLine line(String sign, String word, String tone, Finding finding) {
        return new CheckLine(sign, word, tone, about(finding), finding.detail(), what(finding));
    }

    public boolean failed() {
        return tone.equals("bad");
    }

    /** Nobody has to look at it: it is as it should be, or the edition asks for nothing. */
    public boolean passed() {
        return tone.equals("ok") || tone.equals("soft");
    }

    /** What was found, without how to mend it: "Tahun: bertanggal 4 Juli 2022." */
    public String finding() {
        return about + ": " + detail.replaceFirst(";.*", "").replaceAll("\\.$", "") + ".";
    }

    private static String about(Finding finding) {
        return switch (finding.check()) {
            case "format-allowed" -> "Jenis berkas";
            case "readable" -> "Keterbacaan";
            case "names-innovation" -> "Nama inovasi";
            case "letter-kind" -> "Jenis surat";
            case "year-in-window" -> "Tahun";
            case "count-supports-level" -> "Jumlah";
            case "duration-stated" -> "Lama waktu";
            case "ratio-stated" -> "Perbandingan";
            case "page-marked" -> "Tanda di halaman";
            case "signed" -> "Pengesahan";
            case "video-length" -> "Panjang video";
            default -> finding.check();
        };
    }

    private static Place.@Nullable What what(Finding finding) {
        return switch (finding.check()) {
            case "names-innovation" -> Place.What.NAME;
            case "year-in-window" -> Place.What.DATE;
            case "count-supports-level" -> Place.What.PERSON;
            case "signed" -> Place.What.SIGNATURE;
            default -> null;
        };
    }
}
