package id.terinovatif.training;

import id.terinovatif.shared.TypedDate;
import id.terinovatif.shared.web.Faults;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A session as typed: batch, title, day, from, until. */
record SessionForm(Map<String, String> typed) {
    private String at(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    Faults faults() {
        var faults = new Faults.Collector().require("judul", at("judul"), 160, "Isi sesi");
        if (!at("angkatan").matches("[1-9]")) faults.add("angkatan", "Angkatan ditulis dengan angka 1 sampai 9.");
        if (day() == null) faults.add("hari", "Pilih hari dari kalender atau tulis seperti 2026-07-14.");
        if (time("mulai") == null) faults.add("mulai", "Jam mulai ditulis seperti 08:00.");
        if (time("selesai") == null) faults.add("selesai", "Jam selesai ditulis seperti 12:00.");
        else if (time("mulai") != null && !time("selesai").isAfter(time("mulai")))
            faults.add("selesai", "Jam selesai harus sesudah jam mulai.");
        return faults.found();
    }

    /** What was typed, named as on a page that has this form more than once. */
    Map<String, String> under(String prefix) {
        return typed.entrySet().stream().collect(Collectors.toMap(one -> prefix + one.getKey(), Map.Entry::getValue));
    }

    /** Only asked when there are no faults. */
    Session session(long id) {
        var day = day();
        var starts = time("mulai");
        var ends = time("selesai");
        if (day == null || starts == null || ends == null) throw new IllegalStateException("form has faults");
        return new Session(id, Integer.parseInt(at("angkatan")), at("judul"), day, starts, ends);
    }

    private @Nullable LocalDate day() {
        return TypedDate.near(at("hari")).date();
    }

    private @Nullable LocalTime time(String field) {
        try {
            return LocalTime.parse(at(field).replace('.', ':'));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
