package id.terinovatif.bench;

import id.terinovatif.competition.DealRequest;
import id.terinovatif.competition.Dealing;
import id.terinovatif.competition.Juror;
import id.terinovatif.competition.Mark;
import id.terinovatif.competition.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** The largest competition: 400 entries dealt to 20 and to 40 jurors, and 4,000 marks of 40 jurors brought into order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class CompetitionBench {
    private final List<String> entries = IntStream.range(0, 400).mapToObj(i -> "E" + i).toList();
    private final List<Mark> marks = new ArrayList<>();
    private int draw;

    @Setup
    public void marks() {
        var random = new Random(20261126);
        for (var one : deal(40, 10).assignments())
            for (var juror : one.jurors()) marks.add(new Mark(one.entry(), juror, random.nextInt(101)));
    }

    private Dealing deal(int jurors, int readers) {
        var jury = IntStream.range(0, jurors).mapToObj(j -> new Juror("J" + j, null)).toList();
        return Dealing.of(new DealRequest(entries, jury, List.of(), readers, "undian " + draw++));
    }

    @Benchmark
    public Dealing twentyJurors() {
        return deal(20, 3);
    }

    @Benchmark
    public Dealing fortyJurors() {
        return deal(40, 3);
    }

    @Benchmark
    public Standing fourThousandMarks() {
        return Standing.of(marks);
    }
}
