package id.terinovatif.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The box over everything finds what its person may see, and nothing else. */
@RealServer
class SearchTest {
    private final World world;
    private final World.Place place;
    private final Visitor operator;

    SearchTest(World world) {
        this.world = world;
        this.place = world.place();
        this.operator = world.as(place.email(Role.OPERATOR));
    }

    private String found(Visitor who, String words) {
        return who.get("/cari?kata=" + words).body();
    }

    @Test
    void words_find_innovations_evidence_cards_and_examples() {
        var path = Drafts.begin(operator, "TIMBANG CERIA bagi balita");
        operator.upload(
                path + "/indikator/SID.SDM/bukti", Map.of(), "surat tugas kader.pdf", Drafts.pdf("Surat Tugas"));

        assertThat(found(operator, "timbang")).contains(path, "TIMBANG CERIA bagi balita", "2026 · Draf");
        assertThat(found(operator, "kader+tugas")).contains("surat tugas kader.pdf");
        assertThat(found(operator, "regulasi")).contains("Kartu belajar indikator", "/belajar/SID.REGULASI");
        assertThat(found(operator, "xyzzy")).contains("Tidak ada yang cocok");
    }

    @Test
    void what_belongs_to_others_is_not_found() {
        var path = Drafts.begin(operator, "TIMBANG RAHASIA");
        operator.upload(path + "/indikator/SID.SDM/bukti", Map.of(), "rahasia.pdf", Drafts.pdf("Surat Tugas"));

        assertThat(found(world.as(place.stranger()), "rahasia")).contains("Tidak ada yang cocok");
        assertThat(found(world.as(world.place().email(Role.VERIFIER)), "rahasia"))
                .contains("Tidak ada yang cocok");
        assertThat(found(world.as(place.email(Role.JUDGE)), "rahasia")).contains("Tidak ada yang cocok");
        assertThat(found(world.as(place.email(Role.VERIFIER)), "rahasia")).contains("TIMBANG RAHASIA", "rahasia.pdf");
    }

    @Test
    void signs_are_words_and_no_patterns() {
        assertThat(found(operator, "%25%27%22%3Cb%3E%26%7C%21%3A*"))
                .contains("Tidak ada yang cocok")
                .doesNotContain("<b>");
    }
}
