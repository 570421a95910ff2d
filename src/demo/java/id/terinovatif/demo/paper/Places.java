package id.terinovatif.demo.paper;

import java.util.ArrayList;
import java.util.List;

/** Offices and neighbours that papers mention; the neighbouring regencies are invented too. */
final class Places {
    private static final List<String> OFFICES = List.of(
            "Dinas Kesehatan",
            "Dinas Pendidikan",
            "Dinas Sosial",
            "Dinas Komunikasi dan Informatika",
            "Dinas Pemberdayaan Masyarakat dan Desa",
            "Bapperida",
            "Dinas Lingkungan Hidup",
            "Kecamatan Muara Durian");
    private static final List<String> NEIGHBOURS = List.of(
            "Kabupaten Tanah Rimba", "Kabupaten Hulu Barito Jaya", "Kota Teluk Intan Baru", "Kabupaten Lembah Meratus");

    private Places() {}

    static List<String> offices(String own, int count) {
        var offices = new ArrayList<String>();
        offices.add(own);
        for (var office : OFFICES) if (offices.size() < count && !offices.contains(office)) offices.add(office);
        return offices;
    }

    static String neighbour(int nth) {
        return NEIGHBOURS.get(Math.floorMod(nth, NEIGHBOURS.size()));
    }
}
