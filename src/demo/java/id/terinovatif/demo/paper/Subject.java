package id.terinovatif.demo.paper;

import java.util.List;
import java.util.Locale;

/**
 * What a paper is about: an innovation, the office that runs it and its people.
 *
 * @param agency the perangkat daerah above the unit, or the unit itself
 * @param named how papers call the innovation; a paper that is wrong on purpose calls it otherwise
 */
public record Subject(
        String agency, String unit, String sector, String named, String is, int year, String head, List<Member> team) {
    /** Somebody in the team. */
    public record Member(String name, String job, String part) {}

    Subject unnamed() {
        return new Subject(agency, unit, sector, "kegiatan rutin " + unit, "kegiatan", year, head, team);
    }

    Subject inYear(int other) {
        return new Subject(agency, unit, sector, named, is, other, head, team);
    }

    Subject with(int people) {
        return new Subject(
                agency,
                unit,
                sector,
                named,
                is,
                year,
                head,
                team.subList(0, Math.min(Math.max(1, people), team.size())));
    }

    /** The head's title: a school, a village and a kecamatan have their own. */
    String title() {
        if (unit.startsWith("Desa ")) return "Kepala Desa " + unit.substring(5);
        if (unit.startsWith("Kelurahan ")) return "Lurah " + unit.substring(10);
        if (unit.startsWith("Kecamatan ")) return "Camat " + unit.substring(10);
        if (unit.startsWith("RSUD")) return "Direktur " + unit;
        if (unit.startsWith("Inspektorat")) return "Inspektur";
        return "Kepala " + unit;
    }

    /** The letters that stand for the office in a letter's number. */
    String code() {
        var initials = new StringBuilder();
        for (var word : unit.toUpperCase(Locale.ROOT).split(" ", -1))
            if (!word.equals("DAN")) initials.append(word.length() <= 4 ? word : word.substring(0, 1));
        return initials.toString();
    }

    /** A number that belongs to this innovation, so that letters differ. */
    int serial(int range) {
        return 1 + Math.floorMod((named + unit).hashCode(), range);
    }
}
