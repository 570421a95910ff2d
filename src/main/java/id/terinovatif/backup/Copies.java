package id.terinovatif.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * A folder of copies: one folder each, named by its moment in UTC, and {@code bukti}, where the evidence of all of them lies once.
 */
record Copies(Path folder, BackupKey key) {
    /** What makes a copy count. */
    static final String MANIFEST = "daftar-isi";

    private static final String EVIDENCE = "bukti";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd_HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final String NAMED = "\\d{4}-\\d\\d-\\d\\d_\\d{6}-\\d{3}";

    /** A copy that counts. */
    record Copy(Path folder, Instant at) {}

    /** Those that count, the oldest first. */
    List<Copy> all() throws IOException {
        var found = new ArrayList<Copy>();
        for (var each : folders()) if (Files.exists(each.resolve(MANIFEST))) found.add(new Copy(each, moment(each)));
        found.sort(Comparator.comparing(Copy::at));
        return found;
    }

    Optional<Copy> newest() throws IOException {
        var all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var inside = Files.list(folder)) {
            return inside.filter(each -> String.valueOf(each.getFileName()).matches(NAMED))
                    .toList();
        }
    }

    private static Instant moment(Path each) {
        return NAME.parse(String.valueOf(each.getFileName()), Instant::from);
    }

    static Path newIn(Path folder, Instant at) throws IOException {
        Files.createDirectories(folder);
        return Files.createDirectory(folder.resolve(NAME.format(at.truncatedTo(ChronoUnit.MILLIS))));
    }

    Manifest manifest(Copy copy) throws IOException {
        try (var in = new SealedFile(copy.folder().resolve(MANIFEST), key).read()) {
            return Manifest.read(in);
        } catch (BackupFault fault) {
            throw new BackupFault("salinan " + copy.folder().getFileName() + ": " + fault.getMessage(), fault);
        }
    }

    SealedFile evidence(String sha256) {
        var name = key.nameOf(sha256);
        return new SealedFile(
                folder.resolve(EVIDENCE).resolve(name.substring(0, 2)).resolve(name), key);
    }

    Path evidenceFolder() {
        return folder.resolve(EVIDENCE);
    }

    /** Removes what a copy left that was cut off; nobody else writes here meanwhile. */
    void removeHalf() throws IOException {
        for (var each : folders()) if (!Files.exists(each.resolve(MANIFEST))) FileSystemUtils.deleteRecursively(each);
    }

    /** What makes it count goes first. */
    void remove(Copy copy) throws IOException {
        Files.deleteIfExists(copy.folder().resolve(MANIFEST));
        FileSystemUtils.deleteRecursively(copy.folder());
    }

    /** Held while one writes here; {@link BackupFault} when another does. */
    FileChannel hold() throws IOException {
        Files.createDirectories(folder);
        var channel =
                FileChannel.open(folder.resolve("sedang-dipakai"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) return channel;
        } catch (OverlappingFileLockException e) {
            // of this very programme
        }
        channel.close();
        throw new BackupFault("cadangan lain sedang dibuat di " + folder + "; tunggu sampai selesai.");
    }
}
