package id.terinovatif.innovation.story;

import id.terinovatif.shared.web.Faults;
import id.terinovatif.story.Atom;
import id.terinovatif.story.Certainty;
import id.terinovatif.story.Limit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What is typed for a form of the region, and what is wrong with it. */
final class OwnFormForm {
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 20_000;

    private OwnFormForm() {}

    static Faults head(Map<String, String> typed, int thisYear) {
        var faults = new Faults.Collector()
                .require("nama", text(typed, "nama"), LONGEST, "Nama formulir")
                .require("sumber", text(typed, "sumber"), LONGEST, "Sumbernya");
        var year = text(typed, "tahun");
        if (!year.matches("20\\d\\d") || Integer.parseInt(year) > thisYear + 1)
            faults.add("tahun", "Tulis tahun sumbernya dengan empat angka, seperti " + thisYear + ".");
        if (certainty(typed).isEmpty()) faults.add("kepastian", "Pilih seberapa pasti sumbernya.");
        return faults.found();
    }

    static Optional<Certainty> certainty(Map<String, String> typed) {
        return Arrays.stream(Certainty.values())
                .filter(one -> one.name().equals(typed.get("kepastian")))
                .findFirst();
    }

    static Faults part(MultiValueMap<String, String> typed) {
        var single = typed.toSingleValueMap();
        var faults = new Faults.Collector()
                .require("judul", text(single, "judul"), LONGEST, "Judul bagian")
                .require("tanya", text(single, "tanya"), LONGEST, "Yang ditanyakan");
        var words = text(single, "kata");
        if (!words.isEmpty() && (!words.matches("\\d{1,5}") || number(words) < 1 || number(words) > MOST_WORDS))
            faults.add("kata", "Tulis banyaknya kata, seperti 200, atau kosongkan bila belum diketahui.");
        if (kind(single).isEmpty()) faults.add("batas", "Pilih paling sedikit, paling banyak, atau sekitar.");
        if (atoms(typed).isEmpty()) faults.add("bahan", "Pilih paling sedikit satu bahan.");
        return faults.found();
    }

    static OwnFormPart said(MultiValueMap<String, String> typed) {
        var single = typed.toSingleValueMap();
        var words = text(single, "kata");
        return new OwnFormPart(
                text(single, "judul"),
                text(single, "tanya"),
                kind(single).orElseThrow(),
                words.isEmpty() ? null : number(words),
                atoms(typed));
    }

    private static Optional<Limit.Kind> kind(Map<String, String> typed) {
        return Arrays.stream(Limit.Kind.values())
                .filter(one -> one.name().equals(typed.get("batas")))
                .findFirst();
    }

    private static List<String> atoms(MultiValueMap<String, String> typed) {
        var chosen = typed.getOrDefault("bahan", List.of());
        return Atom.all().stream().map(Atom::code).filter(chosen::contains).toList();
    }

    static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
