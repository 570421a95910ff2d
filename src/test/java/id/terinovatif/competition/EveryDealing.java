package id.terinovatif.competition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tries every full dealing whose loads are as level as those of a given one, for the few requests where one that hangs together was
 * not found. Where two ways lead to the same loads and groups, the second is not walked again; after {@link #MOST} steps it gives up.
 */
final class EveryDealing {
    private static final int MOST = 300_000;

    /** What came of it. */
    enum Answer {
        ONE_HANGS_TOGETHER,
        NONE_DOES,
        GAVE_UP
    }

    private final Set<List<Object>> seen = new HashSet<>();
    private final DealRequest request;
    private final List<List<Integer>> allowed = new ArrayList<>();
    private final int squares;
    private final int highest;

    EveryDealing(DealRequest request, Dealing dealing) {
        this.request = request;
        var conflicts = new HashSet<>(request.conflicts());
        for (var entry : request.entries())
            allowed.add(IntStream.range(0, request.jurors().size())
                    .filter(j -> !conflicts.contains(
                            new Conflict(entry, request.jurors().get(j).name())))
                    .boxed()
                    .toList());
        squares =
                dealing.loads().values().stream().mapToInt(load -> load * load).sum();
        highest = dealing.loads().values().stream().mapToInt(load -> load).max().orElse(0);
    }

    Answer answer() {
        int jurors = request.jurors().size();
        var alone = IntStream.range(0, jurors).toArray();
        if (cannotMeet(alone)) return Answer.NONE_DOES;
        boolean found = search(0, new int[jurors], alone, jurors);
        return found ? Answer.ONE_HANGS_TOGETHER : seen.size() > MOST ? Answer.GAVE_UP : Answer.NONE_DOES;
    }

    /** Whether even everybody reading everything that no conflict forbids would leave groups apart. */
    private boolean cannotMeet(int[] alone) {
        var group = alone.clone();
        for (var readers : allowed) {
            var able = readers.stream()
                    .filter(j -> !Objects.equals(request.jurors().get(j).capacity(), 0))
                    .toList();
            for (int j : able) join(group, able.getFirst(), j);
        }
        return IntStream.of(group).distinct().count() > 1;
    }

    private static void join(int[] group, int one, int other) {
        int stays = group[one];
        int goes = group[other];
        for (int j = 0; j < group.length; j++) if (group[j] == goes) group[j] = stays;
    }

    private boolean search(int entry, int[] loads, int[] group, int parts) {
        int left = request.entries().size() - entry;
        if (parts - 1 > left * (request.readers() - 1)) return false;
        if (seen.size() > MOST || !seen.add(List.of(entry, boxed(loads), boxed(named(group))))) return false;
        if (left == 0) return IntStream.of(loads).map(load -> load * load).sum() <= squares;
        return choose(entry, 0, new ArrayList<>(), loads, group, parts);
    }

    private boolean choose(int entry, int from, List<Integer> chosen, int[] loads, int[] group, int parts) {
        if (chosen.size() == request.readers()) return joined(entry, chosen, loads, group, parts);
        var open = allowed.get(entry);
        for (int at = from; at < open.size(); at++) {
            int juror = open.get(at);
            var capacity = request.jurors().get(juror).capacity();
            if (loads[juror] >= highest || (capacity != null && loads[juror] >= capacity)) continue;
            chosen.add(juror);
            if (choose(entry, at + 1, chosen, loads, group, parts)) return true;
            chosen.removeLast();
        }
        return false;
    }

    private boolean joined(int entry, List<Integer> chosen, int[] loads, int[] group, int parts) {
        var nextLoads = loads.clone();
        var nextGroup = group.clone();
        int nextParts = parts;
        for (int juror : chosen) {
            nextLoads[juror]++;
            if (nextGroup[juror] != nextGroup[chosen.getFirst()]) nextParts--;
            join(nextGroup, chosen.getFirst(), juror);
        }
        return search(entry + 1, nextLoads, nextGroup, nextParts);
    }

    /** The same groups, each called after its first juror. */
    private static int[] named(int[] group) {
        var first = new int[group.length];
        Arrays.fill(first, -1);
        for (int j = group.length - 1; j >= 0; j--) first[group[j]] = j;
        return IntStream.of(group).map(one -> first[one]).toArray();
    }

    private static List<Integer> boxed(int[] numbers) {
        return IntStream.of(numbers).boxed().toList();
    }
}
