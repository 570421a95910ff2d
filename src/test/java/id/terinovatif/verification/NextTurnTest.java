package id.terinovatif.verification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.Walk;
import id.terinovatif.world.World;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Periksa berikutnya" is the day: what is next, for whom, in which part of the queue. */
@RealServer
class NextTurnTest extends Walk {
    private World.Place place;

    NextTurnTest(World world) {
        super(world);
    }

    @BeforeEach
    void begin() {
        place = world.place();
    }

    private String handIn(String email, String name) {
        var operator = world.as(email);
        var path = Drafts.begin(operator, name);
        Drafts.fill(operator, path);
        operator.post(path + "/profil/identitas", Map.of("nama", name, "revisi.nama", "2"));
        operator.post(path + "/pengajuan", Map.of());
        return path.replace("/inovasi/", "/verifikasi/");
    }

    private Visitor another() {
        return world.as(world.person(place.region(), "kedua" + place.region().id(), Role.VERIFIER, null));
    }

    private static String next(Visitor verifier, String query) {
        verifier.get("/verifikasi");
        return Visitor.target(verifier.post("/verifikasi/berikutnya" + query, Map.of()));
    }

    @Test
    void two_who_press_at_once_get_two_innovations_and_the_third_press_says_that_nothing_is_free() {
        var first = handIn(place.email(Role.OPERATOR), "KAPAL SEHAT");
        var second = handIn(place.stranger(), "KEBUN GIZI");
        var one = world.as(place.email(Role.VERIFIER));
        var other = another();
        var both = List.of(one, other).stream()
                .map(verifier -> CompletableFuture.supplyAsync(() -> next(verifier, "")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(new HashSet<>(
                        both.stream().map(at -> at.replaceFirst("/SID.*", "")).toList()))
                .containsExactlyInAnyOrder(first, second);
        assertThat(next(one, "")).as("the own one goes on").isEqualTo(both.getFirst());

        var third =
                world.as(world.person(place.region(), "ketiga" + place.region().id(), Role.VERIFIER, null));
        assertThat(next(third, "?urut=poin")).isEqualTo("/verifikasi?urut=poin");
        assertThat(third.get("/verifikasi?urut=poin").body()).contains("Tidak ada lagi yang bebas");
    }

    @Test
    void the_part_of_the_queue_stays_in_the_address_through_an_innovation_and_back() {
        handIn(place.stranger(), "KEBUN GIZI");
        var mine = handIn(place.email(Role.OPERATOR), "KAPAL SEHAT");
        for (int width : new int[] {360, 1280}) {
            var page = signedIn(width, place.email(Role.VERIFIER));
            go(page, "/verifikasi");
            look(page);
            page.getByText("Saring dan urutkan").click();
            page.getByLabel("Perangkat daerah").selectOption(String.valueOf(place.puskesmas()));
            page.getByLabel("Urutkan").selectOption("poin");
            look(page);
            page.getByText("Tampilkan").click();
            assertThat(page.getByText("KEBUN GIZI")).hasCount(0);
            page.getByText("KAPAL SEHAT").first().click();
            page.waitForURL(url -> url.contains(mine));
            look(page);
            page.locator(".tasks a").first().click();
            page.waitForURL(url -> url.contains("SID."));
            page.locator("[data-tombol=j]").click();
            page.waitForURL(url -> url.contains("perangkat=" + place.puskesmas()) && url.contains("urut=poin"));
            page.goBack();
            go(page, page.url().replace(world.address(), "").replaceFirst("/SID[^?]*", ""));
            page.getByText("‹ Antrean").click();
            assertThat(page.locator("#urut")).hasValue("poin");
            assertThat(page.getByText("KEBUN GIZI")).hasCount(0);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_queue_is_narrowed_by_who_has_it_and_how_long_it_waits() {
        var old = handIn(place.email(Role.OPERATOR), "KAPAL SEHAT");
        handIn(place.stranger(), "KEBUN GIZI");
        world.jdbc()
                .sql("update innovation set submitted_at = now() - interval '9 days' where region_id = ? and id = ?")
                .params(place.region().id(), Long.parseLong(old.substring(old.lastIndexOf('/') + 1)))
                .update();
        var verifier = world.as(place.email(Role.VERIFIER));
        another().get("/verifikasi");
        assertThat(verifier.get("/verifikasi?umur=7").body())
                .contains(">KAPAL SEHAT<")
                .doesNotContain(">KEBUN GIZI<");
        assertThat(next(verifier, "?umur=7")).startsWith(old + "/SID.").endsWith("?umur=7");
        assertThat(verifier.get("/verifikasi?pemegang=saya").body())
                .contains(">KAPAL SEHAT<")
                .doesNotContain(">KEBUN GIZI<");
        assertThat(verifier.get("/verifikasi?pemegang=bebas").body())
                .contains(">KEBUN GIZI<")
                .doesNotContain("/SID");
        assertThat(verifier.get("/verifikasi").body()).contains("Di meja Anda", "Lanjutkan memeriksa");
    }

    @Test
    void own_numbers_and_own_sentences() {
        var desk = Desks.one(world, place, 1);
        var page = signedIn(360, place.email(Role.VERIFIER));
        go(page, desk + "/SID.SDM");
        page.locator("[value=REJECT]").check();
        page.locator("[name=alasan][value=YEAR]").check();
        page.locator("#kata").fill("Mohon suratnya diperbarui.");
        page.getByText("Simpan sebagai kalimat cepat saya").click();
        var here = page.url();
        page.locator(".save button").click();
        page.waitForURL(url -> !url.equals(here));

        go(page, desk + "/SID.KECEPATAN");
        page.locator("[value=REJECT]").check();
        page.locator("[data-kalimat]").getByText("Mohon suratnya diperbarui.").click();
        assertThat(page.locator("#kata")).hasValue("Mohon suratnya diperbarui.");
        look(page);
        go(page, "/verifikasi/saya");
        look(page);
        assertThat(page.getByText("1 putusan hari ini")).isVisible();
        page.getByText("Hapus").first().click();
        assertThat(page.getByText("Kalimat dihapus.")).isVisible();
        assertThat(another().get("/verifikasi/saya").body())
                .contains("Belum ada putusan hari ini")
                .doesNotContain("diperbarui");
        assertThat(faults).isEmpty();
    }

    @Test
    void ten_sentences_are_too_many_and_the_same_twice_is_one() {
        var verifier = world.as(place.email(Role.VERIFIER));
        verifier.get("/verifikasi/saya");
        for (int n = 1; n <= KeepingPhrases.MOST; n++)
            for (int twice = 0; twice < 2; twice++)
                assertThat(verifier.post("/verifikasi/saya/kalimat", Map.of("kalimat", "Kalimat " + n))
                                .statusCode())
                        .isEqualTo(302);
        var tenth = verifier.post("/verifikasi/saya/kalimat", Map.of("kalimat", "Kalimat kesepuluh"));
        assertThat(tenth.statusCode()).isEqualTo(422);
        assertThat(tenth.body()).contains("Sudah ada 9 kalimat cepat", "Kalimat kesepuluh");
    }
}
