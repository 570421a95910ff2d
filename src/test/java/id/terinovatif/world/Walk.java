package id.terinovatif.world;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;

/** People who walk through the programme in a real browser; what is wrong with the pages they look at is kept. */
public abstract class Walk {
    protected static Chromium chromium;

    protected final World world;
    protected final List<String> faults = new ArrayList<>();

    protected Walk(World world) {
        this.world = world;
    }

    @BeforeAll
    static void open() {
        chromium = Chromium.empty();
    }

    protected Page signedIn(int width, String email) {
        return signedIn(chromium, width, email);
    }

    protected Page signedIn(Chromium browser, int width, String email) {
        var page = browser.person(width).newPage();
        page.onPageError(faults::add);
        go(page, "/masuk");
        signInHere(page, email);
        return page;
    }

    protected static void signInHere(Page page, String email) {
        page.getByLabel("Surel").fill(email);
        page.getByLabel("Kata sandi").fill(World.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Masuk"))
                .click();
    }

    protected void go(Page page, String path) {
        page.navigate(world.address() + path);
    }

    /** Notes what axe finds and whether the page must be scrolled sideways. */
    protected void look(Page page) {
        try {
            lookNow(page);
        } catch (PlaywrightException moving) {
            if (!String.valueOf(moving.getMessage()).contains("context was destroyed")) throw moving;
            // a click had not led to its page yet: the page to be looked at is the next one
            page.waitForLoadState();
            lookNow(page);
        }
    }

    private void lookNow(Page page) {
        for (var fault : Chromium.seriousFaults(page)) faults.add(page.url() + ": " + fault);
        var wide = (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
        if (Boolean.TRUE.equals(wide)) faults.add(page.url() + ": wider than the screen");
    }

    /** From an innovation's page: once more over everything, then sent. */
    protected void handIn(Page operator) {
        operator.locator(".dock").getByRole(AriaRole.LINK).last().click();
        look(operator);
        operator.getByText("Kirim untuk diperiksa").click();
        assertThat(operator.getByText("Tanda terima nomor")).isVisible();
    }
}
