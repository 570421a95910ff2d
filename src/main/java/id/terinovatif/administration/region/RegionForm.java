package id.terinovatif.administration.region;

import id.terinovatif.account.CodeEditions;
import id.terinovatif.account.Region;
import id.terinovatif.administration.SetupForm;
import id.terinovatif.shared.EmailAddress;
import id.terinovatif.shared.web.Faults;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked about a region below a province, and about its first admin; absent fields are empty. */
public record RegionForm(
        @Nullable String kode,
        @Nullable String edisi,
        @Nullable String nama,
        @Nullable String jenis,
        @Nullable String kantor,
        @Nullable String zona,
        @Nullable String admin,
        @Nullable String email) {

    static RegionForm empty(Region province) {
        var edition = CodeEditions.all().getFirst();
        return new RegionForm(
                province.code() + ".", edition, "", "KABUPATEN", "Bapperida", province.timeZone(), "", "");
    }

    static RegionForm of(Below.Line line) {
        return new RegionForm(
                line.code(),
                line.codeEdition(),
                line.name(),
                line.kind().name(),
                line.office(),
                line.timeZone(),
                "",
                "");
    }

    public String code() {
        return SetupForm.text(kode);
    }

    public String edition() {
        return SetupForm.text(edisi);
    }

    public String name() {
        return SetupForm.text(nama);
    }

    public String office() {
        return SetupForm.text(kantor);
    }

    public String zone() {
        return SetupForm.text(zona);
    }

    String adminName() {
        return SetupForm.text(admin);
    }

    String adminEmail() {
        return SetupForm.text(email);
    }

    Region.Kind kindChosen() {
        return Region.Kind.valueOf(SetupForm.text(jenis));
    }

    /** What is wrong with a new region of this province. */
    void addCodeFaults(Region province, Faults.Collector faults) {
        if (!code().matches("\\d{2}\\.\\d{2}") || !code().startsWith(province.code() + "."))
            faults.add("kode", "Kode berbentuk " + province.code() + ".09: kode provinsi ini, titik, dua angka.");
        if (!List.of("KABUPATEN", "KOTA").contains(SetupForm.text(jenis)))
            faults.add("jenis", "Pilih kabupaten atau kota.");
    }

    void addNameFaults(Faults.Collector faults) {
        faults.require("nama", name(), 120, "Nama daerah");
        faults.require("kantor", office(), 80, "Nama kantor pemeriksa");
        if (!SetupForm.ZONES.contains(zone())) faults.add("zona", "Pilih WIB, WITA, atau WIT.");
        if (!edition().isEmpty() && !CodeEditions.all().contains(edition()))
            faults.add("edisi", "Pilih keputusan dari daftar, atau belum diketahui.");
    }

    void addAdminFaults(Faults.Collector faults) {
        faults.require("admin", adminName(), 120, "Nama admin");
        if (!EmailAddress.plausible(adminEmail()))
            faults.add("email", "Surel admin belum benar, contoh: nama@daerah.go.id.");
    }
}
