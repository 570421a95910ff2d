package id.terinovatif.innovation.writing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Walk;
import id.terinovatif.world.World;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A level chosen on a bad link, in a real browser: the last choice wins, and none is lost. */
@RealServer
class AnswerWalkTest extends Walk {
    private static final int WIDTH = 360;

    private World.Place place;
    private Page page;
    private String indicator;

    AnswerWalkTest(World world) {
        super(world);
    }

    @BeforeEach
    void begin() {
        place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        indicator = Drafts.begin(operator, "TIMBANG CERIA") + "/indikator/SID.SDM";
        page = signedIn(WIDTH, place.email(Role.OPERATOR));
        go(page, indicator);
    }

    private void choose(int level) {
        page.locator("[name=tingkat][value='" + level + "']").check();
    }

    private int kept() {
        return world.jdbc()
                .sql("select coalesce(max(level), 0) from answer where region_id = ? and indicator = 'SID.SDM'")
                .param(place.region().id())
                .query(Integer.class)
                .single();
    }

    private static boolean saves(Route route) {
        return route.request().headers().containsKey("x-requested-with")
                && route.request().method().equals("POST");
    }

    @Test
    void of_two_quick_choices_the_last_is_kept_though_the_first_is_slow() {
        var held = new AtomicReference<Route>();
        page.route("**" + indicator, route -> {
            if (saves(route) && held.get() == null) held.set(route);
            else route.resume();
        });
        choose(1);
        page.waitForCondition(() -> held.get() != null);
        choose(3);
        Objects.requireNonNull(held.get()).resume();
        assertThat(page.locator("[data-tersimpan]")).containsText("6 poin");
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void a_choice_that_could_not_be_sent_is_sent_after_a_reload() {
        var refused = new AtomicInteger();
        page.route("**" + indicator, route -> {
            if (saves(route)) {
                refused.incrementAndGet();
                route.abort();
            } else route.resume();
        });
        choose(2);
        assertThat(page.locator("[data-tersimpan]")).containsText("aman di perangkat ini");
        assertThat(refused.get()).isPositive();
        page.unroute("**" + indicator);
        page.reload();
        assertThat(page.locator("[data-tersimpan]")).containsText("Tersimpan");
        assertThat(page.locator("[name=tingkat][value='2']")).isChecked();
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void what_a_colleague_answered_meanwhile_is_shown_and_a_person_chooses() {
        var colleague = world.as(place.email(Role.AGENCY_HEAD));
        colleague.get(indicator);
        colleague.upload(indicator, Map.of("tingkat", "1"), "", new byte[0]);
        choose(3);
        assertThat(page.locator("[data-tersimpan]")).containsText("orang lain baru menjawab");
        assertThat(kept()).isEqualTo(1);
        page.getByText("Simpan pilihan saya").click();
        assertThat(page.locator("[data-tersimpan]")).containsText("6 poin");
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void signing_out_asks_once_and_then_leaves_nothing_for_the_next_person() {
        page.route("**" + indicator, route -> {
            if (saves(route)) route.abort();
            else route.resume();
        });
        choose(2);
        assertThat(page.locator("[data-tersimpan]")).containsText("aman di perangkat ini");
        go(page, "/akun");
        var out = page.getByText("Keluar dari perangkat ini");
        out.click();
        assertThat(page.getByText("Masih ada 1 isian yang belum terkirim")).isVisible();
        out.click();
        page.waitForURL(world.address() + "/");
        assertThat(page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('simpan:')).length"))
                .isEqualTo(0);
    }
}
