package id.terinovatif.backup;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.time.Clock;
import java.util.HashSet;

/** Removes copies whose time is over, and the evidence that only they had. */
final class Pruning {
    private final Copies copies;
    private final Clock clock;

    Pruning(Copies copies, Clock clock) {
        this.copies = copies;
        this.clock = clock;
    }

    void run() throws IOException {
        var all = copies.all();
        var kept = Keeping.kept(all.stream().map(Copies.Copy::at).collect(toSet()), clock.instant());
        var over = all.stream().filter(copy -> !kept.contains(copy.at())).toList();
        if (over.isEmpty()) return;
        for (var copy : over) copies.remove(copy);
        removeUnused();
    }

    /** A list of contents that cannot be read ends it: what it names must stay. */
    private void removeUnused() throws IOException {
        var used = new HashSet<String>();
        for (var copy : copies.all())
            for (var one : copies.manifest(copy).evidence())
                used.add(copies.evidence(one.sha256()).path());
        for (var file : copies.depot().beneath(Copies.EVIDENCE).keySet())
            if (!used.contains(file)) copies.depot().remove(file);
    }
}
