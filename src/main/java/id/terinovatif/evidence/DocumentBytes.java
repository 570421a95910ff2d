package id.terinovatif.evidence;

import id.terinovatif.shared.Missing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document's bytes as the framework sends them: whole, or the part a video player asks for. */
public final class DocumentBytes extends AbstractResource {
    private final Vault vault;
    private final Document document;

    public DocumentBytes(Vault vault, Document document) {
        this.vault = vault;
        this.document = document;
    }

    /**
     * The file to be kept, never shown: what somebody sent is opened by no browser in this site's name.
     *
     * @throws IOException when the storage does not answer
     */
    public static ResponseEntity<Resource> download(Vault vault, Document document) throws IOException {
        if (!vault.has(document)) throw new Missing();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.title(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new DocumentBytes(vault, document));
    }

    @Override
    public long contentLength() {
        return Objects.requireNonNull(document.size());
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return vault.open(document);
    }

    @Override
    public String getDescription() {
        return "document " + document.id();
    }
}
