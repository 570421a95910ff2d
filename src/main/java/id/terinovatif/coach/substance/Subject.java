package id.terinovatif.coach.substance;

import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Line.Mark;
import id.terinovatif.coach.text.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a sentence says what its numbers count: "Naik dari 45% menjadi 67%" alone does not. */
final class Subject {
    private static final Set<String> NO_SUBJECT = stems(List.of(
            "naik",
            "turun",
            "meningkat",
            "menurun",
            "peningkatan",
            "penurunan",
            "berkurang",
            "bertambah",
            "kenaikan",
            "menjadi",
            "jumlah",
            "angka",
            "nilai",
            "hasil",
            "capaian",
            "mencapai",
            "total",
            "persen",
            "persentase",
            "rata-rata",
            "tahun",
            "semula",
            "tadinya",
            "sebelumnya",
            "awalnya",
            "dahulu",
            "sekarang",
            "kini",
            "sebanyak",
            "sebesar",
            "sejumlah",
            "sampai",
            "hingga",
            "dibanding",
            "signifikan",
            "drastis",
            "data",
            "tercatat",
            "menurut",
            "laporan",
            "sebelum",
            "sesudah",
            "setelah",
            "inovasi",
            "program",
            "berdasarkan",
            "bulan",
            "hari",
            "jam",
            "menit",
            "minggu",
            "tinggal"));

    private Subject() {}

    static boolean saidIn(Line line) {
        if (line.is(Mark.BEFORE_AFTER_ROW)) return true;
        var counted = new HashSet<String>();
        for (var quantity : line.quantities()) counted.add(Stems.of(quantity.unit()));
        return line.stems().stream().anyMatch(stem -> !NO_SUBJECT.contains(stem) && !counted.contains(stem));
    }

    /** A stem that says nothing of what is counted. */
    static boolean empty(String stem) {
        return NO_SUBJECT.contains(stem);
    }

    private static Set<String> stems(List<String> words) {
        return words.stream().map(Stems::of).collect(Collectors.toUnmodifiableSet());
    }
}
