package id.terinovatif.shared.database;

import id.terinovatif.shared.WrongSetting;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programmes for this machine, unpacked once into the data folder. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    static Path unpackInto(Path folder) throws IOException {
        var archive = archive();
        var home = folder.resolve("postgres-18.4");
        if (Files.exists(home)) return home;
        var half = folder.resolve("postgres-18.4.part");
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
        return home;
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
