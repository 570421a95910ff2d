package id.terinovatif.shared.kept;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Values computed from a region's rows. One is given again only after the database has said that no transaction changed the
 * region since; of many who ask while it is computed, those who came before the computation began share its result.
 *
 * <p>Within a transaction nothing is kept or given, since such a value may rest on rows that are never committed.
 */
public final class Kept<T> {
    // far below the day after which the database forgets changes
    private static final long LONGEST = Duration.ofMinutes(30).toNanos();

    private final RegionChanges changes;
    private final int room;
    private final ToIntFunction<T> size;
    private final Map<Key, Slot<T>> slots = new LinkedHashMap<>(16, 0.75f, true);

    /** Keeps values until their sizes together exceed {@code room}; the longest unused goes first. */
    public Kept(RegionChanges changes, int room, ToIntFunction<T> size) {
        this.changes = changes;
        this.room = room;
        this.size = size;
    }

    private record Key(long regionId, Object of) {}

    private record Value<T>(T value, String snapshot, long begun, int size) {}

    private static final class Slot<T> {
        private volatile @Nullable Value<T> value;
    }

    /** The value of a region named {@code of}; what else it depends on, such as a year, must be in the name. */
    public T get(long regionId, Object of, Supplier<T> compute) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) return compute.get();
        long asked = System.nanoTime();
        var slot = slot(new Key(regionId, of));
        var known = slot.value;
        if (known != null && asked - known.begun() < LONGEST && !changes.since(regionId, known.snapshot()))
            return known.value();
        synchronized (slot) {
            var newer = slot.value;
            if (newer != null && newer.begun() - asked > 0) return newer.value();
            return compute(slot, compute);
        }
    }

    /**
     * The values of many regions, each named by {@code of}; the database is asked once about all that are known, and what is new or
     * changed is computed one region after the other.
     */
    public Map<Long, T> all(Map<Long, ?> of, LongFunction<T> compute) {
        var values = new HashMap<Long, T>();
        if (!TransactionSynchronizationManager.isActualTransactionActive()) values.putAll(unchanged(of));
        of.forEach((region, name) -> {
            if (!values.containsKey(region)) values.put(region, get(region, name, () -> compute.apply(region)));
        });
        return values;
    }

    private Map<Long, T> unchanged(Map<Long, ?> of) {
        long asked = System.nanoTime();
        var known = new HashMap<Long, Value<T>>();
        of.forEach((region, name) -> {
            var value = slot(new Key(region, name)).value;
            if (value != null && asked - value.begun() < LONGEST) known.put(region, value);
        });
        if (known.isEmpty()) return Map.of();
        var snapshots = new LinkedHashMap<Long, String>();
        known.forEach((region, value) -> snapshots.put(region, value.snapshot()));
        known.keySet().removeAll(changes.sinceAny(snapshots));
        var values = new HashMap<Long, T>();
        known.forEach((region, value) -> values.put(region, value.value()));
        return values;
    }

    private T compute(Slot<T> slot, Supplier<T> compute) {
        long begun = System.nanoTime();
        var snapshot = changes.now();
        var value = compute.get();
        slot.value = new Value<>(value, snapshot, begun, size.applyAsInt(value));
        makeRoom();
        return value;
    }

    private Slot<T> slot(Key key) {
        synchronized (slots) {
            return slots.computeIfAbsent(key, any -> new Slot<>());
        }
    }

    private void makeRoom() {
        synchronized (slots) {
            long used = slots.values().stream().mapToLong(Kept::size).sum();
            for (var oldest = slots.values().iterator(); used > room && oldest.hasNext(); oldest.remove())
                used -= size(oldest.next());
        }
    }

    private static long size(Slot<?> slot) {
        var value = slot.value;
        return value == null ? 0 : value.size();
    }
}
