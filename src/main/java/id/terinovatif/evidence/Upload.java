package id.terinovatif.evidence;

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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;

/** A file as it arrived: written aside, hashed, and known by its content, whatever its name says. */
record Upload(Path file, String sha256, long size, FileKind kind) {
    private static final Tika TIKA = new Tika();
    private static final long MOST_BYTES = 101L * 1024 * 1024;
    private static final int NAME_MATTERS = 1024 * 1024;

    /**
     * Writes the stream into {@code aside} and looks at it.
     *
     * @param formats what the edition allows here, empty when any kind is fine
     * @throws Refused when it is not one of the kinds, too large, empty or encrypted; nothing is kept
     * @throws IOException when the stream broke off or the disk is full; nothing is kept
     */
    static Upload read(InputStream stream, @Nullable String name, List<String> formats, Path aside)
            throws IOException, Refused {
        Files.createDirectories(aside);
        var file = Files.createTempFile(aside, "upload-", ".part");
        try {
            var hash = copy(stream, file);
            return new Upload(file, hash, Files.size(file), kind(file, name, formats));
        } catch (IOException | Refused | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    static void refuseTooLarge(long bytes) throws Refused {
        if (bytes > MOST_BYTES)
            throw new Refused(
                    "Berkas lebih dari 100 MB. Video paling besar 100 MB; kecilkan dulu atau kirim tautannya.");
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

    private static FileKind kind(Path file, @Nullable String name, List<String> formats) throws IOException, Refused {
        if (Files.size(file) == 0) throw new Refused("Berkas ini kosong (0 bita). Periksa lagi berkas yang dipilih.");
        var sniffed = sniff(file, name);
        var kind = FileKind.of(sniffed)
                .orElseThrow(() -> new Refused(
                        "Isi berkas ini bukan " + accepted(formats) + " (terbaca sebagai " + sniffed + ")."));
        if (!formats.isEmpty() && !kind.among(formats))
            throw new Refused(
                    "Berkas ini " + kind.label() + "; untuk indikator ini yang diterima: " + accepted(formats) + ".");
        if (!kind.fits(Files.size(file)))
            throw new Refused(
                    "Berkas %s ini terlalu besar; paling besar %d MB.".formatted(kind.label(), kind.megabytes()));
        if (kind == FileKind.PDF) refuseLocked(file);
        return kind;
    }

    private static String sniff(Path file, @Nullable String name) throws IOException {
        String byContent;
        try (var bytes = Files.newInputStream(file)) {
            byContent = TIKA.detect(bytes.readNBytes(NAME_MATTERS));
        }
        if (!byContent.equals("application/zip") && !byContent.equals("application/x-tika-ooxml"))
            return normal(byContent);
        return Slides.inside(file) ? FileKind.PPTX.mediaType() : "arsip" + ending(name);
    }

    private static String normal(String type) {
        return switch (type) {
            case "video/quicktime", "application/mp4", "video/x-m4v" -> FileKind.MP4.mediaType();
            default -> type;
        };
    }

    private static String ending(@Nullable String name) {
        return name != null && name.contains(".")
                ? " " + name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT)
                : "";
    }

    private static void refuseLocked(Path file) throws Refused {
        try (var document = Loader.loadPDF(file.toFile())) {
            if (document.isEncrypted() && !document.getCurrentAccessPermission().canExtractContent())
                throw new Refused("PDF ini dikunci. Simpan ulang tanpa kata sandi, lalu unggah lagi.");
            if (document.getNumberOfPages() == 0) throw new Refused("PDF ini tidak punya halaman.");
        } catch (InvalidPasswordException e) {
            throw new Refused("PDF ini memakai kata sandi. Simpan ulang tanpa kata sandi, lalu unggah lagi.");
        } catch (IOException e) {
            throw new Refused("PDF ini rusak dan tidak dapat dibuka. Buat atau pindai ulang, lalu unggah lagi.");
        }
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
