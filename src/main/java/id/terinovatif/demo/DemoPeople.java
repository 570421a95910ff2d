package id.terinovatif.demo;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.ApiTokens;
import id.terinovatif.account.People;
import id.terinovatif.account.Region;
import id.terinovatif.account.Regions;
import id.terinovatif.account.Role;
import id.terinovatif.account.User;
import id.terinovatif.index.OfficialResults;
import id.terinovatif.innovation.Years;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The demo's region, agencies and people; every name is invented. */
@Component
@Profile("demo")
class DemoPeople {
    static final int YEAR = 2026;

    private static final String PASSWORD = "terinovatif";
    private static final int OPERATORS = 119;
    private static final List<String> FIRST = List.of(
            "Siti",
            "Nor",
            "Rina",
            "Ahmad",
            "Muhammad",
            "Lina",
            "Budi",
            "Dewi",
            "Yusuf",
            "Hasanah",
            "Rahmad",
            "Mariani",
            "Agus",
            "Fitri",
            "Jumiati",
            "Rudi",
            "Salasiah",
            "Taufik",
            "Wahidah",
            "Zainal");
    private static final List<String> LAST = List.of(
            "Aulia",
            "Hidayat",
            "Maulida",
            "Rahman",
            "Noviyanti",
            "Syahputra",
            "Hartati",
            "Fauzan",
            "Lestari",
            "Anwar",
            "Kurniawan",
            "Rahmah",
            "Saputra",
            "Wulandari",
            "Iskandar",
            "Mulyani");

    /** One operator and the agency worked for; {@code kind} says what ideas fit there. */
    record Operator(User user, String agency, String kind) {}

    /** Who does what while the demo is filled. */
    record Staff(Region region, List<Operator> operators, User verifier) {}

    private final Regions regions;
    private final Agencies agencies;
    private final People people;
    private final Years years;
    private final OfficialResults results;
    private final ApiTokens tokens;
    private final PasswordEncoder encoder;
    private final Clock clock;

    DemoPeople(
            Regions regions,
            Agencies agencies,
            People people,
            Years years,
            OfficialResults results,
            ApiTokens tokens,
            PasswordEncoder encoder,
            Clock clock) {
        this.regions = regions;
        this.agencies = agencies;
        this.people = people;
        this.years = years;
        this.results = results;
        this.tokens = tokens;
        this.encoder = encoder;
        this.clock = clock;
    }

    private record Place(long id, String name, String kind) {}

    Staff settle() {
        var region =
                regions.add("63.77", "Kabupaten Sungai Raya Demo", Region.Kind.KABUPATEN, "Bapperida", "Asia/Makassar");
        years.open(region.id(), YEAR);
        years.setDeadline(region.id(), YEAR, LocalDate.now(clock).plusDays(21));
        results.save(
                region.id(),
                new OfficialResults.Result(
                        YEAR - 2, new BigDecimal("48.36"), "Inovatif", 98, "angka contoh, bukan hasil resmi"));
        results.save(
                region.id(),
                new OfficialResults.Result(
                        YEAR - 1, new BigDecimal("57.12"), "Inovatif", 134, "angka contoh, bukan hasil resmi"));
        var places = places(region);
        var encoded = String.valueOf(encoder.encode(PASSWORD));
        var health = named(places, "Dinas Kesehatan");
        var puskesmas = named(places, "Puskesmas Muara Durian");
        var operators = new ArrayList<Operator>();
        operators.add(new Operator(
                add(region, "inovator@demo.id", "Siti Rahmah", Role.OPERATOR, puskesmas.id(), encoded),
                puskesmas.name(),
                puskesmas.kind()));
        add(region, "opd@demo.id", "Syahrani Anwar", Role.AGENCY_HEAD, health.id(), encoded);
        var verifier = add(region, "verifikator@demo.id", "Nor Hayati", Role.VERIFIER, null, encoded);
        add(region, "admin@demo.id", "Ahmad Fauzan", Role.ADMIN, null, encoded);
        add(region, "juri@demo.id", "Lina Wulandari", Role.JUDGE, null, encoded);
        add(region, "pimpinan@demo.id", "Rusdiana Iskandar", Role.LEADER, null, encoded);
        tokens.add(verifier, "demo-token-0001", "peragaan");
        var random = new Random(1);
        for (int i = 1; i < OPERATORS; i++) {
            var place = places.get(i % places.size());
            var name = FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
            var email = "operator%03d@sungairaya.demo.id".formatted(i);
            operators.add(new Operator(
                    add(region, email, name, Role.OPERATOR, place.id(), encoded), place.name(), place.kind()));
        }
        return new Staff(region, operators, verifier);
    }

    private User add(Region region, String email, String name, Role role, @Nullable Long agency, String encoded) {
        people.add(region.id(), email, name, role, agency, encoded);
        return people.asUser(people.byEmail(email).orElseThrow());
    }

    private List<Place> places(Region region) {
        var places = new ArrayList<Place>();
        for (var row : Idea.rows("agencies.yaml")) {
            var name = Idea.text(row, "name");
            var kind = Idea.text(row, "kind");
            long id = agencies.add(region.id(), null, name, "PERANGKAT_DAERAH");
            places.add(new Place(id, name, kind));
            if (row.get("units") instanceof List<?> units)
                for (var unit : units)
                    places.add(new Place(
                            agencies.add(region.id(), id, String.valueOf(unit), "UNIT"), String.valueOf(unit), kind));
        }
        return places;
    }

    private static Place named(List<Place> places, String name) {
        return places.stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
