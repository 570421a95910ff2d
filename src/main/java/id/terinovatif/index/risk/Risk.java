package id.terinovatif.index.risk;

import id.terinovatif.index.Outlook;
import id.terinovatif.index.RegionIndex;
import id.terinovatif.innovation.standing.Standing;
import id.terinovatif.innovation.verdict.Verdicts.Past;
import id.terinovatif.instrument.Indicator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Claimed points that may be lost, by cause and by indicator. */
public final class Risk {
    private Risk() {}

    /** The page of a year; {@code causes} and {@code outlook} are null where the index cannot be computed. */
    public record View(
            RegionIndex.Figures figures,
            @Nullable List<Cause> causes,
            Outlook.@Nullable View outlook,
            List<Line> lines) {}

    /** One cause: how many claims, how many points of maturity, and what these are worth in the index. */
    public record Cause(Standing.State state, int claims, BigDecimal points, BigDecimal index) {}

    /** One indicator: its claims, what of them can be lost or proved yet, and how verdicts on it went before. */
    public record Line(
            Indicator indicator,
            int claims,
            int atRisk,
            BigDecimal points,
            @Nullable Past past) {}

    /** A claim at risk. */
    public record Case(long innovationId, String name, String agency, Standing standing, List<String> why) {
        public String reason() {
            return standing.state().label();
        }
    }
}
