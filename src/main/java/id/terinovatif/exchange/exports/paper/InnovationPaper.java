package id.terinovatif.exchange.exports.paper;

import id.terinovatif.innovation.Innovation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An innovation as it is printed: its letterhead, its short facts, its texts, each indicator with verdict and evidence.
 *
 * @param printed day and time in words
 */
public record InnovationPaper(
        String region,
        String office,
        Innovation innovation,
        List<Text> facts,
        List<Text> story,
        List<Item> indicators,
        String printed) {

    /** A field of the profile. */
    public record Text(String label, String text) {}

    /**
     * An indicator.
     *
     * @param claim the claimed level in words
     * @param points of the claim, null when the weight is unknown
     * @param verdict in words, empty while there is none
     */
    public record Item(
            int number,
            String name,
            String claim,
            @Nullable BigDecimal points,
            String verdict,
            List<String> evidence) {}

    /** Its state as the catalogue says it, with the three numbers. */
    public String standing() {
        return innovation.agencyName() + ", tahun " + innovation.year() + ", "
                + innovation.status().label();
    }
}
