package id.terinovatif.administration;

import id.terinovatif.account.Region;
import id.terinovatif.account.password.PasswordRules;
import id.terinovatif.shared.EmailAddress;
import id.terinovatif.shared.web.Faults;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the set-up asks: region, agencies, year, first admin. Absent fields arrive as empty text. */
public record SetupForm(
        @Nullable String kode,
        @Nullable String nama,
        @Nullable String jenis,
        @Nullable String kantor,
        @Nullable String zona,
        @Nullable String perangkat,
        @Nullable Integer tahun,
        @Nullable String admin,
        @Nullable String email,
        @Nullable String sandi,
        @Nullable String ulang) {
    public static final List<String> ZONES = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");

    static SetupForm empty(int year) {
        return new SetupForm("", "", "KABUPATEN", "Bapperida", "Asia/Makassar", "", year, "", "", "", "");
    }

    public static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    AgencyList agencies() {
        return AgencyList.parse(Objects.requireNonNullElse(perangkat, ""));
    }

    Region.Kind kind() {
        return Region.Kind.valueOf(text(jenis));
    }

    Faults faults(PasswordRules passwords, Collection<Integer> years) {
        var faults = new Faults.Collector();
        if (!text(kode).matches("\\d{2}(\\.\\d{2})?"))
            faults.add("kode", "Kode wilayah berbentuk 63 (provinsi) atau 63.09 (kabupaten/kota).");
        faults.require("nama", text(nama), 120, "Nama daerah");
        if (Arrays.stream(Region.Kind.values()).noneMatch(kind -> kind.name().equals(text(jenis))))
            faults.add("jenis", "Pilih provinsi, kabupaten, atau kota.");
        faults.require("kantor", text(kantor), 80, "Nama kantor pemeriksa");
        if (!ZONES.contains(text(zona))) faults.add("zona", "Pilih WIB, WITA, atau WIT.");
        addAgencyFaults(faults);
        if (tahun == null || !years.contains(tahun))
            faults.add("tahun", "Pilih salah satu tahun yang instrumennya tersedia.");
        faults.require("admin", text(admin), 120, "Nama admin");
        if (!EmailAddress.plausible(text(email)))
            faults.add("email", "Surel admin belum benar, contoh: nama@daerah.go.id.");
        passwords
                .faults(
                        Objects.requireNonNullElse(sandi, ""),
                        Objects.requireNonNullElse(ulang, ""),
                        text(admin),
                        text(email),
                        text(nama))
                .byField()
                .forEach(faults::add);
        return faults.found();
    }

    private void addAgencyFaults(Faults.Collector faults) {
        if (agencies().lines().isEmpty()) faults.add("perangkat", "Isi sedikitnya satu perangkat daerah.");
        var fault = agencies().fault(List.of());
        if (fault != null) faults.add("perangkat", fault);
    }
}
