package id.terinovatif.demo;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.People;
import id.terinovatif.account.Region;
import id.terinovatif.account.Regions;
import id.terinovatif.account.Role;
import id.terinovatif.account.User;
import id.terinovatif.account.token.ApiTokens;
import id.terinovatif.demo.Staff.Unit;
import id.terinovatif.demo.story.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The demo's region, agencies and people; every name is invented. */
@Component
@Profile("demo")
class DemoPeople {
    private static final String PASSWORD = "terinovatif";
    private static final int OPERATORS = 119;
    private static final String INNOVATOR = "inovator@demo.id";
    private static final String PUSKESMAS = "Puskesmas Muara Durian";

    private final Regions regions;
    private final Agencies agencies;
    private final People people;
    private final ApiTokens tokens;
    private final PasswordEncoder encoder;

    DemoPeople(Regions regions, Agencies agencies, People people, ApiTokens tokens, PasswordEncoder encoder) {
        this.regions = regions;
        this.agencies = agencies;
        this.people = people;
        this.tokens = tokens;
        this.encoder = encoder;
    }

    Staff settle() {
        // one hash for all: each takes a tenth of a second on purpose
        var encoded = String.valueOf(encoder.encode(PASSWORD));
        var names = new InventedNames();
        var region =
                regions.add("63.77", "Kabupaten Sungai Raya Demo", Region.Kind.KABUPATEN, "Bapperida", "Asia/Makassar");
        var units = units(region, names);
        var verifier = add(region, "verifikator@demo.id", "Nor Hayati Effendi", Role.VERIFIER, null, encoded);
        var readers = List.of(
                add(region, "verifikator2@demo.id", "Muhammad Rifani Akbar", Role.VERIFIER, null, encoded),
                add(region, "verifikator3@demo.id", "Hj. Mahrita Sari", Role.VERIFIER, null, encoded));
        var admin = add(region, "admin@demo.id", "Ahmad Fauzan Hasbi", Role.ADMIN, null, encoded);
        for (var juror : Rows.list(DemoPeople.class, "jury.yaml"))
            add(region, Rows.text(juror, "surel"), Rows.text(juror, "nama"), Role.JUDGE, null, encoded);
        add(region, "pimpinan@demo.id", "Rusdiana Iskandar Noor", Role.LEADER, null, encoded);
        add(region, "opd@demo.id", "Syahrani Anwar Saleh", Role.AGENCY_HEAD, id(units, "Dinas Kesehatan"), encoded);
        tokens.add(verifier, "demo-token-0001", "peragaan");
        var operators = new LinkedHashMap<String, List<User>>();
        var byAddress = new HashMap<String, User>();
        var innovator = add(region, INNOVATOR, "Siti Rahmah Aulia", Role.OPERATOR, id(units, PUSKESMAS), encoded);
        byAddress.put(INNOVATOR, innovator);
        operators.put(PUSKESMAS, new ArrayList<>(List.of(innovator)));
        var waiting = new ArrayList<>(units.values());
        for (int n = 1; n < OPERATORS; n++) {
            // every unit has one; the larger offices at the head of the list a second
            var unit = waiting.get((n - 1) % waiting.size());
            var name = names.withDegree(unit.sector());
            var user = add(region, address(name), name, Role.OPERATOR, unit.id(), encoded);
            operators.computeIfAbsent(unit.name(), any -> new ArrayList<>()).add(user);
        }
        return new Staff(region, units, operators, byAddress, verifier, readers, admin);
    }

    private Map<String, Unit> units(Region region, InventedNames names) {
        var units = new LinkedHashMap<String, Unit>();
        for (var row : Rows.list(DemoPeople.class, "agencies.yaml")) {
            var agency = Rows.text(row, "nama");
            var sector = Rows.text(row, "sektor");
            long id = agencies.add(region.id(), null, agency, "PERANGKAT_DAERAH");
            units.put(agency, new Unit(id, agency, agency, sector, names.withDegree(sector)));
            for (var unit : Rows.texts(row, "unit")) {
                long below = agencies.add(region.id(), id, unit, "UNIT");
                units.put(unit, new Unit(below, unit, agency, sector, names.withDegree(sector)));
            }
        }
        return units;
    }

    private User add(Region region, String email, String name, Role role, @Nullable Long agency, String encoded) {
        people.add(region.id(), email, name, role, agency, encoded);
        return people.asUser(people.byEmail(email).orElseThrow());
    }

    private static long id(Map<String, Unit> units, String name) {
        return java.util.Objects.requireNonNull(units.get(name), name).id();
    }

    private static String address(String name) {
        var plain =
                name.replaceFirst(",.*", "").toLowerCase(java.util.Locale.ROOT).replace(' ', '.');
        return plain + "@sungairaya.example";
    }
}
