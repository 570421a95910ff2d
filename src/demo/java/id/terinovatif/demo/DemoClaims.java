package id.terinovatif.demo;

import id.terinovatif.demo.story.Road;
import id.terinovatif.demo.story.Story;
import id.terinovatif.innovation.answer.Given;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Level;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What the writer of a story claims at each indicator. */
final class DemoClaims {
    private final Story story;
    private final Random random;

    DemoClaims(Story story, Random random) {
        this.story = story;
        this.random = random;
    }

    /** The answers by indicator code; what is left open is absent. */
    Map<String, Given> of(List<Indicator> indicators) {
        var answers = new LinkedHashMap<String, Given>();
        for (var indicator : indicators) {
            var given = given(indicator);
            if (given.level() > 0) answers.put(indicator.code(), given);
        }
        return answers;
    }

    private Given given(Indicator indicator) {
        int level = level(indicator);
        return switch (indicator.code()) {
            case "SID.SDM" -> level == 0 ? none() : byValue(indicator.levels(), null, story.team());
            case "SID.KEMANFAATAN" -> level == 0 ? none() : benefit(indicator, level);
            case "SID.INTEGRASI" -> new Given(level, story.digital() ? "DIGITAL" : "NON_DIGITAL", null);
            case "SID.PENGADUAN", "SID.KECEPATAN", "SID.PROSES" -> level == 0 ? none() : inBand(indicator, level);
            default -> new Given(level, null, null);
        };
    }

    private int level(Indicator indicator) {
        int level = story.strength().level(random);
        if (indicator.code().equals("SID.REPLIKASI") && random.nextInt(10) < 7) return 0;
        if (indicator.isMandatory() && story.road() != Road.DRAFT) return Math.max(1, level);
        return level;
    }

    private static Given none() {
        return new Given(0, null, null);
    }

    private Given benefit(Indicator indicator, int level) {
        if (story.reach() == 0) return new Given(level, "f", null);
        return byValue(indicator.variant("a").orElseThrow().levels(), "a", story.reach());
    }

    private static Given byValue(List<Level> levels, @Nullable String variant, int value) {
        var number = BigDecimal.valueOf(value);
        for (var level : levels.reversed()) {
            var band = level.band();
            if (band != null && (band.min() == null || number.compareTo(band.min()) >= 0))
                return new Given(level.ordinal(), variant, number);
        }
        return none();
    }

    /** A number that lies in the level's band. */
    private Given inBand(Indicator indicator, int level) {
        var band = indicator.levels().get(level - 1).band();
        if (band == null) return new Given(level, null, null);
        int from = band.min() == null
                ? (band.max() == null || band.max().intValue() < 10 ? 1 : 20)
                : band.min().intValue();
        int to = band.max() == null ? Math.min(from + 6, 100) : band.max().intValue();
        return new Given(level, null, BigDecimal.valueOf(from + random.nextInt(Math.max(1, to - from + 1))));
    }
}
