package id.terinovatif.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * One record of a region's chain, as the database writes it (function {@code note_in_trail}).
 *
 * @param seq from 1, without a gap
 * @param content what is hashed after the hash before: each column as UTF-8 behind a line feed, see {@link NoteStream}
 * @param hash SHA-256 in hexadecimal, as it stands in the row
 */
@SuppressWarnings("ArrayRecordComponent")
record Note(long region, long seq, byte[] content, String hash) {
    static final String FIRST = "";

    /** Whether the hash is that of this content after the record with the hash {@code previous}. */
    boolean follows(String previous, MessageDigest sha256) {
        sha256.update(previous.getBytes(StandardCharsets.UTF_8));
        return hash.equals(HexFormat.of().formatHex(sha256.digest(content)));
    }
}
