package id.terinovatif.training;

import id.terinovatif.shared.TypedDate;
import id.terinovatif.shared.web.Faults;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an organiser typed about a bimtek, as typed. */
public record TrainingForm(Map<String, String> typed) {
    static TrainingForm of(Training training) {
        return new TrainingForm(Map.of(
                "nama", training.name(),
                "tujuan", training.purpose(),
                "tempat", training.place(),
                "kursi", String.valueOf(training.room()),
                "nomor", training.letterNumber(),
                "tanggal", Objects.toString(training.letterDate(), ""),
                "penanda", training.signatory(),
                "jabatan", training.signatoryPost(),
                "nip", training.signatoryNumber()));
    }

    /** One step's fields over what the others already hold. */
    static TrainingForm over(Training training, Map<String, String> typed) {
        var all = new HashMap<>(of(training).typed());
        all.putAll(typed);
        return new TrainingForm(all);
    }

    public String at(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    Faults faults() {
        var faults = new Faults.Collector()
                .require("nama", at("nama"), 160, "Nama bimtek")
                .require("tujuan", at("tujuan"), 1000, "Tujuan")
                .require("tempat", at("tempat"), 200, "Tempat")
                .atMost("nomor", at("nomor"), 120, "Nomor surat")
                .atMost("penanda", at("penanda"), 120, "Nama penanda tangan")
                .atMost("jabatan", at("jabatan"), 160, "Jabatan penanda tangan");
        if (!nip().matches("(\\d{18})?"))
            faults.add("nip", "NIP terdiri dari 18 angka. Kosongkan bila penanda tangan tidak punya NIP.");
        if (!at("kursi").matches("[1-9]\\d{0,2}|[1-4]\\d{3}"))
            faults.add("kursi", "Tulis jumlah kursi dengan angka, misalnya 120.");
        var fault = TypedDate.near(at("tanggal")).fault();
        if (fault != null) faults.add("tanggal", fault);
        return faults.found();
    }

    private String nip() {
        return at("nip").replaceAll("\\s", "");
    }

    private @Nullable LocalDate date() {
        return TypedDate.near(at("tanggal")).date();
    }

    Map<String, @Nullable Object> columns() {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("name", at("nama"));
        columns.put("purpose", at("tujuan"));
        columns.put("place", at("tempat"));
        columns.put("room", Integer.valueOf(at("kursi")));
        columns.put("number", at("nomor"));
        columns.put("date", date());
        columns.put("signatory", at("penanda"));
        columns.put("post", at("jabatan"));
        columns.put("nip", nip());
        return columns;
    }
}
