package id.terinovatif.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records that are read in one go, by region and number; all stretches together leave nothing out, whatever stands in the table.
 *
 * @param after the last record before it; null from the beginning
 * @param upTo its last record; null to the end
 */
record Stretch(@Nullable Place after, @Nullable Place upTo) {
    /** A head that was forged may say anything. */
    private static final long LONGEST = 1_000_000_000_000L;

    static final Stretch WHOLE = new Stretch(null, null);

    /** A record, which need not be there any more. */
    record Place(long region, long seq) {
        private String words() {
            return "(" + region + ", " + seq + ")";
        }
    }

    /**
     * About equally long ones, in their order.
     *
     * @param lengths of the chains by region, in the order of the regions
     * @param most how many there may be
     * @param shortest how long each is at least
     */
    static List<Stretch> of(Map<Long, Long> lengths, int most, long shortest) {
        long all = lengths.values().stream().mapToLong(Stretch::length).sum();
        long each = Math.max(shortest, all / most + 1);
        var stretches = new ArrayList<Stretch>();
        Place after = null;
        long room = each;
        for (var chain : lengths.entrySet()) {
            long at = 0;
            long length = length(chain.getValue());
            for (; length - at > room; room = each) {
                at += room;
                var upTo = new Place(chain.getKey(), at);
                stretches.add(new Stretch(after, upTo));
                after = upTo;
            }
            room -= length - at;
        }
        stretches.add(new Stretch(after, null));
        return stretches;
    }

    private static long length(long head) {
        return Math.clamp(head, 0, LONGEST);
    }

    /** As a condition of SQL. */
    String words() {
        return (after == null ? "true" : "(region_id, seq) > " + after.words())
                + (upTo == null ? "" : " and (region_id, seq) <= " + upTo.words());
    }
}
