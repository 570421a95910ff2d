package id.terinovatif.account.session;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A browser in which a person is signed in.
 *
 * @param mark names the session without giving it away
 * @param words what the browser says of itself, in words
 * @param here whether it is the one that asks
 */
public record Device(String mark, String words, Instant since, Instant usedAt, boolean here) {
    private static final Map<String, String> BROWSERS = Map.of(
            "Edg/",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser/",
            "Samsung Internet",
            "Firefox/",
            "Firefox",
            "Chrome/",
            "Chrome");
    private static final Map<String, String> SYSTEMS = Map.of(
            "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows", "Mac OS", "Mac", "Linux",
            "Linux");
    private static final String[] BROWSER_ORDER = {"Edg/", "OPR/", "SamsungBrowser/", "Firefox/", "Chrome/"};
    private static final String[] SYSTEM_ORDER = {"Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux"};

    /** "Chrome di Android"; an unknown one is said to be unknown. */
    public static String words(@Nullable String agent) {
        if (agent == null) return "Peramban tidak dikenal";
        var browser =
                first(agent, BROWSER_ORDER, BROWSERS, agent.contains("Safari/") ? "Safari" : "Peramban tidak dikenal");
        var system = first(agent, SYSTEM_ORDER, SYSTEMS, "");
        return system.isEmpty() ? browser : browser + " di " + system;
    }

    private static String first(String agent, String[] order, Map<String, String> names, String otherwise) {
        for (var sign : order) if (agent.contains(sign)) return names.getOrDefault(sign, otherwise);
        return otherwise;
    }
}
