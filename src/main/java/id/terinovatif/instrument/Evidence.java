package id.terinovatif.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of proof: the document, its file formats (null: the source does not say; "link" is an address), a remark. */
public record Evidence(
        String document,
        @Nullable List<String> formats,
        @Nullable String note) {}
