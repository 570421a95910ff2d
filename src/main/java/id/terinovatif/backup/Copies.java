package id.terinovatif.backup;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A depot of copies: one folder each, named by its moment in UTC, and {@code bukti}, where the evidence of all of them lies once.
 */
record Copies(Depot depot, BackupKey key) {
    /** What makes a copy count. */
    static final String MANIFEST = "daftar-isi";

    static final String EVIDENCE = "bukti";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd_HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final String NAMED = "\\d{4}-\\d\\d-\\d\\d_\\d{6}-\\d{3}";

    /** A copy that counts. */
    record Copy(String name, Instant at) {}

    /** Those that count, the oldest first. */
    List<Copy> all() throws IOException {
        var found = new ArrayList<Copy>();
        for (var each : named()) if (depot.has(each + "/" + MANIFEST)) found.add(new Copy(each, moment(each)));
        found.sort(Comparator.comparing(Copy::at));
        return found;
    }

    Optional<Copy> newest() throws IOException {
        var all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private List<String> named() throws IOException {
        return depot.folders().stream().filter(Copies::isName).toList();
    }

    private static Instant moment(String name) {
        return NAME.parse(name, Instant::from);
    }

    static boolean isName(String name) {
        return name.matches(NAMED);
    }

    /** What a copy begun at this moment is called. */
    static String name(Instant at) {
        return NAME.format(at.truncatedTo(ChronoUnit.MILLIS));
    }

    /** A file of a copy. */
    SealedFile file(String copy, String path) {
        return new SealedFile(depot, copy + "/" + path, key);
    }

    Manifest manifest(Copy copy) throws IOException {
        try (var in = file(copy.name(), MANIFEST).read()) {
            return Manifest.read(in);
        } catch (BackupFault fault) {
            throw new BackupFault("salinan " + copy.name() + ": " + fault.getMessage(), fault);
        }
    }

    SealedFile evidence(String sha256) {
        var name = key.nameOf(sha256);
        return new SealedFile(depot, EVIDENCE + "/" + name.substring(0, 2) + "/" + name, key);
    }

    /** Removes what a copy left that was cut off; nobody else writes here meanwhile. */
    void removeHalf() throws IOException {
        for (var each : named()) if (!depot.has(each + "/" + MANIFEST)) depot.remove(each);
    }

    /** What makes it count goes first. */
    void remove(Copy copy) throws IOException {
        depot.remove(copy.name() + "/" + MANIFEST);
        depot.remove(copy.name());
    }

    /** Held while one writes here; {@link BackupFault} when another does. */
    Closeable hold() throws IOException {
        return depot.hold();
    }
}
