package id.terinovatif.verification;

import id.terinovatif.instrument.Indicator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which elements of a proof the verifier saw, where the level counts them; it stands in the words of the verdict. */
public record Seen(Indicator indicator, List<String> ticked) {
    private static final String BEFORE = "Unsur yang tampak: ";
    private static final String NONE = "tidak ada";

    /** Only elements that the edition knows count. */
    static Seen of(Indicator indicator, List<String> ticked) {
        return new Seen(
                indicator,
                indicator.elements().stream().filter(ticked::contains).toList());
    }

    int level() {
        return indicator.levelOf(ticked.size());
    }

    /** The level by the number of elements, from none: "0,1,1,2,2,3". */
    public static String levels(Indicator indicator) {
        return IntStream.rangeClosed(0, indicator.elements().size())
                .mapToObj(n -> String.valueOf(indicator.levelOf(n)))
                .collect(Collectors.joining(","));
    }

    /**
     * Why a level that counts does not follow from what was seen; null when it does, or when nothing is counted here. More than the
     * claim needs is no fault.
     */
    @Nullable
    String fault(Item item, int level) {
        if (indicator.elements().isEmpty() || item.evidence().isEmpty()) return null;
        if (ticked.isEmpty()) return "Centang dulu unsur yang tampak; tingkatnya mengikuti.";
        if (Math.min(level(), item.claimedLevel()) == level) return null;
        return "Yang tercentang " + ticked.size() + " unsur, jadi tingkatnya \"" + item.text(level()) + "\".";
    }

    /** The verifier's words with what was seen behind them. */
    String in(String words) {
        if (indicator.elements().isEmpty()) return words;
        var seen = ticked.isEmpty() ? NONE : String.join(", ", ticked).toLowerCase(Locale.ROOT);
        return (words + " " + BEFORE + seen + ".").strip();
    }

    /** The verifier's own words out of a verdict's. */
    static String own(String words) {
        var at = words.indexOf(BEFORE);
        return at < 0 ? words : words.substring(0, at).strip();
    }

    /** The elements that a verdict's words name. */
    static List<String> named(Indicator indicator, String words) {
        var at = words.indexOf(BEFORE);
        if (at < 0) return List.of();
        var named = words.substring(at + BEFORE.length()).toLowerCase(Locale.ROOT);
        return indicator.elements().stream()
                .filter(element -> named.contains(element.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
