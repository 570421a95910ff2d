package id.terinovatif.exchange.exports;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody asked for.
 *
 * @param subject the year, or the innovation's number
 * @param narrowed what a list was narrowed to, as {@link Narrowed} keeps it
 * @param size in bytes; null with hash and end while there is no file, or none any more
 */
public record Export(
        long regionId,
        long id,
        long personId,
        What what,
        long subject,
        String narrowed,
        Format format,
        State state,
        @Nullable Long fileId,
        @Nullable String fileName,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable Instant expiresAt,
        Instant askedAt) {

    /** How the file is written. */
    public enum Format {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=UTF-8"),
        PDF("application/pdf"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far it is. */
    public enum State {
        WAITING,
        READY,
        FAILED
    }

    /** Whether there is a file to be had. */
    public boolean there() {
        return state == State.READY && size != null;
    }
}
