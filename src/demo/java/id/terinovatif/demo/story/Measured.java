package id.terinovatif.demo.story;

import java.util.List;
import java.util.Locale;

/**
 * What an invented innovation came to, in the pieces of its story.
 *
 * @param beginning how its name begins
 */
public record Measured(String beginning, String is, String problem, String steps, String who, String result) {
    /** Of all that have a number before and after. */
    public static List<Measured> all() {
        return Idea.all().stream()
                .filter(one -> one.after() > 0)
                .map(Measured::of)
                .toList();
    }

    private static Measured of(Idea idea) {
        return new Measured(
                idea.shortName(),
                capital(idea.is()) + ".",
                idea.problem(),
                String.join(". ", idea.steps()) + ".",
                capital(idea.who()),
                String.join(
                                "\t",
                                capital(idea.who()) + " yang terlayani, dari " + idea.of(),
                                String.valueOf(idea.before()),
                                String.valueOf(idea.after()),
                                idea.countsPeople() ? "orang" : "",
                                "2024 ke 2025",
                                idea.source())
                        .replace("\t\t", "\tkali\t"));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
