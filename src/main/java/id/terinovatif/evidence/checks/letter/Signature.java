package id.terinovatif.evidence.checks.letter;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a letter shows that it was signed; a wet signature is a picture that text does not show. */
public enum Signature {
    /** "ttd", an electronic signature, or the signing official's name with NIP. */
    SHOWN,
    /** A name under the office, but nothing that shows a signature. */
    NAME_ONLY,
    /** No signing official at all, or only dots where the name goes. */
    MISSING;

    private static final Pattern MARK = Pattern.compile(
            "(?i)(?:^|[\\s(/])(?:ttd|t\\.t\\.d|dto|tte)\\.?(?=[\\s).,/]|$)|ditandatangani\\s+secara\\s+e[l1]ektron|tanda\\s*tangan\\s+elektronik|sertifikat\\s+elektronik|\\bBSrE\\b");
    private static final Pattern OFFICE = Pattern.compile(
            "(?i)^\\W*(?:(?:a\\.?\\s?n\\.?|plt\\.?|plh\\.?|pj\\.?|u\\.b\\.)\\s+)?(?:bupati|wali\\s?kota|gubernur|kepala|sekretaris|direktur|camat|lurah|inspektur|ketua|pejabat|pihak|yang\\s+(?:membuat|menugaskan|memberi)|penanggung|mengetahui)\\b.{0,80}$");
    private static final Pattern NIP = Pattern.compile("(?i)\\bN[I1l]P\\b\\W*(?:\\d\\s?){8,}");
    private static final Pattern NAME =
            Pattern.compile("^[(]?\\s*(?:\\p{L}+\\.\\s*)*\\p{Lu}[\\p{L}'.]+(?:\\s+\\p{Lu}[\\p{L}'.]*)+.*");
    private static final Pattern NOT_NAME = Pattern.compile(
            "(?i)^\\W*(?:kabupaten|kota|provinsi|dinas|badan|tembusan|bupati|kepala|sekretaris|pembina|penata|nip|lampiran|diundangkan|berita|lembaran|nama|jabatan|tentang|nomor)\\b|:");
    private static final int BLOCK = 9;

    static Signature of(List<Line> lines, int title) {
        if (lines.stream().anyMatch(line -> MARK.matcher(line.text()).find())) return SHOWN;
        boolean named = false;
        for (int i = Math.min(title + 1, lines.size()); i < lines.size(); i++) {
            var text = lines.get(i).text();
            if (!OFFICE.matcher(text).matches() || text.length() > 90) continue;
            var block = lines.subList(i + 1, Math.min(lines.size(), i + 1 + BLOCK));
            int nip = index(block, NIP);
            int name = name(block);
            if (nip >= 0 && name >= 0 && name < nip) return SHOWN;
            named |= name >= 0 && closing(lines, i);
        }
        return named ? NAME_ONLY : MISSING;
    }

    // an office in a heading is followed by capitals too
    private static boolean closing(List<Line> lines, int i) {
        return i > lines.size() / 2
                || lines.subList(Math.max(0, i - 3), i).stream()
                        .anyMatch(line -> !Dates.in(line.text()).isEmpty());
    }

    private static int index(List<Line> block, Pattern pattern) {
        for (int i = 0; i < block.size(); i++)
            if (pattern.matcher(block.get(i).text()).find()) return i;
        return -1;
    }

    private static int name(List<Line> block) {
        for (int i = 0; i < block.size(); i++) {
            var text = block.get(i).text();
            if (NAME.matcher(text).matches() && !NOT_NAME.matcher(text).find() && text.length() < 60) return i;
        }
        return -1;
    }
}
