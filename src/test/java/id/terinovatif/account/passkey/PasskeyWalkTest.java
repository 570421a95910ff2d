package id.terinovatif.account.passkey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.terinovatif.account.factor.StepOwner;
import id.terinovatif.world.Chromium;
import id.terinovatif.world.Programme;
import id.terinovatif.world.SetUp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A passkey from its making to its end in a browser, at an installation that requires the second step of its admin. */
class PasskeyWalkTest {
    private static final String PASSWORD = "kata sandi yang panjang";

    @TempDir
    private Path folder;

    private final List<String> faults = new ArrayList<>();

    @Test
    void a_passkey_is_both_factors_and_opens_nothing_once_removed() {
        try (var programme = Programme.start(folder.resolve("data"), Map.of("TERINOVATIF_SECOND_STEP", "wajib"));
                var chromium = new Chromium()) {
            SetUp.done(programme, PASSWORD);
            var owner = StepOwner.of("ani@daerah.go.id", programme.visitor(), PASSWORD);
            var page = chromium.person(360).newPage();
            page.onPageError(faults::add);
            var authenticator = authenticator(page);
            page.navigate(programme.address() + "/masuk");
            typed(page, owner.email());
            page.locator("#kode").fill(owner.next());
            press(page, "Masuk");
            page.navigate(programme.address() + "/akun");
            press(page, "Tambah kunci sandi");
            assertThat(page.getByText("Kunci sandi ditambahkan")).isVisible();
            rename(page);
            look(page);

            comesIn(programme, page);
            aStrangerWhoHoldsTheDeviceDoesNot(programme, page, authenticator);
            removed(programme, page);
            aBrowserWithoutThemShowsNone(programme, chromium.person(360).newPage());
        }
        Assertions.assertThat(faults).isEmpty();
    }

    private void comesIn(Programme programme, Page page) {
        signOut(page);
        page.navigate(programme.address() + "/masuk?lanjut=/kelola/cadangan");
        look(page);
        press(page, "Masuk dengan kunci sandi");
        assertThat(page).hasURL(programme.address() + "/kelola/cadangan");
        page.setViewportSize(1280, 800);
        page.navigate(programme.address() + "/akun");
        look(page);
        assertThat(page.getByText("masuk dengan kunci sandi").first()).isVisible();
    }

    private void aStrangerWhoHoldsTheDeviceDoesNot(Programme programme, Page page, Authenticator authenticator) {
        signOut(page);
        page.navigate(programme.address() + "/masuk");
        authenticator.recognises(false);
        press(page, "Masuk dengan kunci sandi");
        assertThat(page.getByText("Belum jadi")).isVisible();
        authenticator.recognises(true);
        press(page, "Masuk dengan kunci sandi");
        assertThat(page.locator("body[data-orang]")).hasCount(1);
    }

    private void removed(Programme programme, Page page) {
        page.navigate(programme.address() + "/akun");
        keys(page).getByText("Ubah").click();
        press(page, "Hapus kunci sandi Telepon kantor");
        assertThat(page.getByText("Kunci sandi dihapus")).isVisible();
        page.navigate(programme.address() + "/kelola/jejak");
        assertThat(page.getByText("menambah kunci sandi").first()).isVisible();
        page.navigate(programme.address() + "/akun");
        signOut(page);
        page.navigate(programme.address() + "/masuk");
        press(page, "Masuk dengan kunci sandi");
        assertThat(page.getByText("tidak dikenal di sini")).isVisible();
    }

    private static void aBrowserWithoutThemShowsNone(Programme programme, Page old) {
        old.addInitScript("delete window.PublicKeyCredential");
        old.navigate(programme.address() + "/masuk");
        assertThat(old.locator("form[data-kunci-sandi]")).isHidden();
    }

    private static void typed(Page page, String email) {
        page.getByLabel("Surel").fill(email);
        page.getByLabel("Kata sandi").fill(PASSWORD);
        press(page, "Masuk");
    }

    private static void rename(Page page) {
        keys(page).getByText("Ubah").click();
        page.getByLabel("Nama kunci sandi").fill("Telepon kantor");
        press(page, "Ganti nama");
        assertThat(keys(page).getByText("Telepon kantor")).isVisible();
    }

    private static void signOut(Page page) {
        press(page, "Keluar dari perangkat ini");
        assertThat(page.locator("body[data-orang]")).hasCount(0);
    }

    private static Locator keys(Page page) {
        return page.locator("#kunci-sandi");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private void look(Page page) {
        for (var fault : Chromium.seriousFaults(page)) faults.add(page.url() + ": " + fault);
        var wide = (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
        if (Boolean.TRUE.equals(wide)) faults.add(page.url() + ": wider than the screen");
    }

    /** One as in a telephone: it keeps keys that find their account, and knows who holds it. */
    private static Authenticator authenticator(Page page) {
        var cdp = page.context().newCDPSession(page);
        cdp.send("WebAuthn.enable");
        var made = cdp.send("WebAuthn.addVirtualAuthenticator", json("""
                {"options":{"protocol":"ctap2","transport":"internal","hasResidentKey":true,"hasUserVerification":true,
                            "isUserVerified":true,"automaticPresenceSimulation":true}}"""));
        return new Authenticator(cdp, made.get("authenticatorId").getAsString());
    }

    private record Authenticator(CDPSession cdp, String id) {
        void recognises(boolean owner) {
            cdp.send(
                    "WebAuthn.setUserVerified",
                    json("{\"authenticatorId\":\"" + id + "\",\"isUserVerified\":" + owner + "}"));
        }
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }
}
