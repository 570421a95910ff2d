package id.terinovatif.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Signs of personal data in a text that strangers may read: telephone numbers, NIK and NIP, mail and web addresses, names behind a
 * form of address. It marks more than there is; a person decides.
 */
public final class PersonalData {
    /** What a place looks like. */
    public enum Kind {
        IDENTITY("nomor induk (NIK, KK, atau NIP)"),
        PHONE("nomor telepon"),
        MAIL("alamat surel"),
        LINK("tautan"),
        NAME("nama orang");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A place in the text. */
    public record Flag(Kind kind, int start, int end, String text) {}

    private static final String NAMED = "\\p{Lu}[\\p{L}'’.-]+(?:\\s+(?:bin|binti|al|van|\\p{Lu}[\\p{L}'’.-]*))*";
    private static final String TITLE =
            "(?:bapak|ibu|pak|bu|bpk|sdr|sdri|saudara|saudari|mas|mbak|kak|bang|haji|hajah|hj|h|ustaz|ustadz|ustazah|ustadzah|guru|bidan|dokter|dr|drg|drs|dra|ir|rt|rw|kadus|kades|lurah|camat|kadis|nama saya|saya bernama|a\\.n|an|atas nama)";

    private static final List<Rule> RULES = List.of(
            new Rule(Kind.IDENTITY, "(?<![\\d.])\\d(?:[ .-]?\\d){14,17}(?!\\d)"),
            new Rule(
                    Kind.MAIL,
                    "(?i)[\\p{L}\\d._%+-]+\\s?(?:@|\\(at\\)|\\[at\\]| at )\\s?[\\p{L}\\d-]+(?:\\s?(?:\\.|\\(dot\\)|\\[dot\\])\\s?[\\p{L}]{2,})+"),
            new Rule(
                    Kind.PHONE,
                    "(?<![\\d.,])(?:\\+?\\s?62|0)[ .()-]*[2-9](?:[ .()-]{0,2}\\d){6,11}(?!\\d)|(?i)(?:telp?|telepon|hp|wa|whatsapp|nomor|no)\\.?\\s*:?\\s*\\d(?:[ .-]?\\d){5,12}"),
            new Rule(
                    Kind.LINK,
                    "(?i)https?://\\S+|\\bwww\\.\\S+|\\b[a-z\\d-]+\\.[a-z]{2,}/\\S+|\\b[a-z\\d-]+(?:\\.[a-z\\d-]+)*\\.(?:com|net|org|id|co|info|io|me|ly|gl|xyz|top|link)\\b(?:/\\S*)?|\\b(?:ig|instagram|fb|facebook|tiktok|telegram)\\s*:?\\s*@?[\\w.]{3,}|(?<![\\w@])@[\\w.]{3,}"),
            new Rule(
                    Kind.NAME,
                    "(?<!\\p{L})(?i:" + TITLE + ")\\.?:?\\s+(?:(?i:" + TITLE + ")\\.?\\s+)*(" + NAMED + ")"));

    /** Words in capitals behind a form of address that are an office, a group or a place and nobody. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(?:bupati|wali\\s?kota|gubernur|camat|lurah|kepala|kader|hamil|menyusui|rumah|warga|balita|pkk|posyandu|desa|dinas|kecamatan|kelurahan|kabupaten|kota|puskesmas|sekolah|sd|sdn|smp|smpn|sma|smk|paud|guru|petani|nelayan|pedagang|dan|yang|di|pengganti|penggerak|pembina|sekretaris|ketua|negara|indonesia|spesialis|umum|gigi|pns|asn|pppk|honorer|besar|kecil|tani|pertiwi|bhayangkara|anak|bayi|nifas|bersalin|pekerja|tunggal|muda|lansia|pejabat|direktur)(?:\\s.*)?");

    private PersonalData() {}

    private record Rule(Kind kind, Pattern pattern) {
        Rule(Kind kind, String pattern) {
            this(kind, Pattern.compile(pattern));
        }
    }

    /** In the order of the text; one place is flagged once, by the first kind of the list. */
    public static List<Flag> in(String text) {
        var flags = new ArrayList<Flag>();
        for (var rule : RULES) {
            var found = rule.pattern().matcher(text);
            while (found.find()) {
                if (rule.kind() == Kind.NAME && NOBODY.matcher(found.group(1)).matches()) continue;
                var flag = new Flag(rule.kind(), found.start(), found.end(), found.group());
                if (flags.stream().noneMatch(one -> one.start() < flag.end() && flag.start() < one.end()))
                    flags.add(flag);
            }
        }
        flags.sort(Comparator.comparingInt(Flag::start));
        return flags;
    }
}
