package id.terinovatif.evidence.checks.letter;

import id.terinovatif.evidence.checks.text.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether a letter shows that it was signed. What is between the office and the name is looked at; whose hand it is nobody can know. */
public enum Signature {
    /** "ttd", an electronic signature, ink over the name, or the signing official's name with NIP. */
    SHOWN,
    /** An office or a name at the close, but nothing that shows a signature. */
    NAME_ONLY,
    /** No signing official at all, or only dots where the name goes. */
    MISSING;

    private static final Pattern MARK = Pattern.compile(
            "(?i)(?:^|[\\s(/])(?:ttd|t\\.t\\.d|dto|tte)\\.?(?=[\\s).,/]|$)|ditandatangani\\s+secara\\s+e[l1]ektron|\\bBSrE\\b|^.{0,30}tanda\\s*tangan\\s+elektronik.{0,30}$");
    private static final Pattern OFFICE = Pattern.compile(
            "(?i)^\\W*(?:(?:a\\.?\\s?n\\.?|plt\\.?|plh\\.?|pj\\.?|u\\.\\s?b\\.|selaku)\\s+)?(?:bupati|wali\\s?kota|gubernur|kepala|sekretaris|direktur|camat|lurah|inspektur|ketua|pejabat|pihak|pimpinan|panitia|koordinator|rektor|dekan|penerima|bendahara|yang\\s+(?:membuat|menugaskan|memberi|menyatakan|menerima|bertanda)|penanggung|mengetahui|menyetujui|mengesahkan|disahkan|hormat\\s+kami|pembuat|pelapor|penyusun|notulis)\\b.{0,80}$");
    private static final Pattern NIP =
            Pattern.compile("(?i)(?:\\bN?[I1l]?[PF]\\b\\W*(?:\\d\\s?){8,}|^\\W*(?:\\d\\s?){18}\\W*$)");
    private static final Pattern NAME = Pattern.compile(
            "^[(]?\\s*(?:\\p{L}{1,5}\\.\\s*)*\\p{Lu}[\\p{L}'’`.-]+(?:,?\\s+\\p{Lu}[\\p{L}'’`.-]*){0,7}[,.)\\s]*$");
    private static final Pattern NOT_NAME = Pattern.compile(
            "(?i)^\\W*(?:kabupaten|kota|provinsi|dinas|badan|tembusan|bupati|kepala|sekretaris|camat|lurah|pembina|penata|pengatur|juru|nip|lampiran|diundangkan|berita|lembaran|nama|jabatan|tentang|nomor|pasal|bab|pihak|meterai|materai|dasar|hukum|ditetapkan|disahkan|pada|nama\\s+sop|pemerintah|kecamatan|kelurahan|desa)\\b|:");
    private static final Pattern CLOSING = Pattern.compile(
            "(?i)\\bdi\\s?(?:tetapkan|keluarkan|buat|sahkan|tandatangani)\\s+di\\b|^\\W*pada\\s+tanggal\\b");
    private static final int BLOCK = 10;
    private static final double DEEP = 0.24;
    private static final double WIDE = 0.35;
    /** How deep a block of office, signature, name and NIP usually is. */
    private static final double SIGNED = 0.14;

    /** What is shown, and where. */
    record Found(Signature signature, List<Place> places) {}

    static Found of(List<Line> lines, int title) {
        for (var line : lines) if (MARK.matcher(line.text()).find()) return shown(Place.of(Place.What.SIGNATURE, line));
        var from = Math.min(title + 1, lines.size());
        var best = new Found(MISSING, List.of());
        for (int i = from; i < lines.size(); i++) {
            var closing = closing(lines, i);
            if (closing
                    && dated(lines.get(i))
                    && inked(lines.get(i), lines.get(i).cells().getLast()))
                return shown(block(lines.get(i), lines.get(i).cells().getLast()));
            for (var cell : lines.get(i).cells()) {
                if (!OFFICE.matcher(cell.text()).matches() || cell.text().length() > 90) continue;
                var block = below(lines, i, cell);
                var name = name(block);
                var nip = index(block, NIP);
                if (name >= 0 && nip > name) {
                    var cells = new ArrayList<>(block.subList(0, nip + 1));
                    cells.add(cell);
                    return shown(Place.of(Place.What.SIGNATURE, lines.get(i), cells));
                }
                if (!closing) continue;
                if (inked(lines.get(i), cell)) return shown(block(lines.get(i), cell));
                best = new Found(NAME_ONLY, block(lines.get(i), cell));
            }
        }
        return signed(lines, from)
                .map(line -> shown(Place.of(Place.What.SIGNATURE, line)))
                .orElse(best);
    }

