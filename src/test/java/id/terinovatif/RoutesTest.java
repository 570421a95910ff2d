package id.terinovatif;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route and every role: {@code routes.tsv} says what each is answered when it asks for a draft of Puskesmas Muara. A new
 * route without a row fails.
 */
@RealServer
class RoutesTest {
    private static final List<String> WHO = List.of(
            "nobody", "OPERATOR", "AGENCY_HEAD", "VERIFIER", "ADMIN", "LEADER", "JUDGE", "stranger", "foreigner");

    private static final Map<String, String> FORM =
            Map.of("alasan", "uji", "dokumen", "1", "tahun", "2026", "lama", "x", "sandi", "y", "ulang", "z");

    private final World world;
    private final RequestMappingHandlerMapping mapping;

    RoutesTest(World world, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.world = world;
        this.mapping = mapping;
    }

    @Test
    void every_route_has_a_row() {
        var routes = mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> routes(info).stream())
                .filter(route -> !route.contains(" /error"))
                .collect(toCollection(TreeSet::new));
        assertThat(new TreeSet<>(table().keySet())).isEqualTo(routes);
    }

    private static Set<String> routes(RequestMappingInfo info) {
        var routes = new TreeSet<String>();
        var methods = info.getMethodsCondition().getMethods();
        for (var path : info.getPatternValues())
            if (methods.isEmpty()) routes.add("GET " + path);
            else methods.forEach(method -> routes.add(method + " " + path));
        return routes;
    }

    @Test
    void each_role_is_answered_as_the_table_says() {
        var place = world.place();
        var foreign = world.place();
        var visitors = visitors(place, foreign);
        var operator = world.as(place.email(Role.OPERATOR));
        var different = new ArrayList<String>();
        table().forEach((route, expected) -> {
            var draft = Drafts.begin(operator, "TIMBANG CERIA");
            var drafted = draft.substring(draft.lastIndexOf('/') + 1);
            var record = route.contains("/bimtek/{id}")
                    ? String.valueOf(world.training(place))
                    : route.contains("/lomba/{id}") ? String.valueOf(world.competition(place)) : drafted;
            var people = route.contains("keluar-semua") ? visitors(world.place(), world.place()) : visitors;
            var answers = WHO.stream()
                    .map(who -> ask(people.get(who), route, record, world.document(place)))
                    .toList();
            if (!answers.equals(expected)) different.add(route + " was " + String.join(" ", answers));
        });
        assertThat(different).isEmpty();
    }

    private Map<String, Visitor> visitors(World.Place place, World.Place foreign) {
        return WHO.stream().collect(toMap(who -> who, who -> visitor(who, place, foreign)));
    }

    private Visitor visitor(String who, World.Place place, World.Place foreign) {
        return switch (who) {
            case "nobody" -> world.visitor();
            case "stranger" -> world.as(place.stranger());
            case "foreigner" -> world.as(foreign.email(Role.OPERATOR));
            default -> world.as(place.email(Role.valueOf(who)));
        };
    }

    /** The status; a redirect to the sign-in page counts as 401. */
    private static String ask(@Nullable Visitor visitor, String route, String record, long document) {
        if (visitor == null) return "?";
        var filled = filled(route, record, document);
        var answer = switch (route.substring(0, route.indexOf(' '))) {
            case "GET" -> visitor.get(filled);
            case "POST" -> visitor.post(filled, FORM);
            default -> visitor.tus(route.substring(0, route.indexOf(' ')), filled, new byte[0]);
        };
        var status = answer.statusCode();
        return status == 302 && Visitor.target(answer).startsWith("/masuk?lanjut") ? "401" : String.valueOf(status);
    }

    /** The route's path with this record and document; what else it names does not exist. */
    static String filled(String route, String record, long document) {
        return route.substring(route.indexOf(' ') + 1)
                .replace("{dokumen}", "999999999")
                .replace("/bukti/{id}", "/bukti/" + document)
                .replace("/kelola/akun/{id}", "/kelola/akun/999999999")
                .replace("{id:\\d{1,18}}", "999999999")
                .replace("{gerak}", "terbit")
                .replace("{topik}", "tidak-ada")
                .replace("{tanda}", "tidak.ada")
                .replace("{nomor:\\d{1,4}}", "1")
                .replace("{id}", record)
                .replace("/data/{berkas}", "/data/tidak-ada.csv")
                .replace("{year}", "2026")
                .replace("{tahun}", "2026")
                .replace("{bagian}", "tujuan")
                .replace("{langkah}", "tujuan")
                .replace("{format}", "iga-profil")
                .replace("/bahan/{isian}", "/bahan/permasalahan")
                .replace("/lampiran/{isian}", "/lampiran/haki")
                .replace("{isian}", "tujuan")
                .replace("{revisi}", "1")
                .replace("{skenario}", "0")
                .replace("{tugas}", "0")
                .replace("{penyedia}", "tidak-ada")
                .replace("{kunci}", "0")
                .replace("{tautan}", "999999999")
                .replace("{secret}", "tidak-ada")
                .replace("{sidik}", "0")
                .replace("{periksa}", "C3")
                .replace("{halaman}", "1")
                .replace("{jenis}", "innovations")
                .replace("{kriteria}", "1")
                .replace("{uji}", "999999999")
                .replace("/risiko/{kode}", "/risiko/SID.SDM")
                .replace("{sesi}", "999999999")
                .replace("{nomor}", "999999999")
                .replace("{surat}", "surat-minat.docx")
                .replace("{peserta}", "999999999")
                .replace("/pemerintah/{kode}", "/pemerintah/SPD.HAKI")
                .replace("{kode}", "SID.SDM");
    }

    static Map<String, List<String>> table() {
        var rows = new LinkedHashMap<String, List<String>>();
        for (var line : text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList()) {
            var cells = List.of(line.split("\\s+", -1));
            rows.put(cells.get(0) + " " + cells.get(1), cells.subList(2, cells.size()));
        }
        return rows;
    }

    private static String text() {
        try (var file = RoutesTest.class.getResourceAsStream("routes.tsv")) {
            return file == null ? "" : new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
