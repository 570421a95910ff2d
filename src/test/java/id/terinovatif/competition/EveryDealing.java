package id.terinovatif.competition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tries every full dealing whose loads are as level as those of a given one, for the few small requests where one that hangs
 * together was not found.
 */
final class EveryDealing {
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

    /** Whether one of them hangs together. */
    boolean anyConnected() {
        int jurors = request.jurors().size();
        return search(0, new int[jurors], IntStream.range(0, jurors).toArray(), jurors);
    }

    private boolean search(int entry, int[] loads, int[] group, int parts) {
        int left = request.entries().size() - entry;
        if (parts - 1 > left * (request.readers() - 1)) return false;
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
        int first = nextGroup[chosen.getFirst()];
        for (int juror : chosen) {
            nextLoads[juror]++;
            int old = nextGroup[juror];
            if (old == first) continue;
            nextParts--;
            for (int j = 0; j < nextGroup.length; j++) if (nextGroup[j] == old) nextGroup[j] = first;
        }
        return search(entry + 1, nextLoads, nextGroup, nextParts);
    }
}
