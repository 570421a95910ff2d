package id.terinovatif.verification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.terinovatif.account.Role;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Walk;
import id.terinovatif.world.World;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day at the desk: twenty claims of one innovation by keys, the letter always in sight, nothing lost on the way. */
@RealServer
class TwentyVerdictsWalkTest extends Walk {
    private static final String WORDS = "Suratnya tahun lama, Bu.";

    private World.Place place;
    private Page page;
    private int keys;
    private int clicks;

    TwentyVerdictsWalkTest(World world) {
        super(world);
    }

    @BeforeEach
    void begin() {
        place = world.place();
        page = signedIn(1366, place.email(Role.VERIFIER));
    }

    @Test
    void twenty_claims_are_ruled_and_nothing_is_lost_by_turning_searching_leaving_or_an_expired_session() {
        var desk = Desks.twenty(world, place);
        page.setViewportSize(1366, 768);
        go(page, "/verifikasi?urut=poin");
        look(page);
        var begun = System.nanoTime();
        click("Periksa berikutnya");
        var seen = new HashSet<String>();
        for (int n = 1; n <= Desks.TWENTY.size(); n++) {
            page.waitForURL(url -> url.matches(".*/SID\\..*") && !seen.contains(code(url)));
            seen.add(code(page.url()));
            assertThat(page.url()).as("the part of the queue").contains("urut=poin");
            rule(n);
        }
        page.waitForURL(url -> url.contains(desk) && !url.contains("SID"));
        System.out.printf(
                "%d claims, %d keys, %d clicks, %.1f s of machine time%n",
                seen.size(), keys, clicks, (System.nanoTime() - begun) / 1e9);

        assertThat(seen).hasSize(Desks.TWENTY.size());
        assertThat(page.getByText("Semua sudah diputus")).isVisible();
        click("Selesaikan");
        assertThat(page.getByText("diverifikasi dan masuk hitungan indeks")).isVisible();
        assertThat(verdicts("reason is not null and words like '" + WORDS + "%'"))
                .isEqualTo(4);
        assertThat(verdicts("outcome = 'ACCEPT' and words is null"))
                .as("against a check or without a document it asks why")
                .isZero();
        assertThat(faults).isEmpty();
    }

    private void rule(int n) {
        inSight();
        switch (n) {
            case 3 -> {
                reject();
                turnAndSearch();
            }
            case 5 -> {
                reject();
                leaveAndComeBack();
            }
            case 7 -> {
                reject();
                theSessionIsOver();
                return;
            }
            case 9 -> {
                reject();
                page.reload();
            }
            default -> {
                accept();
                return;
            }
        }
        kept();
        press("Control+Enter");
    }

    private void inSight() {
        assertThat(Desks.inSight(page, ".pages")).as("letter").isTrue();
        assertThat(Desks.inSight(page, ".trio")).as("choices").isTrue();
        assertThat(Desks.inSight(page, ".save button")).as("save").isTrue();
    }

    private void reject() {
        press("r");
        press("2");
        press("t");
        page.keyboard().type(WORDS);
        keys += WORDS.length();
        inSight();
        page.locator("#kata").blur();
    }

    private void accept() {
        press("a");
        for (var box : page.locator("[name=unsur]").all().stream().limit(3).toList()) {
            box.check();
            clicks++;
        }
        if (page.locator(".asked").isVisible()) {
            press("t");
            page.keyboard().type("Dilihat.");
            keys += 8;
        }
        press("Control+Enter");
    }

    private void turnAndSearch() {
        press("n");
        assertThat(page.locator(".pager span")).hasText("Halaman 2 dari 3");
        assertThat(page.locator(".pages img.page"))
                .hasAttribute("src", java.util.regex.Pattern.compile(".*/halaman/2"));
        press("/");
        page.keyboard().type("balita");
        page.keyboard().press("Enter");
        keys += 7;
        assertThat(page.locator(".hits")).containsText("Halaman 3");
        inSight();
        kept();
    }

    private void leaveAndComeBack() {
        var here = page.url();
        press("j");
        page.waitForURL(url -> !url.equals(here));
        go(page, "/verifikasi?urut=poin");
        go(page, here.replace(world.address(), ""));
        assertThat(page.locator("[data-tersimpan]")).containsText("masih ada");
    }

    private void theSessionIsOver() {
        var here = page.url();
        page.context().clearCookies();
        press("n");
        page.waitForURL("**/masuk**");
        signInHere(page, place.email(Role.VERIFIER));
        page.waitForURL(url -> code(url).equals(code(here)));
        kept();
        page.context().clearCookies();
        press("Control+Enter");
        assertThat(page.locator("[data-tersimpan]")).containsText("sesi habis");
        click("Masuk lagi");
        signInHere(page, place.email(Role.VERIFIER));
        page.waitForURL(url -> code(url).equals(code(here)));
        kept();
        press("Control+Enter");
    }

    private void kept() {
        assertThat(page.locator("[name=putusan][value=REJECT]")).isChecked();
        assertThat(page.locator("[name=alasan]").nth(1)).isChecked();
        assertThat(page.locator("#kata")).hasValue(WORDS);
    }

    private void press(String key) {
        keys++;
        page.keyboard().press(key);
    }

    private void click(String words) {
        clicks++;
        page.getByText(words).first().click();
    }

    private static String code(String url) {
        return url.replaceFirst(".*/(SID\\.[A-Z_]+).*", "$1");
    }

    private int verdicts(String which) {
        return world.jdbc()
                .sql("select count(*)::int from verdict where region_id = ? and " + which)
                .param(place.region().id())
                .query(Integer.class)
                .single();
    }
}
