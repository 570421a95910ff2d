package id.terinovatif.coach.text;

import id.terinovatif.coach.text.Line.Mark;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads one section line by line; a heading inside it changes what the following lines are about. */
final class SectionReader {
    private static final Set<String> PLACES = Set.of(
            "kabupaten",
            "kab",
            "kota",
            "kecamatan",
            "kec",
            "desa",
            "kelurahan",
            "puskesmas",
            "rsud",
            "sdn",
            "smpn",
            "sman",
            "kampung",
            "dusun",
            "nagari",
            "distrik",
            "provinsi",
            "prov",
            "pasar",
            "pulau",
            "sungai",
            "sd",
            "smp",
            "sma",
            "smk",
            "posyandu",
            "uptd",
            "upt");
    private static final Set<String> NOT_LOCAL = Set.of("indonesia", "negara", "asean", "asia", "dunia", "nusantara");

    /** What ties a sentence to this innovation, this place or this time. */
    private static final Set<Mark> OWN = Set.of(Mark.NAMED, Mark.TOPICAL, Mark.LOCAL, Mark.DATED, Mark.LIST_ITEM);

    /** An aim, a benefit, a reason or an old way is told of something particular. */
    private static final Set<Cue> OWN_CUES =
            EnumSet.of(Cue.AIM, Cue.BENEFIT, Cue.MOTIVE, Cue.REASON, Cue.OLD_WAY, Cue.SHORTFALL, Cue.THIS_INNOVATION);

    private static final int SUBJECT_WORDS = 6;
    private static final int BARE_HEADING = 3;

    private final String name;
    private final String text;
    private final Names names;
    private final PlaceNames places;
    private SectionKind kind;
    private boolean beforeAfterTable;
    private boolean explaining;

    SectionReader(String name, String text, Names names, PlaceNames places) {
        this.name = name;
        this.text = text;
        this.names = names;
        this.places = places;
        this.kind = SectionKind.ofName(name);
    }

    void into(List<Line> lines) {
        int previousEnd = 0;
        for (var span : Splitter.split(text)) {
            lines.add(line(span, lines.size(), previousEnd));
            previousEnd = span.end();
        }
    }

    private Line line(Span span, int order, int previousEnd) {
        var words = Words.of(text, span.start(), span.end());
        var stems = words.stream()
                .filter(word -> !word.number() && !Stems.stop(word.form()))
                .map(word -> Stems.of(word.form()))
                .toList();
        var cues = Cues.of(words);
        var marks = marks(span, words, stems, cues);
        if (previousEnd > 0 && text.substring(previousEnd, span.start()).indexOf('\n') < 0)
            marks.add(Mark.SAME_PARAGRAPH);
        else if (heading(span, words)) opens(words, marks);
        var quantities = Quantities.of(text, words);
        explaining = explains(words, cues, marks);
        if (explaining) marks.add(Mark.GENERAL);
        return new Line(
                name,
                kind,
                order,
                span,
                text.substring(span.start(), span.end()),
                words,
                stems,
                cues,
                quantities,
                Shifts.in(text, words, quantities),
                marks);
    }

    private boolean explains(List<Word> words, Set<Cue> cues, Set<Mark> marks) {
        boolean own = marks.stream().anyMatch(OWN::contains) || cues.stream().anyMatch(OWN_CUES::contains);
        if (own) return false;
        if (explaining && marks.contains(Mark.SAME_PARAGRAPH)) return true;
        return Cues.of(words.subList(0, Math.min(words.size(), SUBJECT_WORDS))).contains(Cue.DEFINITION);
    }

    private void opens(List<Word> words, Set<Mark> marks) {
        marks.add(Mark.HEADING);
        var opened = SectionKind.ofHeading(words);
        if (opened == SectionKind.OTHER) return;
        kind = opened;
        if (words.size() <= BARE_HEADING) marks.add(Mark.OPENS_PART);
    }

    private EnumSet<Mark> marks(Span span, List<Word> words, List<String> stems, Set<Cue> cues) {
        var marks = EnumSet.noneOf(Mark.class);
        if (names.namedIn(words, stems) || cues.contains(Cue.THIS_INNOVATION)) marks.add(Mark.NAMED);
        if (names.topicalIn(words)) marks.add(Mark.TOPICAL);
        if (Enumeration.markerLength(text, span.start()) > 0) marks.add(Mark.LIST_ITEM);
        if (text.charAt(span.end() - 1) == ':') marks.add(Mark.OPENS_LIST);
        if (words.stream().anyMatch(word -> Quantities.year(word) || Quantities.month(word.form())))
            marks.add(Mark.DATED);
        if (cues.contains(Cue.REGULATION) && cited(words)) marks.add(Mark.CITES_REGULATION);
        if (local(words) || places.in(words)) marks.add(Mark.LOCAL);
        markTable(span, words, marks);
        return marks;
    }

    private void markTable(Span span, List<Word> words, Set<Mark> marks) {
        boolean row = cells(span) > 1;
        if (row) marks.add(Mark.TABLE_ROW);
        boolean head = row && holds(words, "sebelum") && (holds(words, "sesudah") || holds(words, "setelah"));
        if (row && beforeAfterTable && !head) marks.add(Mark.BEFORE_AFTER_ROW);
        beforeAfterTable = row && (head || beforeAfterTable);
    }

    private int cells(Span span) {
        int cells = 1;
        for (int i = span.start() + 1; i < span.end() - 1; i++) {
            char c = text.charAt(i);
            boolean dash = c == '—' && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
            if (dash || c == '|' || c == '\t') cells++;
        }
        return cells;
    }

    private static boolean holds(List<Word> words, String form) {
        return words.stream().anyMatch(word -> word.form().equals(form));
    }

    private static boolean cited(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            var before = words.get(i - 1).form();
            if (words.get(i).number()
                    && Set.of("nomor", "no", "tahun", "pasal", "ayat").contains(before)) return true;
        }
        return false;
    }

    private boolean local(List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) if (place(words.get(i), words.get(i + 1))) return true;
        return false;
    }

    private boolean place(Word word, Word next) {
        if (word.form().equals("wilayah") && next.form().equals("kerja")) return true;
        boolean named = next.capital() && !PLACES.contains(next.form()) && !NOT_LOCAL.contains(next.form());
        return named
                && next.start() - word.end() <= 2
                && (PLACES.contains(word.form()) || word.form().equals("di"));
    }

    private boolean heading(Span span, List<Word> words) {
        char last = text.charAt(span.end() - 1);
        return words.size() <= 7
                && ".;".indexOf(last) < 0
                && words.stream().noneMatch(word -> word.form().equals("%"))
                && !words.isEmpty();
    }
}
