package id.terinovatif.world;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.People;
import id.terinovatif.account.Region;
import id.terinovatif.account.Regions;
import id.terinovatif.account.Role;
import id.terinovatif.competition.rules.Examples;
import id.terinovatif.competition.rules.RulesText;
import id.terinovatif.year.Years;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Makes regions with agencies and a person of every role, each region a world of its own. */
@TestComponent
public class World {
    public static final String PASSWORD = "kata sandi uji coba";

    /** As an account that was imported has it: read fifty times quicker than what the product itself makes of a new password. */
    private static final String ENCODED = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);

    private static final AtomicInteger COUNT = new AtomicInteger(10);
    private static final AtomicInteger PROVINCES = new AtomicInteger(30);

    private final Regions regions;
    private final Agencies agencies;
    private final People people;
    private final Years years;
    private final JdbcClient jdbc;
    private final Environment environment;

    World(Regions regions, Agencies agencies, People people, Years years, JdbcClient jdbc, Environment environment) {
        this.regions = regions;
        this.agencies = agencies;
        this.people = people;
        this.years = years;
        this.jdbc = jdbc;
        this.environment = environment;
    }

    /** A province's code that no other test has. */
    public static String provinceCode() {
        return String.valueOf(PROVINCES.incrementAndGet());
    }

    /** A region with a dinas, a puskesmas under it, another dinas, the year 2026 opened. */
    public Place place() {
        int n = COUNT.incrementAndGet();
        var region = regions.add("91." + n, "Kabupaten Uji " + n, Region.Kind.KABUPATEN, "Bapperida", "Asia/Makassar");
        long dinas = agencies.add(region.id(), null, "Dinas Kesehatan", "PERANGKAT_DAERAH");
        long puskesmas = agencies.add(region.id(), dinas, "Puskesmas Muara", "UNIT");
        long other = agencies.add(region.id(), null, "Dinas Pendidikan", "PERANGKAT_DAERAH");
        years.open(region.id(), 2026);
        var emails = new EnumMap<Role, String>(Role.class);
        for (var role : Role.values())
            emails.put(
                    role,
                    person(
                            region,
                            role.name().toLowerCase(java.util.Locale.ROOT) + n,
                            role,
                            role.worksForAgency() ? puskesmas : null));
        var stranger = person(region, "stranger" + n, Role.OPERATOR, other);
        return new Place(region, dinas, puskesmas, other, emails, stranger);
    }

    public String person(Region region, String name, Role role, @Nullable Long agency) {
        var email = name + "@uji.id";
        people.add(region.id(), email, "Orang " + name, role, agency, ENCODED);
        return email;
    }

    public Visitor visitor() {
        return new Visitor(address());
    }

    public String address() {
        return "http://localhost:" + environment.getProperty("local.server.port");
    }

    /** A visitor who has signed in. */
    public Visitor as(String email) {
        var visitor = visitor();
        visitor.signIn(email);
        return visitor;
    }

    /** Lets the last proof of who this person is lie back so far, on every device. */
    public void proofLiesBack(String email, Duration back) {
        var mine = "person_id = (select id from person where email = ?)";
        var kept = jdbc.sql("select attributes from web_session where " + mine)
                .param(email)
                .query((row, n) -> row.getBytes(1))
                .list();
        for (var bytes : kept) {
            var attributes =
                    new java.util.HashMap<Object, Object>((Map<?, ?>) new DeserializingConverter().convert(bytes));
            attributes.put("proved-at", Instant.now().minus(back).getEpochSecond());
            jdbc.sql("update web_session set attributes = ? where attributes = ? and " + mine)
                    .params(new SerializingConverter().convert(attributes), bytes, email)
                    .update();
        }
    }

    /** A link in the vault of the puskesmas. */
    public long document(Place place) {
        return jdbc.sql("""
                        insert into document (region_id, agency_id, kind, title, url, added_by)
                        values (:region, :agency, 'LINK', 'contoh.go.id', 'https://contoh.go.id', 1) returning id""")
                .param("region", place.region().id())
                .param("agency", place.puskesmas())
                .query(Long.class)
                .single();
    }

    /** A published bimtek with one session; nobody is invited yet. */
    public long training(Place place) {
        long id = jdbc.sql("""
                        insert into training (region_id, name, purpose, place, room, secret, published_at, created_by)
                        values (?, 'Bimtek uji', 'Menulis inovasi', 'Aula', 30, 'rahasia', now(), 1) returning id""").param(place.region().id()).query(Long.class).single();
        jdbc.sql("""
                        insert into training_session (region_id, training_id, batch, title, day, starts, ends)
                        values (?, ?, 1, 'Rancang bangun', current_date, '08:00', '12:00')""").params(place.region().id(), id).update();
        return id;
    }

    /** An open contest with nothing in it yet. */
    public long competition(Place place) {
        var rules = RulesText.of(Examples.all().getFirst().rules());
        return jdbc.sql("""
                        insert into competition (region_id, name, year, about, state, rules, rules_hash, closes_at, read_until, created_by)
                        values (?, 'Lomba uji', 2026, 'Untuk semua', 'OPEN', ?, ?, now() + interval '9 days', current_date + 20, 1) returning id""")
                .params(place.region().id(), rules, RulesText.hash(rules))
                .query(Long.class)
                .single();
    }

    /** Waits until no work of this region is left to be done beside its pages. */
    public void quiet(Place place) {
        Await.until(
                "no job waits",
                Duration.ofMinutes(2),
                () -> jdbc().sql("select count(*) from job where region_id = ?")
                        .param(place.region().id())
                        .query(Integer.class)
                        .single()
                        .equals(0));
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    /** A region made for one test class, and who lives there. */
    public record Place(
            Region region, long dinas, long puskesmas, long otherAgency, Map<Role, String> emails, String stranger) {
        public String email(Role role) {
            return String.valueOf(emails.get(role));
        }
    }
}
