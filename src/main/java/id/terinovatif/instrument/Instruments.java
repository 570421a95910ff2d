package id.terinovatif.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** All editions: those in the jar, and those in a folder, which add a year or replace the jar's. */
public final class Instruments {
    /** What an edition's file may weigh. */
    public static final int MOST_BYTES = 1 << 20;

    private static final int FIRST_YEAR = 2021;

    private final Map<Integer, Instrument> shipped;
    private final List<Added> added;
    private final ConcurrentSkipListMap<Integer, Instrument> byYear = new ConcurrentSkipListMap<>();
    private volatile Runnable whenUnknown = () -> {};

    private Instruments(Map<Integer, Instrument> shipped, List<Added> added) {
        this.shipped = shipped;
        this.added = List.copyOf(added);
        byYear.putAll(shipped);
        added.forEach(one -> replace(one.edition()));
    }

    /**
     * Reads the jar's editions and every {@code *.yaml} of {@code folder}, if there is one.
     *
     * @throws InvalidInstrument with every fault of every file, when one is refused
     */
    public static Instruments load(@Nullable Path folder) {
        var faults = new ArrayList<Fault>();
        var shipped = new TreeMap<Integer, Instrument>();
        read(shipped(), faults).forEach(one -> shipped.put(one.edition().year(), one.edition()));
        var added = folder != null && Files.isDirectory(folder) ? read(added(folder), faults) : List.<Added>of();
        if (!faults.isEmpty()) throw new InvalidInstrument(faults);
        return new Instruments(shipped, added);
    }

    private static List<Added> read(List<EditionFile> files, List<Fault> faults) {
        var from = new TreeMap<Integer, String>();
        var editions = new ArrayList<Added>();
        for (var file : files) {
            var checked = file.check();
            faults.addAll(checked.faults());
            var edition = checked.instrument();
            if (edition == null) continue;
            var twice = from.putIfAbsent(edition.year(), file.name());
            if (twice != null)
                faults.add(new Fault(file.name(), 1, "tahun " + edition.year() + " sudah ada dalam " + twice));
            editions.add(new Added(file.name(), file.text(), edition));
        }
        return editions;
    }

    private static List<EditionFile> shipped() {
        var files = new ArrayList<EditionFile>();
        for (int year = FIRST_YEAR; ; year++) {
            var name = "iid-" + year + ".yaml";
            try (var stream = Instruments.class.getResourceAsStream("years/" + name)) {
                if (stream == null) return files;
                files.add(new EditionFile(name, stream.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<EditionFile> added(Path folder) {
        var files = new ArrayList<EditionFile>();
        try (var paths = Files.newDirectoryStream(folder, "*.yaml")) {
            for (var path : paths)
                files.add(new EditionFile(String.valueOf(path.getFileName()), Files.readAllBytes(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(Comparator.comparing(EditionFile::name));
        return files;
    }

    /** Checks a file before it is taken in: either the edition or every fault. */
    public static Checked check(String name, byte[] bytes) {
        return new EditionFile(name, bytes).check();
    }

    /** Takes in an edition that was checked, in place of the year's earlier one. */
    public void replace(Instrument edition) {
        byYear.put(edition.year(), edition);
    }

    /** Goes back to the jar's edition of the year, or to none. */
    public void forget(int year) {
        var own = shipped.get(year);
        if (own == null) byYear.remove(year);
        else byYear.put(year, own);
    }

    /** The editions that lay in the folder. */
    public List<Added> added() {
        return added;
    }

    /** What to do when a year is asked for that is not known here; it may {@link #replace} it. */
    public void whenUnknown(Runnable ask) {
        whenUnknown = ask;
    }

    public Optional<Instrument> find(int year) {
        if (!byYear.containsKey(year)) whenUnknown.run();
        return Optional.ofNullable(byYear.get(year));
    }

    /** The edition of a year that is known to exist; for any other year ask {@link #find}. */
    public Instrument of(int year) {
        return find(year).orElseThrow(() -> new IllegalArgumentException("Tidak ada edisi tahun " + year));
    }

    public SortedSet<Integer> years() {
        return new TreeSet<>(byYear.keySet());
    }

    /** Every edition, oldest first. */
    public List<Instrument> all() {
        return List.copyOf(byYear.values());
    }

    /** The newest edition. */
    public Instrument latest() {
        return byYear.lastEntry().getValue();
    }
}
