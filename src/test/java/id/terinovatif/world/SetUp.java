package id.terinovatif.world;

import static java.util.Map.entry;

import java.util.Map;

/** Sets an empty installation up through its one-time link: Kabupaten Uji with one dinas and the admin Ani, ani@daerah.go.id. */
public final class SetUp {
    private SetUp() {}

    public static void done(Programme programme, String password) {
        var admin = programme.visitor();
        var setup = programme.setupPath();
        admin.get(setup);
        admin.post(
                setup,
                Map.ofEntries(
                        entry("kode", "63.99"),
                        entry("nama", "Kabupaten Uji"),
                        entry("jenis", "KABUPATEN"),
                        entry("kantor", "Bapperida"),
                        entry("zona", "Asia/Makassar"),
                        entry("tahun", "2026"),
                        entry("perangkat", "Dinas Kesehatan"),
                        entry("admin", "Ani"),
                        entry("email", "ani@daerah.go.id"),
                        entry("sandi", password),
                        entry("ulang", password)));
    }
}
