package id.terinovatif.innovation.running;

import id.terinovatif.shared.TypedNumber;
import id.terinovatif.shared.web.Faults;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The number that is told each quarter, as it is typed. */
public record MeasureForm(
        @Nullable String jenis,
        @Nullable String nama,
        @Nullable String awal,
        @Nullable String sasaran,
        @Nullable String sumber) {
    private static final int LONGEST = 160;

    static MeasureForm of(@Nullable Measure measure) {
        if (measure == null) return new MeasureForm("", "", "", "", "");
        return new MeasureForm(
                measure.kind(), measure.name(), number(measure.baseline()), number(measure.target()), measure.source());
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    Faults faults() {
        var faults = new Faults.Collector();
        if (Measure.kind(text(jenis)).isEmpty()) faults.add("jenis", "Pilih apa yang dihitung.");
        faults.require("nama", text(nama), LONGEST, "Nama angkanya");
        faults.require("sumber", text(sumber), LONGEST, "Sumber angkanya");
        number("awal", text(awal), faults);
        number("sasaran", text(sasaran), faults);
        return faults.found();
    }

    private static void number(String field, String typed, Faults.Collector faults) {
        var answered = Answered.of(typed, "");
        if (answered.fault() != null) faults.add(field, answered.fault());
    }

    Measure said() {
        return new Measure(text(jenis), text(nama), read(text(awal)), read(text(sasaran)), text(sumber));
    }

    private static @Nullable BigDecimal read(String typed) {
        return typed.isEmpty() ? null : TypedNumber.of(typed).value();
    }
}
