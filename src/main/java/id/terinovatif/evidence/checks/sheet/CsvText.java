package id.terinovatif.evidence.checks.sheet;

import id.terinovatif.evidence.checks.text.Unreadable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/** Bytes as text: by their mark, by the many zeros of UTF-16, as strict UTF-8, else as Windows-1252. */
record CsvText(String text, String encoding) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 2_000;

    static CsvText of(byte[] bytes, @Nullable String wanted) throws Unreadable {
        var marked = marked(bytes);
        var charset = wanted == null ? (marked == null ? guess(bytes) : marked) : named(wanted);
        var text = new String(bytes, charset);
        if (text.startsWith("\ufeff")) text = text.substring(1);
        if (text.indexOf(0) >= 0) throw new Unreadable("Berkas ini bukan teks dan bukan lembar kerja .xlsx.");
        return new CsvText(text, charset.name());
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) return StandardCharsets.UTF_8;
        if (begins(bytes, 0xff, 0xfe)) return StandardCharsets.UTF_16LE;
        return begins(bytes, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean begins(byte[] bytes, int... first) {
        if (bytes.length < first.length) return false;
        for (int i = 0; i < first.length; i++) if ((bytes[i] & 0xff) != first[i]) return false;
        return true;
    }

    private static Charset guess(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int most = Math.min(bytes.length, LOOKED_AT);
        for (int i = 0; i < most; i++)
            if (bytes[i] == 0) {
                if (i % 2 == 0) even++;
                else odd++;
            }
        if (odd > most / 4 && even < most / 20) return StandardCharsets.UTF_16LE;
        if (even > most / 4 && odd < most / 20) return StandardCharsets.UTF_16BE;
        return utf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean utf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Charset named(String wanted) throws Unreadable {
        try {
            return Charset.forName(wanted);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Unreadable("Pengodean \"" + wanted + "\" tidak dikenal.");
        }
    }
}
