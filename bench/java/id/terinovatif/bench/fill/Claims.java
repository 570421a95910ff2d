package id.terinovatif.bench.fill;

import id.terinovatif.evidence.checks.Outcome;
import id.terinovatif.innovation.answer.Given;
import id.terinovatif.innovation.answer.Points;
import id.terinovatif.innovation.standing.Standing;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.scoring.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;

/** The answers of one innovation with what stands at each, and the four scores that scoring gives for them. */
final class Claims {
    /** A level with the outcomes of its documents, one each, null where not yet checked, and the level a verdict gave. */
    record Claim(Indicator indicator, Given given, List<Outcome> proofs, Integer judged) {
        Standing standing() {
            var checked = proofs.stream().filter(java.util.Objects::nonNull).toList();
            var best = checked.stream().min(java.util.Comparator.naturalOrder()).map(Claims::rank).orElse(null);
            return new Standing(
                    0, indicator.code(), given.level(), given.variant(), given.value(), proofs.size(), checked.size(), best, judged);
        }
    }

    private final Instrument instrument;
    private final List<Claim> all = new ArrayList<>();

    private Claims(Instrument instrument) {
        this.instrument = instrument;
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case PASS -> 0;
            case UNSURE -> 1;
            case FAIL -> 2;
        };
    }

    /** One innovation's, with this many documents spread over what it answered; {@code judged} verdicts from the first on. */
    static Claims of(Instrument instrument, Random random, String jenis, int links, int judged) {
        var claims = new Claims(instrument);
        double strength = 1.1 + random.nextGaussian() * 0.6;
        boolean checked = random.nextInt(20) > 0;
        var levels = new ArrayList<Given>();
        for (var indicator : instrument.perInnovation()) {
            int level = Math.clamp(Math.round(strength + random.nextGaussian() * 0.9), 0, 3);
            levels.add(new Given(indicator.isMandatory() ? Math.max(1, level) : level, variant(indicator, jenis), null));
        }
        int answered = (int) levels.stream().filter(given -> given.level() > 0).count();
        int before = 0;
        for (int n = 0; n < levels.size(); n++) {
            var given = levels.get(n);
            int proofs = given.level() == 0 ? 0 : links * (before + 1) / answered - links * before / answered;
            if (given.level() > 0) before++;
            claims.all.add(new Claim(
                    instrument.perInnovation().get(n),
                    given,
                    outcomes(random, proofs, checked),
                    given.level() > 0 && n < judged ? verdict(random, given.level()) : null));
        }
        return claims;
    }

    private static String variant(Indicator indicator, String jenis) {
        if (indicator.variants().isEmpty()) return null;
        return indicator.variant(jenis).isPresent() ? jenis : indicator.variants().getLast().code();
    }

    private static List<Outcome> outcomes(Random random, int proofs, boolean checked) {
        var outcomes = new ArrayList<Outcome>();
        for (int n = 0; n < proofs; n++) {
            int luck = random.nextInt(20);
            outcomes.add(!checked ? null : luck < 15 ? Outcome.PASS : luck < 18 ? Outcome.UNSURE : Outcome.FAIL);
        }
        return outcomes;
    }

    private static int verdict(Random random, int level) {
        int luck = random.nextInt(10);
        return luck < 8 ? level : luck == 8 ? level - 1 : 0;
    }

    List<Claim> all() {
        return all;
    }

    BigDecimal claimed() {
        return total(claim -> claim.given().level());
    }

    BigDecimal reachable() {
        return total(claim -> claim.standing().reachableLevel());
    }

    BigDecimal evidenced() {
        return total(claim -> claim.proofs().isEmpty() ? 0 : claim.given().level());
    }

    BigDecimal sound() {
        return total(claim -> claim.standing().soundLevel());
    }

    /** Null before the first verdict. */
    BigDecimal verified() {
        if (all.stream().allMatch(claim -> claim.judged() == null)) return null;
        return total(claim -> claim.judged() == null ? 0 : claim.judged());
    }

    private BigDecimal total(ToIntFunction<Claim> level) {
        Map<String, Answer> answers = new HashMap<>();
        for (var claim : all) {
            int counts = level.applyAsInt(claim);
            if (counts > 0) answers.put(claim.indicator().code(), new Answer(counts, claim.given().variant(), null));
        }
        return Points.total(instrument, answers);
    }
}
