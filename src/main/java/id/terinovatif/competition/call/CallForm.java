package id.terinovatif.competition.call;

import id.terinovatif.shared.TypedDate;
import id.terinovatif.shared.web.Faults;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an organiser typed about a call, as typed. */
public record CallForm(Map<String, String> typed) {
    private static final int FIRST = 2020;
    private static final int LAST = 2100;

    public String at(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    static CallForm of(Call call) {
        var closes = call.closesAt().atZone(call.zone());
        return new CallForm(Map.of(
                "nama", call.name(),
                "tahun", String.valueOf(call.year()),
                "tentang", call.about(),
                "tutup", closes.toLocalDate().toString(),
                "jam", closes.toLocalTime().withSecond(0).withNano(0).toString(),
                "baca", call.readUntil().toString(),
                "sk", call.decree()));
    }

    Faults faults() {
        var faults = new Faults.Collector()
                .require("nama", at("nama"), 120, "Nama lomba")
                .require("tentang", at("tentang"), 1000, "Penjelasan")
                .atMost("sk", at("sk"), 200, "Keputusan tim juri");
        if (year() == null) faults.add("tahun", "Tahun lomba belum benar. Tulis seperti 2026.");
        date(faults, "tutup", "Batas kirim");
        date(faults, "baca", "Batas membaca");
        if (time() == null) faults.add("jam", "Jam belum benar. Tulis seperti 16:00.");
        var closes = TypedDate.near(at("tutup")).date();
        var read = TypedDate.near(at("baca")).date();
        if (closes != null && read != null && !read.isAfter(closes))
            faults.add("baca", "Juri baru bisa membaca sesudah kiriman ditutup.");
        return faults.found();
    }

    private void date(Faults.Collector faults, String field, String what) {
        var date = TypedDate.near(at(field));
        if (date.fault() != null) faults.add(field, Objects.requireNonNull(date.fault()));
        else if (date.date() == null) faults.add(field, what + " belum diisi.");
    }

    private @Nullable Integer year() {
        if (!at("tahun").matches("\\d{4}")) return null;
        int year = Integer.parseInt(at("tahun"));
        return year < FIRST || year > LAST ? null : year;
    }

    private @Nullable LocalTime time() {
        try {
            return LocalTime.parse(at("jam").replace('.', ':'));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** For a form without faults. */
    Map<String, Object> columns(ZoneId zone) {
        var columns = new HashMap<String, Object>();
        columns.put("name", at("nama"));
        columns.put("year", Objects.requireNonNull(year()));
        columns.put("about", at("tentang"));
        columns.put("decree", at("sk"));
        var closes = LocalDate.parse(at("tutup")).atTime(Objects.requireNonNull(time()));
        columns.put("closes", Timestamp.from(closes.atZone(zone).toInstant()));
        columns.put("read", Date.valueOf(LocalDate.parse(at("baca"))));
        return columns;
    }
}
