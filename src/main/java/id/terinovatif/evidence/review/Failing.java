package id.terinovatif.evidence.review;

import java.util.Locale;

/** Why the only proof of a claim does not hold: the first check that it fails. */
public record Failing(String check, String detail) {
    /** In six words at most. */
    public String reason() {
        return switch (check) {
            case "format-allowed" -> "Jenis berkas tidak diterima di sini";
            case "readable" -> "Tulisan pada bukti tidak terbaca";
            case "names-innovation" -> "Nama inovasi tidak ada di bukti";
            case "letter-kind" -> "Jenis surat tidak cocok";
            case "year-in-window" -> "Tahun surat di luar yang diminta";
            case "count-supports-level" -> "Jumlahnya belum cukup untuk tingkat ini";
            case "duration-stated" -> "Lama waktu tidak tertulis";
            case "ratio-stated" -> "Perbandingan tidak tertulis";
            case "page-marked" -> "Baris tentang inovasi belum ditandai";
            case "signed" -> "Pejabat yang menandatangani tidak ditemukan";
            case "video-length" -> "Video lebih lama dari lima menit";
            default -> "Bukti tidak lolos pemeriksaan";
        };
    }

    /** How to mend it, as a sentence: what the check says after its finding. */
    public String remedy() {
        var told = detail.substring(detail.lastIndexOf(';') + 1).strip();
        return told.substring(0, 1).toUpperCase(Locale.ROOT) + told.substring(1).replaceAll("\\.$", "") + ".";
    }
}
