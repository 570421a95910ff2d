package id.terinovatif.evidence.arrival;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;

/**
 * A file that a form brings, as a part of itself or by naming a finished upload.
 *
 * @param gone an upload of which nothing is here any more
 * @param settled called when it was taken or refused, and its bytes are not needed again
 */
public record BroughtFile(@Nullable String name, InputStreamSource bytes, boolean gone, Runnable settled) {}
