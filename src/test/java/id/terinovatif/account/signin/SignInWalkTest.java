package id.terinovatif.account.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Walk;
import id.terinovatif.world.World;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Signing in on a phone, and the pages around it. */
@RealServer
class SignInWalkTest extends Walk {
    SignInWalkTest(World world) {
        super(world);
    }

    @Test
    void a_password_can_be_looked_at_and_a_blank_behind_it_is_pointed_at() {
        var place = world.place();
        var page = chromium.person(360).newPage();
        page.onPageError(faults::add);
        go(page, "/masuk");
        var password = page.locator("#sandi");
        password.fill("kata sandi ");
        assertThat(page.getByText("Ada spasi di awal atau akhir")).isVisible();
        page.getByText("Tampilkan").click();
        assertThat(password).hasAttribute("type", "text");
        look(page);
        page.getByText("Sembunyikan").click();
        assertThat(password).hasAttribute("type", "password");
        go(page, "/lupa-sandi");
        look(page);
        go(page, "/masuk");
        signInHere(page, place.email(Role.ADMIN));
        assertThat(page.locator("body[data-orang]")).hasCount(1);
        go(page, "/kelola/token");
        look(page);
        go(page, "/akun");
        look(page);
        Assertions.assertThat(faults).isEmpty();
    }
}
