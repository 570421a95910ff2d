package id.terinovatif.exchange.sheets;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table on its way into a file. What a spreadsheet would calculate is written so that it does not. */
public interface TableOut extends AutoCloseable {
    /** A row of texts ({@code String}), numbers ({@code Number}) and empty cells (null). */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    @Override
    void close() throws IOException;
}
