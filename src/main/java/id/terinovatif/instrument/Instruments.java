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
    private static final int FIRST_YEAR = 2021;

    private final ConcurrentSkipListMap<Integer, Instrument> byYear = new ConcurrentSkipListMap<>();

    private Instruments(Map<Integer, Instrument> editions) {
        byYear.putAll(editions);
    }

    /**
     * Reads the jar's editions and every {@code *.yaml} of {@code folder}, if there is one.
     *
     * @throws InvalidInstrument with every fault of every file, when one is refused
     */
    public static Instruments load(@Nullable Path folder) {
        var faults = new ArrayList<Fault>();
        var editions = new TreeMap<Integer, Instrument>();
        read(shipped(), editions, faults);
        if (folder != null && Files.isDirectory(folder)) read(added(folder), editions, faults);
        if (!faults.isEmpty()) throw new InvalidInstrument(faults);
        return new Instruments(editions);
    }

    private static void read(List<EditionFile> files, Map<Integer, Instrument> editions, List<Fault> faults) {
        var from = new TreeMap<Integer, String>();
        for (var file : files) {
            var checked = file.check();
            faults.addAll(checked.faults());
            var edition = checked.instrument();
            if (edition == null) continue;
            var twice = from.putIfAbsent(edition.year(), file.name());
            if (twice != null)
                faults.add(new Fault(file.name(), 1, "tahun " + edition.year() + " sudah ada dalam " + twice));
            editions.put(edition.year(), edition);
        }
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

    public Optional<Instrument> find(int year) {
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
