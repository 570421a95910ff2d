package id.terinovatif.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A verdict is about the claim that was on the screen; when another stands there by now, nothing is decided unseen. */
@RealServer
class ClaimMovedTest {
    private final World world;
    private World.Place place;
    private Visitor operator;
    private Visitor slow;
    private String path;
    private String claim;

    ClaimMovedTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void aSlowVerifierOpensAClaimAndItIsHandedInAgainWithAnotherLevel() {
        place = world.place();
        world.jdbc()
                .sql("update region set second_reading_percent = 0 where id = ?")
                .param(place.region().id())
                .update();
        operator = world.as(place.email(Role.OPERATOR));
        path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());
        claim = path.replace("/inovasi/", "/verifikasi/") + "/SID.SDM";
        slow = world.as(place.email(Role.VERIFIER));
    }

    private String open() {
        return slow.get(claim).body().replaceFirst("(?s).*name=\"klaim\" value=\"([^\"]*)\".*", "$1");
    }

    private void again(String level) {
        var quick =
                world.as(world.person(place.region(), "cepat" + place.region().id() + level, Role.VERIFIER, null));
        quick.get(claim);
        quick.post(claim.replace("/SID.SDM", "/pengembalian"), Map.of("alasan", "Periksa lagi jumlah SDM"));
        operator.get(path);
        operator.upload(path + "/indikator/SID.SDM", Map.of("tingkat", level), "", new byte[0]);
        operator.post(path + "/pengajuan", Map.of());
    }

    @Test
    void it_is_refused_with_both_forms_and_what_was_typed_is_kept() {
        var seen = open();
        again("3");
        var refused = slow.post(
                claim, Map.of("putusan", "REJECT", "alasan", "KIND", "kata", "bukan surat keputusan", "klaim", seen));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Tingkat 2 menjadi 3", "bukan surat keputusan", "Nomor 2 dari 5")
                .containsPattern("value=\"REJECT\" checked");
        assertThat(verdicts()).isZero();

        slow.submit(claim, Map.of("putusan", "ACCEPT", "kata", "Dilihat di kantornya."));
        assertThat(verdicts()).isEqualTo(1);
    }

    @Test
    void the_same_claim_handed_in_again_may_still_be_judged() {
        var seen = open();
        again("2");
        assertThat(slow.post(claim, Map.of("putusan", "ACCEPT", "kata", "Dilihat di kantornya.", "klaim", seen))
                        .statusCode())
                .isEqualTo(302);
    }

    private int verdicts() {
        return world.jdbc()
                .sql("select count(*)::int from verdict where region_id = ?")
                .param(place.region().id())
                .query(Integer.class)
                .single();
    }
}
