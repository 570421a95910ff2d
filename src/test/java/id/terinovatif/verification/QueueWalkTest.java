package id.terinovatif.verification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.terinovatif.account.Role;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Walk;
import id.terinovatif.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verifier's day in a browser: what waits, narrowed; a claim and back; own words and own numbers. */
@RealServer
class QueueWalkTest extends Walk {
    QueueWalkTest(World world) {
        super(world);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void what_the_queue_was_narrowed_to_stays_and_a_phrase_is_one_press(int width) {
        var place = world.place();
        var desk = Desks.one(world, place, 1);
        var page = signedIn(width, place.email(Role.VERIFIER));

        go(page, "/verifikasi/saya");
        page.getByLabel("Kalimat baru").fill("Lampirkan surat tugasnya.");
        button(page, "Simpan kalimat");
        look(page);

        go(page, "/verifikasi");
        assertThat(page.getByText("1 inovasi menunggu diperiksa")).isVisible();
        page.getByText("Saring dan urutkan").click();
        var agency = page.locator("#perangkat option").last();
        var chosen = agency.textContent();
        page.getByLabel("Perangkat daerah").selectOption(chosen);
        button(page, "Tampilkan");
        look(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("TIMBANG CERIA"))
                .click();
        page.locator("a[href*='SID.SDM']").first().click();
        page.locator("[value=REJECT]").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lampirkan surat tugasnya."))
                .click();
        assertThat(page.getByLabel("Kata Anda untuk penulis")).hasValue("Lampirkan surat tugasnya.");
        look(page);

        go(page, desk + page.url().substring(page.url().indexOf('?')));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Antrean"))
                .click();
        assertThat(page.getByLabel("Perangkat daerah").locator("option:checked"))
                .hasText(chosen);
        assertThat(faults).isEmpty();
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
