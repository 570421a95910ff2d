package id.terinovatif.index.league;

import id.terinovatif.shared.Indonesian;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agency's year beside its own last one.
 *
 * @param drafts begun but not handed in; {@code reported} handed in
 * @param recent handed in for the first time within the last 14 days
 * @param mean maturity of the reported ones by the agency's own levels, null without one
 * @param reportedBefore last year's, {@code meanBefore} of them
 * @param remindedAt when the office last wrote to it this year
 */
public record AgencyProgress(
        long id,
        String name,
        int drafts,
        int reported,
        int recent,
        @Nullable BigDecimal mean,
        int reportedBefore,
        @Nullable BigDecimal meanBefore,
        @Nullable Instant remindedAt) {

    public boolean begun() {
        return drafts + reported > 0;
    }

    /** More or fewer reported than the agency itself last year. */
    public int more() {
        return reported - reportedBefore;
    }

    /** Points by which the mean maturity moved; null where one of the two years has none. */
    public @Nullable BigDecimal better() {
        return mean == null || meanBefore == null ? null : mean.subtract(meanBefore);
    }

    /** Against its own last year, in words. */
    public String words() {
        if (reportedBefore == 0) return "Tahun lalu tidak tercatat di sini.";
        var than = more() == 0
                ? "Sama banyak dengan tahun lalu"
                : Math.abs(more()) + (more() > 0 ? " lebih banyak" : " lebih sedikit") + " dari tahun lalu";
        var count = than + " (" + reportedBefore + ")";
        var better = better();
        return better == null ? count + "." : count + "; rata-rata " + Indonesian.signed(better) + " poin.";
    }
}
