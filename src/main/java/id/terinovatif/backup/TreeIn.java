package id.terinovatif.backup;

import id.terinovatif.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Lays files out again and holds each against the list; {@link BackupFault} at the first that is other, missing or too many. */
final class TreeIn {
    private final Map<String, Manifest.Kept> expected = new HashMap<>();

    TreeIn(List<Manifest.Kept> files) {
        for (var file : files) expected.put(file.path(), file);
    }

    void into(Path folder, InputStream sealed) throws IOException {
        try (var tar = new TarArchiveInputStream(new GzipCompressorInputStream(sealed), "UTF-8")) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) lay(folder, tar, entry);
        }
        if (!expected.isEmpty())
            throw new BackupFault("berkas tidak ada di dalam salinan: "
                    + expected.keySet().iterator().next());
    }

    private void lay(Path folder, TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) throw new BackupFault("salinan menunjuk ke luar folder: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        var kept = expected.remove(entry.getName());
        if (kept == null) throw new BackupFault("berkas tidak tercatat di daftar isi: " + entry.getName());
        var parent = target.getParent();
        if (parent != null) Files.createDirectories(parent);
        var digest = Sha256.digest();
        try (var out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
            tar.transferTo(out);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(kept.sha256()))
            throw new BackupFault("isi berkas tidak sama dengan daftar isi: " + entry.getName());
    }
}
