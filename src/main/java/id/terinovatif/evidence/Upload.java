package id.terinovatif.evidence;

import id.terinovatif.evidence.checks.text.Content;
import id.terinovatif.evidence.checks.text.FirstBytes;
import id.terinovatif.evidence.checks.text.TextSource;
import id.terinovatif.evidence.reading.Inspector;
import id.terinovatif.evidence.reading.NotRead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file as it arrived: written aside, hashed, and known by its content, whatever its name says. */
record Upload(Path file, String sha256, long size, FileKind kind) {
    private static final String ARCHIVE = "application/zip";
    private static final Set<String> OPENED = Set.of("application/pdf", ARCHIVE);

    /**
     * Writes the stream into {@code aside} and looks at it.
     *
     * @param formats what the edition allows here, empty when any kind is fine
     * @throws Refused when it is not one of the kinds, too large, empty or encrypted; nothing is kept
     * @throws IOException when the stream broke off or the disk is full; nothing is kept
     */
    static Upload read(InputStream stream, @Nullable String name, List<String> formats, Path aside, Inspector inspector)
            throws IOException, Refused {
        Files.createDirectories(aside);
        var file = Files.createTempFile(aside, "upload-", ".part");
        try {
            var hash = copy(stream, file);
            return new Upload(file, hash, Files.size(file), kind(file, name, formats, inspector));
        } catch (IOException | Refused | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    static void refuseTooLarge(long bytes) throws Refused {
        if (bytes <= Accepts.LARGEST) return;
        var largest = FileKind.largest();
        throw new Refused("Berkas lebih dari %1$d MB. Video paling besar %1$d MB; kecilkan dulu atau kirim tautannya."
                .formatted(largest.megabytes()));
    }

    private static String copy(InputStream stream, Path file) throws IOException, Refused {
        try (var digest = new DigestInputStream(stream, MessageDigest.getInstance("SHA-256"));
                var out = Files.newOutputStream(file)) {
            var buffer = new byte[64 * 1024];
            long total = 0;
            for (int n = digest.read(buffer); n >= 0; n = digest.read(buffer)) {
                total += n;
                refuseTooLarge(total);
                out.write(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileKind kind(Path file, @Nullable String name, List<String> formats, Inspector inspector)
            throws IOException, Refused {
        if (Files.size(file) == 0) throw new Refused("Berkas ini kosong (0 bita). Periksa lagi berkas yang dipilih.");
        var look = look(file, inspector);
        var sniffed = sniffed(look.fileType(), name);
        var kind = FileKind.of(sniffed)
                .orElseThrow(() -> new Refused(
                        "Isi berkas ini bukan " + accepted(formats) + " (terbaca sebagai " + sniffed + ")."));
        if (!formats.isEmpty() && !kind.among(formats))
            throw new Refused("Berkas ini " + kind.label() + "; di sini yang diterima: " + accepted(formats) + ".");
        if (!kind.fits(Files.size(file)))
            throw new Refused(
                    "Berkas %s ini terlalu besar; paling besar %d MB.".formatted(kind.label(), kind.megabytes()));
        var trouble = look.trouble();
        if (trouble != null) throw new Refused(trouble);
        return kind;
    }

    /** Pictures and films show what they are in their first bytes; what has parts inside is opened in another process. */
    private static Content look(Path file, Inspector inspector) throws IOException, Refused {
        var type = FirstBytes.type(file);
        if (!OPENED.contains(type))
            return new Content(type, null, List.of(), TextSource.NONE, Set.of(), false, null, null);
        try {
            return inspector.look(file);
        } catch (NotRead beyondLimits) {
            throw new Refused(
                    beyondLimits.isBusy()
                            ? "Banyak berkas sedang diperiksa. Tidak ada yang tersimpan; kirim sekali lagi sebentar lagi."
                            : "Berkas ini terlalu berat untuk dibuka. Simpan ulang sebagai PDF biasa, lalu unggah lagi.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String sniffed(String type, @Nullable String name) {
        return type.equals(ARCHIVE) ? "arsip" + ending(name) : type;
    }

    private static String ending(@Nullable String name) {
        return name != null && name.contains(".")
                ? " " + name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT)
                : "";
    }

    private static String accepted(List<String> formats) {
        if (formats.isEmpty()) return "PDF, JPG, PNG, MP4, atau PPTX";
        return String.join(
                ", ",
                formats.stream()
                        .filter(f -> !f.equals("link"))
                        .map(f -> f.toUpperCase(Locale.ROOT))
                        .toList());
    }
}
