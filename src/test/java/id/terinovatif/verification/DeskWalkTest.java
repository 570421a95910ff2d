package id.terinovatif.verification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Walk;
import id.terinovatif.world.World;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The states of the one screen, on a desk and on a phone. */
@RealServer
class DeskWalkTest extends Walk {
    private World.Place place;

    DeskWalkTest(World world) {
        super(world);
    }

    @BeforeEach
    void begin() {
        place = world.place();
    }

    private Page verifier(int width) {
        return signedIn(width, place.email(Role.VERIFIER));
    }

    private static void save(Page page) {
        var here = page.url();
        page.locator(".save button").click();
        page.waitForURL(url -> !url.equals(here));
    }

    @Test
    void the_page_with_its_picture_weighs_less_than_sixty_kilobytes() {
        var desk = Desks.one(world, place, 3);
        var page = verifier(1366);
        var bytes = new AtomicLong();
        var picture = new AtomicLong();
        page.onRequestFinished(request -> {
            var size = request.sizes().responseBodySize;
            if (request.url().endsWith("/halaman/2")) return; // the next one, fetched ahead
            if (request.url().endsWith("/halaman/1")) picture.set(size);
            bytes.addAndGet(size);
        });
        var next = page.waitForRequest("**/halaman/2", () -> go(page, desk + "/SID.SDM"));
        assertThat(next.response().status()).isEqualTo(200);
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        System.out.println("the verdict page weighs " + bytes + " bytes, its picture " + picture);
        assertThat(picture.get()).isBetween(5_000L, 40_000L);
        assertThat(bytes.get()).isLessThan(60_000);
    }

    @Test
    void on_a_phone_the_choices_stay_over_the_letter() {
        var desk = Desks.one(world, place, 2);
        var page = verifier(360);
        go(page, desk + "/SID.SDM");
        look(page);
        assertThat(Desks.inSight(page, ".trio")).isTrue();
        page.locator(".pages img.page").scrollIntoViewIfNeeded();
        assertThat(Desks.inSight(page, ".pages img.page") && Desks.inSight(page, ".trio"))
                .isTrue();
        page.locator("[value=REJECT]").check();
        assertThat(page.locator(".when-not")).isVisible();
        look(page);
        page.locator(".thumbs a").last().click();
        assertThat(page.locator(".pager span")).hasText("Halaman 2 dari 2");
        assertThat(page.locator("[name=putusan][value=REJECT]")).isChecked();
        page.locator("[name=alasan][value=YEAR]").check();
        save(page);
        go(page, desk);
        look(page);
        assertThat((Integer) page.evaluate("document.documentElement.scrollHeight"))
                .isLessThan(6_000);
        assertThat(faults).isEmpty();
    }

    @Test
    void a_ruled_claim_shows_who_and_when_and_is_changed_on_purpose() {
        var desk = Desks.one(world, place, 1);
        var page = verifier(1366);
        go(page, desk + "/SID.KECEPATAN");
        page.locator("[value=ACCEPT]").check();
        assertThat(page.getByText("Anda tetap menerima? Tulis mengapa")).isVisible();
        page.locator(".save button").click();
        assertThat(page.locator("[data-tersimpan]")).containsText("Tulis mengapa Anda tetap menerima");
        page.locator("#kata").fill("Catatan tanggalnya dilihat di kantor.");
        save(page);

        go(page, desk + "/SID.KECEPATAN");
        look(page);
        assertThat(page.locator(".choose")).containsText("Diterima");
        assertThat(page.locator(".choose")).containsText("Orang verifier");
        assertThat(page.locator(".choose")).containsText("Catatan tanggalnya dilihat di kantor.");
        assertThat(page.locator(".trio")).hasCount(0);
        page.getByText("Ubah putusan").click();
        assertThat(page.locator("[name=putusan][value=ACCEPT]")).isChecked();
        page.locator("[value=LOWER]").check();
        page.locator("[name=tingkat][value='1']").check();
        page.locator("[name=alasan][value=COUNT]").check();
        look(page);
        save(page);
        assertThat(world.as(place.email(Role.VERIFIER))
                        .get(desk + "/SID.KECEPATAN")
                        .body())
                .contains("Putusan dan tanggapan (2)", "Diturunkan");
        assertThat(faults).isEmpty();
    }

