package id.terinovatif.training;

import id.terinovatif.account.Role;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.HashMap;
import java.util.Map;

/** A bimtek as an organiser sets it up over the plain forms. */
public final class Bimtek {
    private final World world;
    private final World.Place place;
    private final Visitor organiser;
    private final String path;

    private Bimtek(World world, World.Place place, Visitor organiser, String path) {
        this.world = world;
        this.place = place;
        this.organiser = organiser;
        this.path = path;
    }

    /** One batch on this day, with so many seats; Dinas Kesehatan is invited, with the puskesmas under it. */
    public static Bimtek published(World world, World.Place place, String day, int seats) {
        var organiser = world.as(place.email(Role.ADMIN));
        organiser.get("/bimtek/baru");
        var path = Visitor.target(organiser.post("/bimtek", facts(seats))).replace("/susun", "");
        var bimtek = new Bimtek(world, place, organiser, path);
        organiser.get(path + "/susun/jadwal");
        bimtek.session(1, day);
        bimtek.invite(place.dinas(), 500);
        organiser.post(path + "/penerbitan", Map.of());
        return bimtek;
    }

    static Map<String, String> facts(int seats) {
        var facts = new HashMap<String, String>();
        facts.put("nama", "Bimtek Inovasi Daerah");
        facts.put("tujuan", "Peserta bisa menulis rancang bangun dan memilih buktinya.");
        facts.put("tempat", "Aula Bapperida");
        facts.put("kursi", String.valueOf(seats));
        facts.put("nomor", "005/123/Bapperida");
        facts.put("tanggal", "2026-07-01");
        facts.put("penanda", "Dra. Rahmah");
        facts.put("jabatan", "Kepala Bapperida");
        facts.put("nip", "196805121993032004");
        return facts;
    }

    public void session(int batch, String day) {
        organiser.post(
                path + "/sesi",
                Map.of(
                        "judul",
                        "Rancang bangun yang terukur",
                        "angkatan",
                        String.valueOf(batch),
                        "hari",
                        day,
                        "mulai",
                        "08:00",
                        "selesai",
                        "12:00"));
    }

    /** A session from the first to the last minute of this day, so that one is held whenever it is looked at. */
    public void sitsAllDay(String day) {
        organiser.get(path + "/susun/jadwal");
        organiser.post(
                path + "/sesi",
                Map.of("judul", "Menulis bersama", "angkatan", "1", "hari", day, "mulai", "00:00", "selesai", "23:59"));
    }

    /** Ticks everybody who has a place as there on this day, from the paper list. */
    public void allAreThere(String day) {
        var page = organiser.get(path + "/absen?hari=" + day).body();
        var numbers = java.util.regex.Pattern.compile("name=\"hadir\" value=\"(\\d+)\"")
                .matcher(page);
        while (numbers.find()) organiser.post(path + "/absen/kertas", Map.of("hari", day, "hadir", numbers.group(1)));
    }

    public void invite(long agency, int quota) {
        organiser.post(path + "/jatah", Map.of("jatah." + agency, String.valueOf(quota)));
    }

    /** An operator of the puskesmas who has signed in. */
    public Visitor operator(String name) {
        return world.as(world.person(place.region(), name + place.region().id(), Role.OPERATOR, place.puskesmas()));
    }

    /** Registers and returns the page that is shown then. */
    public String register(Visitor person) {
        person.get(path);
        person.post(path + "/pendaftaran", Map.of("angkatan", "1"));
        return person.get(path).body();
    }

    public String path() {
        return path;
    }

    public long id() {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    public Visitor organiser() {
        return organiser;
    }
}
