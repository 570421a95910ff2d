package id.terinovatif.innovation.replication;

import id.terinovatif.shared.TypedDate;
import id.terinovatif.shared.web.Faults;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stage as somebody says it was reached.
 *
 * @param adapted what was changed for the new place, null when nothing was said of it
 */
public record NewStep(
        @Nullable Stage stage,
        String typedDay,
        @Nullable LocalDate onDay,
        @Nullable String dayFault,
        String words,
        @Nullable String adapted) {
    static NewStep of(Map<String, String> typed) {
        var day = typed.getOrDefault("tanggal", "").strip();
        var read = TypedDate.near(day);
        return new NewStep(
                Stage.named(typed.getOrDefault("tahap", "")).orElse(null),
                day,
                read.date(),
                read.fault(),
                typed.getOrDefault("kata", "").strip(),
                typed.containsKey("sesuai") ? typed.get("sesuai").strip() : null);
    }

    static NewStep empty() {
        return of(Map.of());
    }

    Stage sure() {
        return Objects.requireNonNull(stage);
    }

    LocalDate day() {
        return Objects.requireNonNull(onDay);
    }

    /**
     * An interest may be written down long after it came, so its day binds nobody.
     *
     * @param again whether the same stage may be said once more, to add its letter
     */
    Faults faults(Copy copy, boolean ours, LocalDate today, boolean again) {
        var faults = new Faults.Collector()
                .atMost("kata", words, 2_000, "Keterangan")
                .atMost("sesuai", Objects.requireNonNullElse(adapted, ""), 2_000, "Yang disesuaikan");
        if (stage == null || !(copy.next(ours).contains(stage) || (again && copy.said(ours, stage))))
            return faults.add("tahap", "Pilih salah satu tahap.").found();
        if (again && copy.said(ours, stage)) return faults.found();
        var last = copy.last(ours);
        if (dayFault != null) faults.add("tanggal", dayFault);
        else if (onDay == null) faults.add("tanggal", "Tanggal belum diisi.");
        else if (onDay.isAfter(today)) faults.add("tanggal", "Tanggal ini belum terjadi.");
        else if (last != null && last.stage() != Stage.MINAT && onDay.isBefore(last.onDay()))
            faults.add("tanggal", "Tanggal ini sebelum tahap sebelumnya.");
        if (stage.explained() && words.isEmpty())
            faults.add(
                    "kata",
                    stage.over() ? "Tulis alasannya." : "Tulis hasilnya, dengan angka dan di mana angkanya tertulis.");
        return faults.found();
    }
}
