package id.terinovatif.ideas;

import id.terinovatif.shared.web.Faults;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A proposal while it is written.
 *
 * @param contact a telephone number or mail address, or empty for nobody
 * @param about the sender says that it is no complaint about a person
 */
public record Draft(
        String kind,
        String title,
        String words,
        String place,
        String contact,
        boolean about,
        String region,
        String opened,
        String trap) {
    public static final int MOST_WORDS = 2_000;

    /** Complaints about persons and money belong to LAPOR!, where they are protected and followed up by law. */
    private static final Pattern COMPLAINT = Pattern.compile(
            "(?i)\\b(?:pungli|pungutan liar|korupsi|korup|suap|menyuap|disuap|sogok|menyogok|gratifikasi|oknum|selingkuh|dipukul|memukul|melecehkan|pelecehan|dilecehkan|mesum|mabuk|membentak|dibentak|dimarahi|memarahi|malas kerja|bolos|tidak pernah masuk|laporkan|melaporkan|dipecat|pecat|copot|nepotisme|minta uang|diminta uang|uang rokok|uang pelicin|uang terima kasih|menghina|dihina|mengancam|diancam|menipu|ditipu)\\b");

    static Draft of(Map<String, String> typed) {
        return new Draft(
                at(typed, "jenis"),
                at(typed, "kalimat"),
                at(typed, "cerita"),
                at(typed, "tempat"),
                at(typed, "kontak"),
                typed.containsKey("bukan_orang"),
                at(typed, "daerah"),
                at(typed, "waktu"),
                at(typed, "situs"));
    }

    private static String at(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    static Draft begun(String sentence, String opened) {
        return new Draft("GAGASAN", sentence, "", "", "", false, "", opened, "");
    }

    Draft reopened(String now) {
        return new Draft(kind, title, words, place, contact, about, region, now, "");
    }

    public boolean complains() {
        return COMPLAINT.matcher(title + " " + words).find();
    }

    Faults faults() {
        var faults = new Faults.Collector()
                .require("kalimat", title, 160, "Satu kalimat")
                .require("cerita", words, MOST_WORDS, "Ceritanya")
                .atMost("tempat", place, 80, "Nama kecamatan")
                .atMost("kontak", contact, 120, "Kontak");
        if (!kind.equals("GAGASAN") && !kind.equals("MASALAH")) faults.add("jenis", "Pilih gagasan atau masalah.");
        if (complains() && !about)
            faults.add(
                    "bukan_orang",
                    "Ini tampaknya laporan tentang orang atau uang. Kirim lewat LAPOR! (lapor.go.id); di sana Anda dilindungi. Bila bukan, centang di bawah.");
        return faults.found();
    }
}
