package id.terinovatif.evidence.checks.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The letter's own date, looked for where letters carry it: who established it where and when, place and date above the
 * signature or at the top, the date of an SOP's head, of an agreement's opening words, of an attendance list. Dates of other
 * rules that it mentions stand elsewhere and are not taken.
 */
final class LetterDate {
    private static final Pattern ESTABLISHED = Pattern.compile(
            "(?i)\\b(?:di\\s?tetapkan|di\\s?keluarkan|di\\s?buat|di\\s?sahkan|di\\s?tandatangani)\\s+di\\b");
    private static final Pattern ON = Pattern.compile("(?i)^\\W*(?:pada\\s+)?tangga[l1I]\\b");
    private static final Pattern PLACE =
            Pattern.compile("(?:^|[^\\p{L}])\\p{Lu}[\\p{L}.' -]{2,40}[,.]\\s*[.:]?(?:tanggal\\s+|tgl\\.?\\s+)?$");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)\\b(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|hari|pukul|nomor|no\\.)");
    private static final Pattern OWN = Pattern.compile(
            "(?i)^\\W*(?:tanggal|tgl\\.?)(?:\\s+(?:pembuatan|pengesahan|penetapan|surat|laporan|efektif|ditetapkan|terbit|revisi))?\\s*[:;.]?\\s*$");
    private static final Pattern DATED = Pattern.compile("(?i)^\\W{0,4}\\w?\\W{0,2}pada\\s?tanggal\\s*[:;]?\\s*$");
    private static final Pattern SOP_OWN = Pattern.compile(
            "(?i)\\b(?:tanggal|tgl\\.?)\\s+(?:pembuatan|pengesahan|penetapan|efektif|ditetapkan|terbit)\\s*[:;]?\\s*$");
    private static final Pattern TODAY = Pattern.compile("(?i)pada\\s+hari\\s+ini");
    private static final Pattern HELD =
            Pattern.compile("(?i)^\\W*(?:hari\\b.*(?:tanggal|tgl)|tanggal|tgl|waktu|pada tanggal|hari)\\b");

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2099;
    private static final int DOUBTFUL = 45;

    private final List<Line> lines;

    /** A date, the line that says it, and its words there. */
    private record At(LocalDate date, Line line, String words) {}

    LetterDate(List<Line> lines) {
        this.lines = lines;
    }

    /** The date and its place. */
    record Found(LocalDate date, List<Place> places) {}

    /** Null when there is none, when its year cannot be, or when OCR is not sure of its figures. */
    @Nullable
    Found find(LetterKind kind) {
        var at = found(kind);
        if (at == null || at.date().getYear() < EARLIEST || at.date().getYear() > LATEST || doubtful(at.date()))
            return null;
        return new Found(at.date(), Place.of(Place.What.DATE, at.line(), at.words()));
    }

    private boolean doubtful(LocalDate date) {
        var said = lines.stream()
                .filter(line -> Dates.in(line.text()).stream()
                        .anyMatch(one -> one.date().equals(date)))
                .toList();
        return !said.isEmpty() && said.stream().allMatch(line -> line.recognised() && line.figures() < DOUBTFUL);
    }

    private @Nullable At found(LetterKind kind) {
        var established = established();
        if (established != null) return established;
        if (kind == LetterKind.PKS && today() != null) return today();
        if (kind == LetterKind.SOP && own(SOP_OWN) != null) return own(SOP_OWN);
        var alone = own(DATED);
        if (alone != null) return alone;
        var placed = placed();
        if (placed != null) return placed;
        var own = own(OWN);
        if (own != null) return own;
        if (today() != null) return today();
        return kind == LetterKind.DAFTAR_HADIR || kind == LetterKind.SERTIFIKAT ? held() : null;
    }

    private @Nullable At established() {
        for (int i = 0; i < lines.size(); i++) {
            var match = ESTABLISHED.matcher(lines.get(i).text());
            if (!match.find()) continue;
            var here = first(lines.get(i), match.end());
            if (here != null) return here;
            for (int next = i + 1; next <= i + 3 && next < lines.size(); next++) {
                var line = lines.get(next);
                var date = ON.matcher(line.text()).find() || next == i + 1 ? first(line, 0) : null;
                if (date != null) return date;
            }
        }
        return null;
    }

    private @Nullable At placed() {
        for (var line : lines)
            for (var date : Dates.in(line.text())) {
                var before = line.text().substring(0, date.start());
                var after = line.text().substring(date.end()).strip();
                if (after.length() <= 1
                        && PLACE.matcher(before).find()
                        && !WEEKDAY.matcher(lastPart(before)).find()) return at(line, date);
            }
        return null;
    }

    // in two columns the number stands left of place and date
    private static String lastPart(String before) {
        var words = before.strip().split("\\s+", -1);
        return String.join(" ", List.of(words).subList(Math.max(0, words.length - 3), words.length));
    }

    private @Nullable At own(Pattern label) {
        for (var line : lines)
            for (var date : Dates.in(line.text())) {
                var after = line.text().substring(date.end()).strip();
                if (after.length() <= 40
                        && label.matcher(line.text().substring(0, date.start())).find()) return at(line, date);
            }
        return null;
    }

    private @Nullable At today() {
        for (int i = 0; i < lines.size(); i++)
            if (TODAY.matcher(lines.get(i).text()).find()) {
                var dates = Dates.in(joined(i, 4));
                return dates.isEmpty()
                        ? null
                        : new At(
                                dates.getFirst().date(),
                                lines.get(i),
                                lines.get(i).text());
            }
        return null;
    }

    private @Nullable At held() {
        for (var line : lines) {
            var date = first(line, 0);
            if (date != null && HELD.matcher(line.text()).find()) return date;
        }
        return null;
    }

    private String joined(int from, int count) {
        return String.join(
                " ",
                lines.subList(from, Math.min(lines.size(), from + count)).stream()
                        .map(Line::text)
                        .toList());
    }

    private static @Nullable At first(Line line, int from) {
        var rest = line.text().substring(from);
        var dates = Dates.in(rest);
        return dates.isEmpty()
                ? null
                : new At(
                        dates.getFirst().date(),
                        line,
                        rest.substring(
                                dates.getFirst().start(), dates.getFirst().end()));
    }

    private static At at(Line line, Dates.Found date) {
        return new At(date.date(), line, line.text().substring(date.start(), date.end()));
    }
}
