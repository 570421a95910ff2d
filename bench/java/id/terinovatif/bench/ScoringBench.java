package id.terinovatif.bench;

import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.scoring.Answer;
import id.terinovatif.scoring.Entries;
import id.terinovatif.scoring.Plan;
import id.terinovatif.scoring.PlanRequest;
import id.terinovatif.scoring.Planner;
import id.terinovatif.scoring.Reported;
import id.terinovatif.scoring.Scorecard;
import id.terinovatif.scoring.Scoring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A portfolio of 2,000 innovations with 20 indicators each: scored from its answers, chosen from, and planned for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ScoringBench {
    private static final int INNOVATIONS = 2_000;

    private final Instrument instrument = Instruments.load(null).of(2026);
    private final Scoring scoring = new Scoring(instrument);
    private Entries entries = new Entries(Map.of(), BigDecimal.ZERO, List.of());

    @Setup
    public void answer() {
        var random = new Random(1);
        var urusan = instrument.vocabulary("urusan").orElseThrow().choices();
        var innovations = new ArrayList<Reported>();
        for (int n = 0; n < INNOVATIONS; n++)
            innovations.add(Reported.answering(
                    "Inovasi " + n, urusan.get(random.nextInt(urusan.size())).code(), answers(random)));
        entries = new Entries(Map.of(), new BigDecimal("41.5"), innovations);
    }

    private Map<String, Answer> answers(Random random) {
        var answers = new HashMap<String, Answer>();
        for (Indicator indicator : instrument.perInnovation()) {
            int level = random.nextInt(4);
            var variants = indicator.variants();
            if (level > 0)
                answers.put(
                        indicator.code(), new Answer(level, variants.isEmpty() ? null : variants.getLast().code(), null));
        }
        return answers;
    }

    @Benchmark
    public Scorecard score() {
        return scoring.scorecard(entries);
    }

    /** Without a budget nothing is raised: the choice of what to report alone, with the scoring it starts from. */
    @Benchmark
    public Plan choose() {
        return plan(BigDecimal.ZERO);
    }

    @Benchmark
    public Plan plan() {
        return plan(BigDecimal.valueOf(500));
    }

    private Plan plan(BigDecimal budget) {
        return new Planner(instrument, entries, new PlanRequest(List.of(), Map.of(), budget, 0)).plan();
    }
}
