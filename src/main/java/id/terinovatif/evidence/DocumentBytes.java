package id.terinovatif.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.core.io.AbstractResource;

/** A document's bytes as the framework sends them: whole, or the part a video player asks for. */
public final class DocumentBytes extends AbstractResource {
    private final Vault vault;
    private final Document document;

    public DocumentBytes(Vault vault, Document document) {
        this.vault = vault;
        this.document = document;
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
