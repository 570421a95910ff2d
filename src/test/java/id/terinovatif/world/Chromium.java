package id.terinovatif.world;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real browser without a window; found on the path or where {@code CHROMIUM} says. */
public final class Chromium implements AutoCloseable {
    private static final List<String> COMMON = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    // a machine that builds something else at the same time is slow, which is no fault of a page
    private static final double PATIENCE = 30_000;

    private static final AxeRunOptions VIOLATIONS = new AxeRunOptions();

    static {
        VIOLATIONS.setResultTypes(List.of("violations"));
    }

    private static @Nullable Chromium shared;

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        this(List.of());
    }

    /** The one that walks share, which ends with the process; whoever was in it before is not there any more. */
    public static Chromium empty() {
        var open = shared == null ? new Chromium() : shared;
        shared = open;
        List.copyOf(open.browser.contexts()).forEach(BrowserContext::close);
        return open;
    }

    /** One whose camera sees this Y4M film, over and over, and may be used without asking. */
    public static Chromium seeing(Path film) {
        return new Chromium(List.of(
                "--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream",
                "--use-file-for-fake-video-capture=" + film));
    }

    private Chromium(List<String> more) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(Stream.concat(COMMON.stream(), more.stream()).toList()));
    }

    private static Path program() {
        var given = System.getenv("CHROMIUM");
        return Stream.of(
                        given == null ? "" : given,
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("Chromium tidak ditemukan; pasang paket chromium atau isi CHROMIUM"));
    }

    /** A person with a screen of this width. */
    public BrowserContext person(int width) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setLocale("id-ID"));
    }

    /** Rules that axe finds broken seriously on the page, with the places. */
    public static List<String> seriousFaults(Page page) {
        return new AxeBuilder(page)
                        .options(VIOLATIONS)
                        .setLegacyMode(
                                true) // in the page itself: otherwise each look opens a window of its own to put frames
                        // together
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> List.of("serious", "critical").contains(String.valueOf(rule.getImpact())))
                        .map(Chromium::inWords)
                        .toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + " at "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
