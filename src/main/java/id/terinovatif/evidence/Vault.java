package id.terinovatif.evidence;

import id.terinovatif.account.User;
import id.terinovatif.evidence.reading.Inspector;
import id.terinovatif.evidence.storage.Storage;
import id.terinovatif.evidence.storage.VerifiedStream;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.jobs.Jobs;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files and links in and gives files out. Bytes are stored before a row names them, so no row is ever an orphan. */
@Component
public class Vault {
    /** An address as people say it, without its scheme. */
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+(?:[/?#].*)?");

    private static final Logger LOG = LoggerFactory.getLogger(Vault.class);

    private final Storage storage;
    private final Documents documents;
    private final VirusScanner scanner;
    private final Inspector inspector;
    private final Jobs jobs;
    private final Afresh afresh;
    private final TransactionTemplate transaction;
    private final Path aside;

    Vault(
            Storage storage,
            Documents documents,
            VirusScanner scanner,
            Inspector inspector,
            Jobs jobs,
            Afresh afresh,
            TransactionTemplate transaction,
            @Value("${terinovatif.data:data}") Path data) {
        this.storage = storage;
        this.scanner = scanner;
        this.inspector = inspector;
        this.jobs = jobs;
        this.afresh = afresh;
        this.transaction = transaction;
        this.documents = documents;
        this.aside = data.resolve("uploads");
    }

    /**
     * Takes a file in; the same bytes of the same agency are the document that is already there.
     *
     * @param formats what the edition allows here, empty for any kind
     */
    public Document addFile(
            User by,
            @Nullable Long agencyId,
            InputStream stream,
            @Nullable String name,
            List<String> formats,
            Letter letter)
            throws IOException, Refused {
        return take(by, agencyId, stream, name, formats, letter).document();
    }

    /** A document that was taken in; {@code known} when the same bytes had been there before. */
    public record Taken(Document document, boolean known) {}

    /** As {@link #addFile}, and says whether the file was new. */
    public Taken take(
            User by,
            @Nullable Long agencyId,
            InputStream stream,
            @Nullable String name,
            List<String> formats,
            Letter letter)
            throws IOException, Refused {
        var upload = Upload.read(stream, name, formats, aside, inspector);
        var scanned = scanned(upload);
        if (storage.keep(upload.file(), upload.sha256())) afresh.checkMended(upload.sha256());
        var known = documents.sameBytes(by.regionId(), agencyId, upload.sha256());
        if (known.isPresent()) return new Taken(known.get(), true);
        return add(by, agencyId, title(name), upload, letter, scanned)
                .map(document -> new Taken(document, false))
                .orElseGet(() -> new Taken(
                        documents
                                .sameBytes(by.regionId(), agencyId, upload.sha256())
                                .orElseThrow(),
                        true));
    }

    /** Refuses what is larger than any kind of file may be, before it has been sent. */
    public static void refuseTooLarge(long bytes) throws Refused {
        Upload.refuseTooLarge(bytes);
    }

    private Optional<Document> add(
            User by, @Nullable Long agencyId, String title, Upload upload, Letter letter, boolean scanned) {
        return Objects.requireNonNull(transaction.execute(started -> documents
                .addFile(by, agencyId, title, upload, letter)
                .map(document -> {
                    if (scanned) {
                        if (scanner.present()) documents.scanned(document, null);
                        return document;
                    }
                    jobs.ask(document.regionId(), VirusScanWork.KIND, String.valueOf(document.id()), true);
                    return documents.hold(document);
                })));
    }

    /** Whether the file may be opened; false while the scanner is away. A virus is refused before anything is kept. */
    private boolean scanned(Upload upload) throws IOException, Refused {
        if (!scanner.present()) return true;
        try {
            var found = scanner.found(upload.file());
            if (found.isEmpty()) return true;
            Files.deleteIfExists(upload.file());
            throw new Refused("Berkas ini mengandung virus (" + found.get()
                    + ") dan tidak disimpan. Bersihkan komputer atau ponsel asalnya, lalu unggah berkas yang bersih.");
        } catch (IOException away) {
            LOG.warn("virus scanner: {}", away.toString());
            return false;
        }
    }

    public Document addLink(User by, @Nullable Long agencyId, String address, Letter letter) throws Refused {
        var typed = address.strip();
        var url = BARE.matcher(typed).matches() ? "https://" + typed : typed;
        return documents.addLink(by, agencyId, host(url), url, letter);
    }

    /** The bytes; they end in an IOException instead of their last part when they are not those that were kept. */
    public InputStream open(Document document) throws IOException {
        var closed = document.closed();
        if (closed != null) throw new NotAllowed(closed);
        return bytes(document);
    }

    /** Whether the bytes are there and open to be read; NotAllowed while nobody may. */
    public boolean has(Document document) throws IOException {
        var closed = document.closed();
        if (closed != null) throw new NotAllowed(closed);
        return storage.has(Objects.requireNonNull(document.sha256()), Objects.requireNonNull(document.size()));
    }

    private InputStream bytes(Document document) throws IOException {
        var sha256 = Objects.requireNonNull(document.sha256());
        return new VerifiedStream(storage.open(sha256), sha256);
    }

    /** A copy of the bytes for a reader on this machine, which deletes it when done; FileNotFoundException when they are gone. */
    public Path copy(Document document) throws IOException {
        var closed = document.closed();
        if (closed != null) throw new NotAllowed(closed);
        return copyUnscanned(document);
    }

    /** For the scanner alone. */
    Path copyUnscanned(Document document) throws IOException {
        Files.createDirectories(aside);
        var file = Files.createTempFile(aside, "read-", ".part");
        try (var bytes = bytes(document)) {
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static String title(@Nullable String name) {
        var plain = Objects.requireNonNullElse(name, "")
                .replaceAll("[\\p{Cntrl}/\\\\]+", " ")
                .strip();
        if (plain.isEmpty()) return "Dokumen tanpa nama";
        return plain.length() > 160 ? plain.substring(plain.length() - 160) : plain;
    }

    private static String host(String url) throws Refused {
        try {
            var address = new URI(url);
            var web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (web && address.getHost() != null && url.length() <= 500) return address.getHost();
        } catch (URISyntaxException e) {
            throw new Refused("Tautan \"" + shown(url) + "\" belum benar: "
                    + "tulis lengkap seperti https://contoh.go.id/halaman.");
        }
        throw new Refused("Tautan \"" + shown(url)
                + "\" belum benar: tulis lengkap seperti https://contoh.go.id/halaman, paling panjang 500 huruf.");
    }

    private static String shown(String url) {
        return url.length() > 60 ? url.substring(0, 60) + "…" : url;
    }
}
