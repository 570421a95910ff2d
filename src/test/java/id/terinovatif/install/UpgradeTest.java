package id.terinovatif.install;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.index.RegionIndex;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.Programme;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Shelf;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import id.terinovatif.world.World.Place;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** From the last release to this one, with what people wrote: nothing is lost, and a node of the release could still write beside it. */
@RealServer
class UpgradeTest {
    private final World world;
    private final JdbcConnectionDetails database;
    private final Instruments instruments;

    @TempDir
    private Path folder;

    UpgradeTest(World world, JdbcConnectionDetails database, Instruments instruments) {
        this.world = world;
        this.database = database;
        this.instruments = instruments;
    }

    @Test
    void rows_scores_and_trail_outlive_the_upgrade_and_a_node_of_the_release_can_go_on_writing() throws Exception {
        var place = world.place();
        var draft = Drafts.begin(world.as(place.email(Role.OPERATOR)), "TIMBANG CERIA");
        Drafts.fill(world.as(place.email(Role.OPERATOR)), draft);
        long shown = new Shelf(world, place).put("POSYANDU BERSERI", "Balita ditimbang", Map.of("urusan", "KESEHATAN"));
        try (var older = new OlderDatabase(folder.resolve("lama"));
                var connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword())) {
            older.fill(connection);
            var columns = OlderDatabase.columns(older.jdbc());
            var rows = rows(older.jdbc(), columns);
            var constraints = constraints(older.jdbc());
            var index = index(older.jdbc(), place);
            assertThat(index).contains("POSYANDU BERSERI");

            try (var programme = Programme.start(folder.resolve("data"), older.settings())) {
                assertThat(rows(older.jdbc(), columns)).isEqualTo(rows);
                assertThat(index(older.jdbc(), place)).isEqualTo(index);
                assertThat(faces(older.jdbc(), place))
                        .isEqualTo(faces(world.jdbc(), place))
                        .isNotEmpty();
                var rina = programme.visitor();
                rina.signIn(place.email(Role.OPERATOR));
                assertThat(rina.get(draft + "/profil/hasil").body()).contains("82 dari 100");
                var admin = programme.visitor();
                admin.signIn(place.email(Role.ADMIN));
                admin.get("/kelola/jejak");
                assertThat(Visitor.target(admin.post("/kelola/jejak/pemeriksaan", Map.of())))
                        .isEqualTo("/kelola/jejak");
                assertThat(admin.get("/kelola/jejak").body()).contains("Rantai utuh sampai");
                assertThat(rina.get("/katalog/" + shown).body()).contains("POSYANDU BERSERI");
            }
            assertThat(taken(columns, constraints, older.jdbc()))
                    .as("what a node of the last release could no longer write; a later release may")
                    .containsExactlyInAnyOrderElementsOf(OlderDatabase.contracts());
        }
    }

    /** A digest of all rows of each table, of the columns that the release knows. */
    private static Map<String, String> rows(JdbcClient jdbc, Map<String, Map<String, OlderDatabase.Column>> columns) {
        var digests = new TreeMap<String, String>();
        columns.forEach((table, of) -> digests.put(
                table,
                jdbc.sql(
                                "select count(*) || ' ' || coalesce(md5(string_agg(r::text, chr(10) order by r::text)), '') from (select "
                                        + String.join(", ", of.keySet()) + " from " + table + ") r")
                        .query(String.class)
                        .single()));
        OlderDatabase.OWN.forEach(digests::remove);
        digests.remove("storage_inspection"); // a start looks at once where nobody has looked yet
        return digests;
    }

    private String index(JdbcClient jdbc, Place place) {
        var figures = RegionIndex.over(jdbc, instruments, new JsonMapper())
                .of(place.region().id(), 2026);
        return figures.claimed() + " " + figures.verified() + " " + figures.portfolio() + " " + figures.why();
    }

    /** The public face of a region's innovations, which a migration after the release makes from their rows. */
    private static List<Map<String, Object>> faces(JdbcClient jdbc, Place place) {
        return jdbc.sql("""
                        select innovation_id, name, about, urusan, measured, result, words::text as words from catalogue_entry
                        where region_id = ? order by innovation_id""").param(place.region().id()).query().listOfRows();
    }

    private static List<String> constraints(JdbcClient jdbc) {
        return jdbc.sql("""
                        select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
                        where connamespace = 'public'::regnamespace and contype in ('c', 'u', 'x', 'f')""").query(String.class).list();
    }

    private static List<String> taken(
            Map<String, Map<String, OlderDatabase.Column>> before, List<String> constraints, JdbcClient jdbc) {
        var after = OlderDatabase.columns(jdbc);
        var taken = new ArrayList<String>();
        before.forEach((table, columns) -> {
            var now = after.getOrDefault(table, Map.of());
            columns.forEach((name, old) -> {
                var column = now.get(name);
                if (column == null) taken.add(table + "." + name + " is gone");
                else if (!column.type().equals(old.type())) taken.add(table + "." + name + " has another type");
                else if (old.mayBeNull() && !column.mayBeNull()) taken.add(table + "." + name + " must be filled");
            });
            now.forEach((name, column) -> {
                if (!columns.containsKey(name) && !column.mayBeAbsent())
                    taken.add(table + "." + name + " must be filled");
            });
        });
        constraints(jdbc).stream()
                .filter(one -> !constraints.contains(one) && before.containsKey(one.split(" ", 2)[0]))
                .forEach(taken::add);
        return taken;
    }
}