    @Test
    void what_another_holds_can_be_read_and_not_ruled() {
        var desk = Desks.one(world, place, 1);
        var other =
                world.as(world.person(place.region(), "kedua" + place.region().id(), Role.VERIFIER, null));
        other.get(desk);
        other.post(desk + "/giliran", Map.of());
        var page = verifier(1280);
        go(page, desk + "/SID.SDM");
        look(page);
        assertThat(page.locator(".choose")).containsText("Sedang diperiksa Orang kedua");
        assertThat(page.locator(".choose")).containsText("sampai");
        assertThat(page.locator("[name=putusan]")).hasCount(0);
        go(page, desk);
        look(page);
        assertThat(page.getByText("Selesaikan")).hasCount(0);
        assertThat(page.getByText("Kembalikan untuk diperbaiki")).hasCount(0);
        assertThat(faults).isEmpty();
    }

    @Test
    void a_film_is_played_here_and_its_level_follows_from_what_was_seen() {
        var desk = filmed();
        for (int width : new int[] {360, 1366}) {
            var page = verifier(width);
            go(page, desk + "/SID.VIDEO" + (width == 360 ? "" : "?ubah=ya"));
            look(page);
            assertThat(page.locator("video")).isVisible();
            page.locator("[name=unsur]").nth(0).setChecked(width == 360);
            page.locator("[name=unsur]").nth(3).check();
            assertThat(page.locator("[name=putusan][value=LOWER]")).isChecked();
            assertThat(page.locator("[name=tingkat][value='1']")).isChecked();
            page.locator("[name=alasan][value=COUNT]").check();
            look(page);
            save(page);
        }
        assertThat(world.as(place.email(Role.OPERATOR))
                        .get(desk.replace("/verifikasi/", "/inovasi/") + "/indikator/SID.VIDEO")
                        .body())
                .contains("Unsur yang tampak: latar belakang, manfaat.", "Unsur yang tampak: manfaat.");
        assertThat(faults).isEmpty();
    }

    @Test
    void a_level_that_does_not_follow_is_refused_and_a_link_leads_out() {
        var desk = filmed();
        var verifier = world.as(place.email(Role.VERIFIER));
        var wrong =
                verifier.submit(desk + "/SID.VIDEO", Map.of("putusan", "ACCEPT", "kata", "Bagus.", "unsur", "Manfaat"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Yang tercentang 1 unsur", "Memenuhi 1 atau 2 unsur");
        assertThat(verifier.submit(desk + "/SID.VIDEO", Map.of("putusan", "ACCEPT", "kata", "Bagus."))
                        .body())
                .contains("Centang dulu unsur yang tampak");

        var page = verifier(1280);
        go(page, desk + "/SID.PEDOMAN");
        look(page);
        assertThat(page.getByText("Bukti ini tautan ke contoh.go.id.")).isVisible();
        assertThat(page.locator("iframe, embed, object")).hasCount(0);
        assertThat(faults).isEmpty();
    }

    /** A film at level 2, and a link at another claim. */
    private String filmed() {
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.upload(path + "/indikator/SID.VIDEO", Map.of("tingkat", "2"), "film.mp4", film());
        operator.upload(
                path + "/indikator/SID.PEDOMAN",
                Map.of("tingkat", "3", "tautan", "https://contoh.go.id/pedoman"),
                "",
                new byte[0]);
        return Desks.handedIn(world, place, operator, path);
    }

    /** The head of a film, without pictures. */
    private static byte[] film() {
        return ByteBuffer.allocate(24)
                .putInt(24)
                .put("ftypmp42".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .put("mp42isom".getBytes(StandardCharsets.US_ASCII))
                .array();
    }
}
