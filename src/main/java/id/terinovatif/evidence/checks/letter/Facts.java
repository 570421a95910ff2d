package id.terinovatif.evidence.checks.letter;

import id.terinovatif.evidence.checks.text.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says of itself; what it does not say is null or empty.
 *
 * @param kind null when there is no text to judge by
 * @param date the letter's own, not one it mentions
 * @param people number of different people listed
 * @param onBehalf signed by an agency's head on behalf of the region's head ("a.n. Bupati")
 * @param coveredYears years it says to be for, as "Tahun Anggaran 2025"
 * @param places where date, number, people and signature stand
 */
public record Facts(
        List<Line> lines,
        @Nullable LetterKind kind,
        int titleLine,
        @Nullable LocalDate date,
        @Nullable String number,
        @Nullable String subject,
        @Nullable Integer people,
        Set<String> agencies,
        Set<String> actors,
        Signature signature,
        boolean onBehalf,
        List<Stated.Duration> durations,
        Stated.@Nullable Share share,
        Set<Integer> coveredYears,
        List<Place> places) {
    private static final Pattern ON_BEHALF = Pattern.compile(
            "(?i)(?:\\ba\\.?\\s?n\\.?|atas\\s+nama)\\s+(?:bupati|wali\\s?kota|gubernur|kepala\\s+daerah)");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)^.{0,60}?\\b(?:perihal|hal)\\s*[:;]\\s*(.{3,160}?)(?:\\s+\\p{Lu}[\\p{L}]+,\\s+\\d.*)?$");
    private static final Pattern COVERED = Pattern.compile(
            "(?i)(?:(?<!(?:nomor|no\\.)\\s{1,3}\\d{1,4}\\s{1,3})tahun(?:\\s+anggaran)?|\\bTA\\.?|RKPD|APBD|DPA|RKA\\w*|RUK|RPK|RBA)\\s*[:.]?\\s*(20\\d\\d)");

    /** Reads the pages of a document. */
    public static Facts of(List<Sheet> pages) {
        var lines = Line.of(pages);
        var title = Kinds.of(lines);
        var kind = title == null ? LetterKind.LAINNYA : title.kind();
        var at = title == null ? 0 : title.line();
        var parts = Parts.of(lines, at);
        var own = parts.own();
        var dated = new LetterDate(parts.letter()).find(kind);
        var date = dated == null ? null : dated.date();
        var number = LetterNumber.of(parts.letter(), at, date);
        var people = new People(own);
        var count = people.count(kind);
        var signature = Signature.of(own, at);
        var places = new ArrayList<Place>();
        if (dated != null) places.addAll(dated.places());
        if (number != null) places.addAll(number.places());
        places.addAll(people.places());
        places.addAll(signature.places());
        return new Facts(
                lines,
                lines.isEmpty() ? null : kind,
                at,
                date,
                number == null ? null : number.number(),
                subject(lines, at),
                count,
                Involved.agencies(own),
                Involved.actors(own),
                signature.signature(),
                parts.letter().stream()
                        .anyMatch(line -> ON_BEHALF.matcher(line.text()).find()),
                Stated.durations(lines),
                Stated.share(lines),
                covered(lines),
                List.copyOf(places));
    }

    private static @Nullable String subject(List<Line> lines, int title) {
        for (int i = 0; i < Math.min(lines.size(), title + 15); i++) {
            var text = lines.get(i).text();
            var match = SUBJECT.matcher(text);
            if (match.find()) return match.group(1).strip();
            if (i >= title && text.equalsIgnoreCase("tentang") && i + 1 < lines.size())
                return lines.get(i + 1).text();
        }
        return null;
    }

    private static Set<Integer> covered(List<Line> lines) {
        var years = new TreeSet<Integer>();
        for (var line : lines)
            COVERED.matcher(line.text()).results().forEach(match -> years.add(Integer.valueOf(match.group(1))));
        return years;
    }
}
