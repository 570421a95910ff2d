package id.terinovatif.competition;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.competition.Dealing.Assignment;
import id.terinovatif.competition.Dealing.Shortfall;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** What holds for every dealing; whether another could have been fuller or more level is asked of another library. */
@Tag("slow")
class DealingPropertiesTest {
    private static int apart;
    private static int undecided;

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void every_dealing_is_as_full_and_as_level_as_any_could_be_and_breaks_no_conflict(
            @ForAll @IntRange(min = 5, max = 60) int entries,
            @ForAll @IntRange(min = 3, max = 20) int jurors,
            @ForAll @IntRange(min = 2, max = 5) int readers,
            @ForAll @DoubleRange(max = 0.4) double conflicts,
            @ForAll boolean capacities,
            @ForAll long seed) {
        var request = request(entries, jurors, readers, conflicts, capacities, new Random(seed));
        var dealing = Dealing.of(request);
        keepsTheRules(request, dealing);
        var opinion = new SecondOpinion(request);
        int dealt = dealt(dealing);
        assertThat(dealt).isEqualTo(opinion.readings(entries));
        assertThat(spread(dealing) <= 1).isEqualTo(opinion.level(dealt));
        hangsTogether(request, dealing);
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void small_dealings_hang_together_wherever_they_can(
            @ForAll @IntRange(min = 3, max = 9) int entries,
            @ForAll @IntRange(min = 3, max = 8) int jurors,
            @ForAll @IntRange(min = 2, max = 3) int readers,
            @ForAll @DoubleRange(max = 0.4) double conflicts,
            @ForAll boolean capacities,
            @ForAll long seed) {
        var request = request(entries, jurors, readers, conflicts, capacities, new Random(seed));
        hangsTogether(request, Dealing.of(request));
    }

    private static void hangsTogether(DealRequest request, Dealing dealing) {
        if (dealing.connected() || !dealing.shortfall().isEmpty()) return;
        var answer = new EveryDealing(request, dealing).answer();
        assertThat(answer).isNotEqualTo(EveryDealing.Answer.ONE_HANGS_TOGETHER);
        apart++;
        if (answer == EveryDealing.Answer.GAVE_UP) undecided++;
    }

    @AfterContainer
    static void hardly_any_is_left_undecided() {
        System.out.printf("%d dealings in pieces, of %d undecided whether another would not be%n", apart, undecided);
        assertThat(undecided).isLessThan(20);
    }

    private static void keepsTheRules(DealRequest request, Dealing dealing) {
        var conflicts = new HashSet<>(request.conflicts());
        assertThat(dealing.assignments()).extracting(Assignment::entry).isEqualTo(request.entries());
        for (var one : dealing.assignments()) {
            assertThat(one.jurors()).doesNotHaveDuplicates().isSorted().hasSizeLessThanOrEqualTo(request.readers());
            assertThat(one.jurors()).noneMatch(juror -> conflicts.contains(new Conflict(one.entry(), juror)));
        }
        for (var juror : request.jurors()) {
            int load = Objects.requireNonNull(dealing.loads().get(juror.name()));
            assertThat(load).isEqualTo(Collections.frequency(everyReader(dealing), juror.name()));
            if (juror.capacity() != null) assertThat(load).isLessThanOrEqualTo(juror.capacity());
        }
        assertThat(dealing.shortfall())
                .isEqualTo(dealing.assignments().stream()
                        .filter(one -> one.jurors().size() < request.readers())
                        .map(one -> new Shortfall(
                                one.entry(), request.readers() - one.jurors().size()))
                        .toList());
    }

    private static List<String> everyReader(Dealing dealing) {
        return dealing.assignments().stream()
                .flatMap(one -> one.jurors().stream())
                .toList();
    }

    private static int dealt(Dealing dealing) {
        return everyReader(dealing).size();
    }

    private static int spread(Dealing dealing) {
        return Collections.max(dealing.loads().values())
                - Collections.min(dealing.loads().values());
    }

    static DealRequest request(
            int entries, int jurors, int readers, double conflicts, boolean capacities, Random random) {
        var names = IntStream.range(0, entries).mapToObj(i -> "E" + i).collect(Collectors.toList());
        int mean = entries * readers / jurors;
        var jury = IntStream.range(0, jurors)
                .mapToObj(j -> new Juror(
                        "J" + j,
                        capacities && random.nextInt(3) == 0 ? Math.max(0, mean + random.nextInt(3) - 1) : null))
                .toList();
        var closed = new ArrayList<Conflict>();
        for (var entry : names)
            for (var juror : jury) if (random.nextDouble() < conflicts) closed.add(new Conflict(entry, juror.name()));
        return new DealRequest(names, jury, closed, readers, "undian " + random.nextInt());
    }
}
