package id.terinovatif;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import id.terinovatif.world.World.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who looks changes nothing, whoever it is and whatever the page; only a session notes its last use, and a refusal is kept. */
@RealServer
class LookingWritesNothingTest {
    private static final List<String> OF_THE_SESSION = List.of("web_session", "web_session_attributes", "sign_in");

    private final World world;

    LookingWritesNothingTest(World world) {
        this.world = world;
    }

    @Test
    void every_page_looked_at_by_everybody_leaves_every_row_as_it_was() {
        var place = world.place();
        var records = records(place);
        var document = world.document(place);
        var people = Stream.of(Role.values())
                .map(role -> world.as(place.email(role)))
                .toList();
        world.quiet(place);
        var changed = new ArrayList<String>();
        for (var route : RoutesTest.table().keySet()) {
            if (!route.startsWith("GET ") || route.contains("/aliran")) continue;
            var before = rows(place);
            for (var record : route.contains("{id}") ? records : List.of("0"))
                for (var person : people) person.get(RoutesTest.filled(route, record, document));
            var after = rows(place);
            if (!after.equals(before)) changed.add(route + " wrote " + different(before, after));
        }
        assertThat(changed).isEmpty();
    }

    /** A draft that was written and proved, one that was handed in, and a bimtek. */
    private List<String> records(Place place) {
        var operator = world.as(place.email(Role.OPERATOR));
        var drafted = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, drafted);
        operator.get(drafted + "/indikator/SID.SDM");
        operator.upload(drafted + "/indikator/SID.SDM", Map.of("tingkat", "2"), "surat.pdf", Drafts.pdf("Surat"));
        var handedIn = Drafts.begin(operator, "KARTU BALITA");
        Drafts.fill(operator, handedIn);
        operator.post(handedIn + "/pengajuan", Map.of());
        // written before anybody looked: as it is after an import, when the first to look is a verifier
        world.jdbc()
                .sql("delete from coach_reading where region_id = ?")
                .param(place.region().id())
                .update();
        return List.of(number(drafted), number(handedIn), String.valueOf(world.training(place)));
    }

    private static String number(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A print of the region's rows, table by table. */
    private Map<String, String> rows(Place place) {
        var prints = new TreeMap<String, String>();
        for (var table : world.jdbc().sql("""
                        select c.table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                        where table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name = 'region_id' order by 1""").query(String.class).list())
            prints.put(table, print(table, "where region_id = " + place.region().id()));
        for (var table : List.of("region", "setup_link", "edition_count")) prints.put(table, print(table, ""));
        OF_THE_SESSION.forEach(prints::remove);
        return prints;
    }

    private String print(String table, String where) {
        return world.jdbc()
                .sql("select count(*) || ' ' || coalesce(sum(hashtextextended(t.xmin::text || t::text, 0)), 0) from "
                        + table + " t " + where)
                .query(String.class)
                .single();
    }

    private static List<String> different(Map<String, String> before, Map<String, String> after) {
        return after.keySet().stream()
                .filter(table -> !String.valueOf(after.get(table)).equals(before.get(table)))
                .toList();
    }
}
