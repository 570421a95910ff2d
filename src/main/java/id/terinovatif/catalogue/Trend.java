package id.terinovatif.catalogue;

import id.terinovatif.index.OfficialResults.Result;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The region's announced indices as bars, oldest first; only what the ministry announced, nothing of our own counting. */
public record Trend(List<Bar> bars, int width) {
    public static final int HIGH = 120;
    private static final int WIDE = 56;
    private static final int GAP = 24;

    /** One year's bar. */
    public record Bar(Result result, int x, int height) {
        public int y() {
            return HIGH - height;
        }

        public int middle() {
            return x + WIDE / 2;
        }
    }

    static Trend of(List<Result> results) {
        var most = results.stream().map(Result::indexValue).reduce(BigDecimal.ONE, BigDecimal::max);
        var bars = new ArrayList<Bar>();
        for (var result : results)
            bars.add(new Bar(result, bars.size() * (WIDE + GAP), Math.max(2, (int)
                    Math.round(result.indexValue().doubleValue() * HIGH / most.doubleValue()))));
        return new Trend(bars, Math.max(WIDE, bars.size() * (WIDE + GAP) - GAP));
    }

    public int barWidth() {
        return WIDE;
    }

    public Result newest() {
        return bars.getLast().result();
    }
}
