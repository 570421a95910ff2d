package id.terinovatif.competition;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * The order the seed gives to entries and jurors: {@link Random}, whose numbers the Java platform fixes, begun with the first
 * eight bytes of the seed's SHA-256, shuffles both lists from their alphabetical order (Fisher and Yates). Anybody with the
 * seed can draw again.
 */
final class Draw {
    private final DealRequest request;
    private final Random random;
    private final List<String> entries;
    private final List<Juror> jurors;

    Draw(DealRequest request) {
        this(request, new Random(start(request.seed())));
    }

    private Draw(DealRequest request, Random random) {
        this.request = request;
        this.random = random;
        this.entries = shuffled(request.entries().stream().sorted().toList());
        this.jurors = shuffled(request.jurors().stream()
                .sorted(Comparator.comparing(Juror::name))
                .toList());
    }

    /** Another order, by the numbers that follow. */
    Draw next() {
        return new Draw(request, random);
    }

    private static long start(String seed) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> List<T> shuffled(List<T> sorted) {
        var list = new ArrayList<>(sorted);
        for (int last = list.size() - 1; last > 0; last--) {
            int chosen = random.nextInt(last + 1);
            var kept = list.get(chosen);
            list.set(chosen, list.get(last));
            list.set(last, kept);
        }
        return List.copyOf(list);
    }

    List<String> entries() {
        return entries;
    }

    List<Juror> jurors() {
        return jurors;
    }

    /** Nothing dealt yet, conflicts closed. */
    Readings readings() {
        var entryNumbers = new HashMap<String, Integer>();
        entries.forEach(entry -> entryNumbers.put(entry, entryNumbers.size()));
        var jurorNumbers = new HashMap<String, Integer>();
        jurors.forEach(juror -> jurorNumbers.put(juror.name(), jurorNumbers.size()));
        var free = new boolean[jurors.size()][entries.size()];
        for (var row : free) Arrays.fill(row, true);
        for (var conflict : request.conflicts())
            free[Objects.requireNonNull(jurorNumbers.get(conflict.juror()))][
                    Objects.requireNonNull(entryNumbers.get(conflict.entry()))] = false;
        var capacities = jurors.stream()
                .mapToInt(juror -> juror.capacity() == null ? Integer.MAX_VALUE : juror.capacity())
                .toArray();
        return new Readings(free, capacities, entries.size());
    }
}
