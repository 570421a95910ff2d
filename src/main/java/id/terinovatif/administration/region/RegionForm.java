package id.terinovatif.administration.region;

import id.terinovatif.account.CodeEditions;
import id.terinovatif.account.Region;
import id.terinovatif.administration.SetupForm;
import id.terinovatif.shared.EmailAddress;
import id.terinovatif.shared.web.Faults;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a region below a province, or about the province above, and about its first admin; absent fields are empty.
 *
 * @param semula what the page showed of the region when it was filled in, as {@link #shown()} has it
 */
public record RegionForm(
        @Nullable String kode,
        @Nullable String edisi,
        @Nullable String nama,
        @Nullable String jenis,
        @Nullable String kantor,
        @Nullable String zona,
        @Nullable String admin,
        @Nullable String email,
        @Nullable String semula) {

    static RegionForm empty(Region province) {
        var edition = CodeEditions.all().getFirst();
        return new RegionForm(
                province.code() + ".", edition, "", "KABUPATEN", "Bapperida", province.timeZone(), "", "", "");
    }

    /** A province above this region, whose code says which one. */
    static RegionForm above(Region region) {
        return new RegionForm("", CodeEditions.all().getFirst(), "", "", "Bapperida", region.timeZone(), "", "", "")
                .provinceOf(region);
    }

    RegionForm provinceOf(Region region) {
        var code = region.code().substring(0, region.code().indexOf('.'));
        return new RegionForm(code, edisi, nama, Region.Kind.PROVINSI.name(), kantor, zona, admin, email, semula);
    }

    public static RegionForm of(Below.Line line) {
        return new RegionForm(
                line.code(),
                line.codeEdition(),
                line.name(),
                line.kind().name(),
                line.office(),
                line.timeZone(),
                "",
                "",
                "");
    }

    /** The same as typed, on what stands there now. */
    RegionForm on(Below.Line line) {
        return new RegionForm(kode, edisi, nama, jenis, kantor, zona, admin, email, of(line).shown());
    }

    /** What may be changed, in one text, so that a page can say what it was filled in on. */
    public String shown() {
        return String.join("\n", name(), edition(), office(), zone());
    }

    /** Where somebody else saved something else meanwhile, what stands there now; nothing is written then. */
    void addMovedFaults(Below.Line line, Faults.Collector faults) {
        var now = of(line);
        if (semula == null
                || semula.replace("\r", "").strip().equals(now.shown().strip())) return;
        addMoved("nama", name(), now.name(), faults);
        addMoved("edisi", edition(), now.edition().isEmpty() ? "belum diketahui" : now.edition(), faults);
        addMoved("kantor", office(), now.office(), faults);
        addMoved("zona", zone(), now.zone(), faults);
    }

    private static void addMoved(String field, String typed, String now, Faults.Collector faults) {
        if (!typed.equals(now))
            faults.add(
                    field,
                    "Baru saja diubah orang lain menjadi \"" + now + "\". Simpan lagi bila isian Anda yang benar.");
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