    private static Found shown(List<Place> places) {
        return new Found(SHOWN, places);
    }

    /** The part of the page where an official signs: from the office downwards. */
    private static List<Place> block(Line line, Cell office) {
        var sheet = line.sheet();
        if (sheet.width() == 0) return List.of();
        var right = (int) Math.max(office.x() + office.width(), office.x() + sheet.width() * WIDE);
        var bottom = (int) (office.y() + sheet.height() * SIGNED);
        return List.of(Place.box(Place.What.SIGNATURE, line.page(), sheet, office.x(), office.y(), right, bottom));
    }

    /** A name with an NIP right below it that belongs to no list of people; the line of the NIP. */
    private static Optional<Line> signed(List<Line> lines, int from) {
        return IntStream.range(Math.max(1, from), lines.size())
                .filter(i -> lines.get(i).text().matches("(?i)^\\W*NIP\\b.*")
                        && !lines.get(i).text().contains(":"))
                .filter(i -> isName(lines.get(i - 1).text())
                        || (i > 1 && isName(lines.get(i - 2).text())))
                .mapToObj(lines::get)
                .findFirst();
    }

    private static boolean dated(Line line) {
        var dates = Dates.in(line.text());
        return !dates.isEmpty() && line.text().length() < 80;
    }

    /** Whether the line belongs to the close of a letter: shortly below its date, or late on its page and followed by little. */
    private static boolean closing(List<Line> lines, int i) {
        for (int before = i; before >= Math.max(0, i - 4); before--) {
            var text = lines.get(before).text();
            if (CLOSING.matcher(text).find()) return true;
            if (dated(lines.get(before)) && text.matches(".*\\p{L},\\s*\\d.*")) return i > lines.size() / 3;
        }
        var page = lines.get(i).page();
        var left = IntStream.range(i, lines.size())
                .filter(next -> lines.get(next).page() == page)
                .count();
        return i > lines.size() / 2 || (left <= BLOCK && lines.get(i).cells().size() > 0 && i > lines.size() / 3);
    }

    private static boolean inked(Line line, Cell office) {
        var sheet = line.sheet();
        var left = (int) (office.x() - sheet.width() * 0.08);
        var right = (int) Math.max(office.x() + office.width(), office.x() + sheet.width() * WIDE);
        var top = office.y() + office.height() / 2;
        var bottom = (int) (top + sheet.height() * DEEP);
        return sheet.ink().stream().anyMatch(ink -> ink.touches(left, top, right, bottom));
    }

    /** What stands below it in its column. */
    private static List<Cell> below(List<Line> lines, int i, Cell office) {
        var width = lines.get(i).sheet().width();
        return lines.subList(i + 1, Math.min(lines.size(), i + 1 + BLOCK)).stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> width == 0 || near(cell, office, width))
                .toList();
    }

    private static boolean near(Cell cell, Cell office, int width) {
        return cell.x() < office.x() + office.width() + width * 0.1
                && cell.x() + cell.width() > office.x() - width * 0.1;
    }

    private static int index(List<Cell> block, Pattern pattern) {
        for (int i = 0; i < block.size(); i++)
            if (pattern.matcher(block.get(i).text()).find()) return i;
        return -1;
    }

    private static int name(List<Cell> block) {
        for (int i = 0; i < block.size(); i++) if (isName(block.get(i).text())) return i;
        return -1;
    }

    private static boolean isName(String text) {
        return text.length() < 60
                && NAME.matcher(text).matches()
                && !NOT_NAME.matcher(text).find();
    }
}
