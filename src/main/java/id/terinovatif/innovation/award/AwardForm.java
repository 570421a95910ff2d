package id.terinovatif.innovation.award;

import id.terinovatif.instrument.AwardScheme;
import id.terinovatif.shared.TypedDate;
import id.terinovatif.shared.web.Faults;
import java.time.Year;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An award as it is typed. */
public record AwardForm(
        @Nullable String skema,
        @Nullable String tahun,
        @Nullable String nama,
        @Nullable String pemberi,
        @Nullable String penerima,
        @Nullable String tautan) {
    private static final int LONGEST = 200;
    private static final int FIRST = 2000;

    /** What it says, once it has no faults. */
    public record Said(AwardScheme scheme, int year, String name, String giver, String recipient) {}

    static AwardForm empty() {
        return new AwardForm("", "", "", "", "", "");
    }

    String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    boolean linked() {
        return !text(tautan).isEmpty();
    }

    /**
     * What is wrong with it.
     *
     * @param files how many it brings; exactly one paper is wanted, as a file or a link
     */
    Faults faults(Year now, int files) {
        var faults = new Faults.Collector();
        var scheme = AwardScheme.of(text(skema));
        if (scheme.isEmpty()) faults.add("skema", "Pilih dari mana penghargaan ini.");
        var year = year(now, faults);
        if (scheme.isPresent() && year != null && !scheme.get().held(year))
            faults.add("tahun", scheme.get().label() + " tidak diadakan pada " + year + ".");
        faults.require("nama", text(nama), LONGEST, "Nama penghargaan");
        if (scheme.isPresent() && scheme.get().giver() == null)
            faults.require("pemberi", text(pemberi), LONGEST, "Pemberinya");
        faults.atMost("pemberi", text(pemberi), LONGEST, "Pemberinya");
        faults.atMost("penerima", text(penerima), LONGEST, "Penerimanya");
        if (files > 1) faults.add("berkas", "Kirim satu berkas saja untuk satu penghargaan.");
        if (files == 1 && linked()) faults.add("tautan", "Pilih salah satu: berkas atau tautan.");
        if (files == 0 && !linked()) faults.add("berkas", "Lampirkan piagam atau suratnya, atau tempel tautannya.");
        return faults.found();
    }

    private @Nullable Integer year(Year now, Faults.Collector faults) {
        var typed = text(tahun);
        if (!typed.matches("\\d{4}")) {
            faults.add("tahun", "Tulis tahunnya dengan empat angka, seperti 2025.");
            return null;
        }
        var question = TypedDate.question(Integer.parseInt(typed), FIRST, now.getValue());
        if (question == null) return Integer.valueOf(typed);
        faults.add("tahun", question);
        return null;
    }

    Said said() {
        var scheme = AwardScheme.of(text(skema)).orElseThrow();
        var giver = text(pemberi);
        return new Said(
                scheme,
                Integer.parseInt(text(tahun)),
                text(nama),
                giver.isEmpty() ? Objects.requireNonNull(scheme.giver()) : giver,
                text(penerima));
    }
}
