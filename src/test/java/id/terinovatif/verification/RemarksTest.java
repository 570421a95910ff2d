package id.terinovatif.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A verifier says something about a page of the story, and its writers see it and write the page anew. */
@RealServer
class RemarksTest {
    private static final Pattern PRINT = Pattern.compile("name=\"klaim\" value=\"([0-9a-f]{64})\"");

    private final World world;
    private World.Place place;
    private Visitor operator;
    private Visitor verifier;
    private String path;
    private String desk;

    RemarksTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void handedIn() {
        place = world.place();
        operator = world.as(place.email(Role.OPERATOR));
        path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());
        desk = path.replace("/inovasi/", "/verifikasi/");
        verifier = world.as(place.email(Role.VERIFIER));
    }

    private String print() {
        var found = PRINT.matcher(verifier.get(desk + "/cerita/tujuan").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private int remark(String outcome, String words, String print) {
        return verifier.post(desk + "/cerita/tujuan", Map.of("putusan", outcome, "kata", words, "klaim", print))
                .statusCode();
    }

    @Test
    void what_must_be_written_anew_comes_first_and_is_mended_by_other_words() {
        assertThat(remark("MEND", "Sebutkan sampai kapan.", print())).isEqualTo(302);
        assertThat(verifier.get(desk).body()).contains("Perlu diperbaiki", "Sebutkan sampai kapan.");
        verifier.post(desk + "/pengembalian", Map.of("alasan", "Tinggal tujuannya, Bu."));

        assertThat(operator.get(path).body()).contains("Perbaiki 1 hal", "Sebutkan sampai kapan.", "/profil/tujuan");
        var page = operator.get(path + "/profil/tujuan").body();
        assertThat(page).contains("Perlu diperbaiki.", "Sebutkan sampai kapan.");

        var revision =
                Pattern.compile("name=\"revisi.tujuan\" value=\"(\\d+)\"").matcher(page);
        assertThat(revision.find()).isTrue();
        operator.post(
                path + "/profil/tujuan",
                Map.of(
                        "tujuan",
                        "Naik dari 40 menjadi 80 persen sampai Desember 2025.",
                        "revisi.tujuan",
                        revision.group(1)));
        assertThat(operator.get(path).body()).contains("1 dari 1 diperbaiki");
    }

    @Test
    void a_remark_needs_words_unless_all_is_clear() {
        assertThat(remark("MEND", " ", print())).isEqualTo(422);
        assertThat(remark("", "Bagus.", print())).isEqualTo(422);
        assertThat(remark("NOTE", "x".repeat(1001), print())).isEqualTo(422);
        assertThat(remark("CLEAR", "", print())).isEqualTo(302);
        assertThat(operator.get(path).body()).doesNotContain("Perlu diperbaiki");
    }

    @Test
    void words_that_changed_meanwhile_are_not_judged_unseen() {
        assertThat(remark("MEND", "Sebutkan sampai kapan.", "0".repeat(64))).isEqualTo(409);
        operator.post(path + "/pengajuan/batal", Map.of());
        assertThat(verifier.post(desk + "/cerita/tujuan", Map.of("putusan", "CLEAR", "klaim", "0".repeat(64)))
                        .statusCode())
                .as("it is with its writers again")
                .isEqualTo(403);
    }
}
