package id.terinovatif.bench;

import id.terinovatif.coach.Check;
import id.terinovatif.coach.Coach;
import id.terinovatif.coach.Draft;
import id.terinovatif.coach.Critique;
import id.terinovatif.coach.checks.Checks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One critique of a draft, from text to findings; the text is made of the invented examples of the checks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class CoachBench {
    private static final List<String> SECTIONS = List.of("rancang_bangun", "tujuan", "manfaat", "hasil");

    @Param({"1500"})
    public int words;

    private final Coach coach = new Coach();
    private Draft draft = new Draft("", new LinkedHashMap<>());

    @Setup
    public void write() {
        var text = text(words);
        var sections = new LinkedHashMap<String, String>();
        int share = text.size() / SECTIONS.size();
        for (int i = 0; i < SECTIONS.size(); i++)
            sections.put(SECTIONS.get(i), String.join(" ", text.subList(i * share, (i + 1) * share)));
        draft = new Draft("LUMBUNG AIR (Tandon Bersama Warga)", sections);
    }

    /** That many words; each round through the examples numbers its sentences anew, so that nothing merely repeats. */
    private static List<String> text(int words) {
        var text = new ArrayList<String>();
        for (int round = 0; text.size() < words; round++)
            for (var check : Checks.standard()) add(text, check, round);
        return text.subList(0, words);
    }

    private static void add(List<String> text, Check check, int round) {
        Stream.concat(check.fails().stream(), check.passes().stream())
                .flatMap(draft -> draft.sections().values().stream())
                .forEach(section -> text.addAll(
                        List.of((round == 0 ? section : section.replace("20", "2" + round)).split("\\s+"))));
    }

    @Benchmark
    public Critique read() {
        return coach.read(draft);
    }
}
