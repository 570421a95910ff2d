package id.terinovatif.coach.zoning;

import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How ordinary a word is: a sentence made of words that every write-up uses would fit any innovation.
 *
 * @param shares for each stem the share of write-ups that use it; rare stems are missing
 */
public record Commonness(Map<String, Double> shares) {
    static final double COMMON = 0.2;
    private static final double KEPT = 0.06;

    public static Commonness of(List<Text> texts) {
        Map<String, Integer> counts = new HashMap<>();
        for (var text : texts) {
            var stems = new HashSet<String>();
            for (Line line : text.lines()) stems.addAll(line.stems());
            for (var stem : stems) counts.merge(stem, 1, Integer::sum);
        }
        var shares = new TreeMap<String, Double>();
        counts.forEach((stem, count) -> shares.put(stem, Math.round(count * 1000.0 / texts.size()) / 1000.0));
        shares.values().removeIf(share -> share < KEPT);
        return new Commonness(shares);
    }

    boolean common(String stem) {
        return share(stem) >= COMMON;
    }

    /** Share of write-ups that use the stem, from 0 to 1. */
    public double share(String stem) {
        return shares.getOrDefault(stem, 0.0);
    }
}
