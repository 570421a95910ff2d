package id.terinovatif.shared.database;

import id.terinovatif.shared.WrongSetting;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's programmes for this machine, unpacked once into the data folder; {@code home} is where those of this version lie. */
record PostgresBinaries(Path home) {
    private static final String NAME = "postgres-";

    static PostgresBinaries unpackInto(Path folder) throws IOException {
        var home = folder.resolve(NAME + version());
        if (!Files.exists(home)) unpack(folder.resolve(NAME + version() + ".part"), home);
        return new PostgresBinaries(home);
    }

    /** The version that was built in, such as 18.6.0. */
    static String version() throws IOException {
        try (var resource = PostgresBinaries.class.getResourceAsStream("postgres.version")) {
            if (resource == null) throw new IOException("postgres.version tidak ada di dalam program");
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /** Refuses a cluster of another main version before anything touches it. */
    void mayOpen(Path cluster) throws IOException {
        var kept = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!version().startsWith(kept + "."))
            throw new WrongSetting(
                    "TERINOVATIF_DATA",
                    "basis data di " + cluster + " dibuat dengan PostgreSQL " + kept
                            + ", sedangkan program ini membawa PostgreSQL " + version()
                            + "; pindahkan isinya dengan pg_dump dari program yang lama.");
    }

    /** Those of other versions, when no server runs from them any more. */
    void removeOthers() throws IOException {
        try (var others = Files.newDirectoryStream(home.getParent(), NAME + "*")) {
            for (var other : others) if (!other.equals(home)) FileSystemUtils.deleteRecursively(other);
        }
    }

    private static void unpack(Path half, Path home) throws IOException {
        var archive = archive();
        try (var resource = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (resource == null)
                throw new WrongSetting(
                        "SPRING_DATASOURCE_URL",
                        "PostgreSQL bawaan tidak tersedia untuk mesin ini (" + archive
                                + "); isi alamat PostgreSQL sendiri.");
            try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(resource)))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
                    unpack(tar, entry, half);
            }
        }
        Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) throw new IOException("arsip menunjuk ke luar folder: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(target.getParent());
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
            if ((entry.getMode() & 0100) != 0) executable(target);
        }
    }

    private static void executable(Path file) throws IOException {
        var rights = EnumSet.copyOf(Files.getPosixFilePermissions(file));
        rights.add(PosixFilePermission.OWNER_EXECUTE);
        Files.setPosixFilePermissions(file, rights);
    }

    private static String archive() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arm = System.getProperty("os.arch").equals("aarch64");
        return "postgres-%s-%s.txz".formatted(name.contains("mac") ? "darwin" : "linux", arm ? "arm_64" : "x86_64");
    }
}
