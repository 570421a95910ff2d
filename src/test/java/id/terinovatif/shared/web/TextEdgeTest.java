package id.terinovatif.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Characters that show nothing, at every place where text comes in. */
@RealServer
class TextEdgeTest {
    private static final String NUL = "\0";

    private final World world;

    TextEdgeTest(World world) {
        this.world = world;
    }

    @Test
    void a_nul_is_refused_in_words_and_what_was_typed_stands_on_the_page() {
        var operator = world.as(world.place().email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        operator.get(path + "/profil/tujuan");
        var text = "Bidan mencatat berat badan setiap anak di posyandu, " + NUL + "lalu kader mengunjungi rumahnya.";

        var answer = operator.post(path + "/profil/tujuan", Map.of("tujuan", text));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Ada karakter yang tidak dapat disimpan", "Kirim sekali lagi", "name=\"tujuan\"")
                .contains("posyandu, lalu kader");
    }

    @Test
    void a_nul_gets_a_400_at_every_place() {
        var place = world.place();
        var admin = world.as(place.email(Role.ADMIN));
        var visitor = world.visitor();
        visitor.get("/masuk");
        for (var address : List.of("/katalog?q=a%00b", "/sertifikat?nomor=%00", "/katalog?%00=a", "/masuk?lanjut=%00"))
            assertThat(visitor.get(address).statusCode()).as(address).isEqualTo(400);
        var sent = visitor.post("/masuk", Map.of("email", "a" + NUL + "@b.id", "sandi", "apa saja boleh"));
        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(sent.body()).doesNotContain("apa saja boleh");
        admin.get("/kelola/akun");
        for (var address :
                List.of("/kelola/akun", "/kelola/perangkat-daerah", "/kelola/pemeriksaan/alasan", "/inovasi"))
            assertThat(admin.post(address, Map.of("nama", "a" + NUL, "perangkat", "Dinas" + NUL, "alasan", NUL))
                            .statusCode())
                    .as(address)
                    .isEqualTo(400);
        assertThat(visitor.get("/inovasi/%00").statusCode()).isEqualTo(400);
    }

    @Test
    void what_shows_nothing_is_left_out_and_letters_are_composed() {
        var operator = world.as(world.place().email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIM\u200bBANG\u202e CE\u0001RIA\ufffe Cafe\u0301 \ud800");

        var list = operator.get("/inovasi?q=" + "TIMBANG%20CERIA").body();

        assertThat(list).contains("TIMBANG CERIA Café");
        operator.get(path + "/profil/tujuan");
        var typed = new HashMap<String, String>();
        typed.put("tujuan", "satu\ndua\ttiga\ufeff");
        operator.typing(path + "/profil/tujuan", typed);
        assertThat(operator.get(path + "/profil/tujuan").body()).contains("satu\ndua\ttiga<");
    }

    @Test
    void the_name_of_a_file_is_cleaned_too() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        operator.get(path + "/indikator/SID.SDM");

        operator.upload(
                path + "/indikator/SID.SDM", Map.of("tingkat", "1"), "su\u202erat\u200b.pdf", Drafts.pdf("Surat"));

        assertThat(operator.get("/bukti").body()).contains("surat.pdf").doesNotContain("\u202e", "\u200b");
    }
}
