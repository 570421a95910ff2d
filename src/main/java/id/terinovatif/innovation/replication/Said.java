package id.terinovatif.innovation.replication;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stage that one end says was reached.
 *
 * @param ours by this region's end
 * @param documentId its letter in the vault, null for none
 * @param by who wrote it down here, null where the other end said it itself
 */
public record Said(
        boolean ours,
        Stage stage,
        LocalDate onDay,
        String words,
        @Nullable Long documentId,
        @Nullable String document,
        @Nullable String by,
        Instant saidAt) {}
