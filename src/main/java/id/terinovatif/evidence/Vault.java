package id.terinovatif.evidence;

import id.terinovatif.account.User;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes files and links in and gives files out. Bytes are stored before a row names them, so no row is ever an orphan. */
@Component
public class Vault {
    private final Storage storage;
    private final Documents documents;
    private final Path aside;

    Vault(Storage storage, Documents documents, @Value("${terinovatif.data:data}") Path data) {
        this.storage = storage;
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
        var upload = Upload.read(stream, name, formats, aside);
        storage.keep(upload.file(), upload.sha256());
        var known = documents.sameBytes(by.regionId(), agencyId, upload.sha256());
        return known.isPresent() ? known.get() : documents.addFile(by, agencyId, title(name), upload, letter);
    }

    public Document addLink(User by, @Nullable Long agencyId, String address, Letter letter) throws Refused {
        var url = address.strip();
        return documents.addLink(by, agencyId, host(url), url, letter);
    }

    public InputStream open(Document document) throws IOException {
        return storage.open(Objects.requireNonNull(document.sha256()));
    }

    /** A copy of the bytes for a reader on this machine, which deletes it when done; FileNotFoundException when they are gone. */
    public Path copy(Document document) throws IOException {
        Files.createDirectories(aside);
        var file = Files.createTempFile(aside, "read-", ".part");
        try (var bytes = open(document)) {
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
