package id.terinovatif.province;

import id.terinovatif.account.Region;
import id.terinovatif.province.Coverage.Counted;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region as its province sees it. The figures are null while no year is open or the edition cannot be computed.
 *
 * @param lags why it needs a word, nothing when it does not
 */
public record Line(
        Region region,
        Counted counted,
        @Nullable BigDecimal claimed,
        @Nullable BigDecimal sound,
        @Nullable BigDecimal verified,
        List<String> lags) {

    Line lagging(List<String> why) {
        return new Line(region, counted, claimed, sound, verified, why);
    }
}
