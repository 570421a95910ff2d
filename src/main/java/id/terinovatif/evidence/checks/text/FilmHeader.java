package id.terinovatif.evidence.checks.text;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The length of an MP4 or MOV film from its movie header ({@code moov/mvhd}, ISO/IEC 14496-12). */
final class FilmHeader {
    private static final int MOST_BOXES = 10_000;

    private FilmHeader() {}

    /** Seconds, or null when the header is missing or says nothing. */
    static @Nullable Double seconds(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var moov = find(bytes, "moov", 0, bytes.length());
            var mvhd = moov == null ? null : find(bytes, "mvhd", moov[0], moov[1]);
            if (mvhd == null || mvhd[1] - mvhd[0] < 20) return null;
            bytes.seek(mvhd[0]);
            return length(bytes);
        }
    }

    private static @Nullable Double length(RandomAccessFile bytes) throws IOException {
        boolean wide = bytes.readInt() >>> 24 == 1;
        bytes.skipBytes(wide ? 16 : 8);
        long scale = Integer.toUnsignedLong(bytes.readInt());
        long duration = wide ? bytes.readLong() : Integer.toUnsignedLong(bytes.readInt());
        return scale == 0 || duration <= 0 ? null : (double) duration / scale;
    }

    /** Where the content of the first such box begins and ends. */
    private static long @Nullable [] find(RandomAccessFile bytes, String wanted, long from, long to)
            throws IOException {
        long at = from;
        for (int box = 0; box < MOST_BOXES && at + 8 <= to; box++) {
            bytes.seek(at);
            long size = Integer.toUnsignedLong(bytes.readInt());
            var name = new byte[4];
            bytes.readFully(name);
            long begin = at + 8;
            if (size == 1 && at + 16 <= to) {
                size = bytes.readLong();
                begin += 8;
            } else if (size == 0) size = to - at;
            if (size < begin - at || size > to - at) return null;
            if (new String(name, StandardCharsets.ISO_8859_1).equals(wanted)) return new long[] {begin, at + size};
            at += size;
        }
        return null;
    }
}
