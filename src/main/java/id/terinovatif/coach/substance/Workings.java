package id.terinovatif.coach.substance;

import id.terinovatif.coach.Zone;
import id.terinovatif.coach.text.Cue;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Line.Mark;
import id.terinovatif.coach.text.SectionKind;
import java.util.List;
import java.util.Set;

/** Finds the sentences that tell how the innovation works: someone does something. */
public final class Workings {
    private static final int ENOUGH = 2;
    private static final Set<String> NO_VERBS = Set.of(
            "menteri",
            "merupakan",
            "menurut",
            "mereka",
            "melalui",
            "mengenai",
            "menjadi",
            "mengingat",
            "meskipun",
            "dinas",
            "digital",
            "direktur",
            "direktorat",
            "dimana",
            "diharapkan",
            "disdukcapil",
            "diskominfo",
            "diantaranya",
            "disamping",
            "dibanding",
            "dibandingkan",
            "dikarenakan",
            "disebabkan",
            "metode",
            "melainkan",
            "memiliki",
            "menyeluruh",
            "menuju",
            "merata",
            "mempunyai",
            "menengah",
            "membuktikan",
            "meningkatkan",
            "mewujudkan",
            "menurunkan",
            "mendukung",
            "mengatasi",
            "mencegah",
            "didukung");

    private final Zoned zoned;

    public Workings(Zoned zoned) {
        this.zoned = zoned;
    }

    public List<Line> steps() {
        int from = introduced();
        return zoned.in(Zone.I)
                .filter(line -> line.order() >= from || line.kind() == SectionKind.STEPS)
                .filter(Workings::tellsWork)
                .toList();
    }

    /** Enough is told: two sentences, or three where the innovation is never named. */
    public boolean told() {
        return steps().size() >= (introduced() == 0 && !zoned.any(Workings::names) ? ENOUGH + 1 : ENOUGH);
    }

    /** Order of the first line that names the innovation; 0 if none does. */
    private int introduced() {
        return zoned.lines().stream()
                .filter(Workings::names)
                .findFirst()
                .map(Line::order)
                .orElse(0);
    }

    private static boolean names(Line line) {
        return line.is(Mark.NAMED) || line.is(Mark.TOPICAL);
    }

    private static boolean tellsWork(Line line) {
        if (line.is(Mark.GENERAL)
                || !line.kind().mayDescribeWork()
                || line.words().size() < 4) return false;
        if (line.has(Cue.AIM) && !line.has(Cue.STEP)) return false;
        boolean someone = line.has(Cue.ACTOR) || line.is(Mark.NAMED) || line.is(Mark.TOPICAL) || line.has(Cue.STEP);
        return acts(line) ? someone || line.is(Mark.LIST_ITEM) : line.is(Mark.LIST_ITEM) && nominalAct(line);
    }

    public static boolean acts(Line line) {
        return line.words().stream().map(word -> word.form()).anyMatch(Workings::verb);
    }

    private static boolean verb(String form) {
        return form.length() >= 6 && (form.startsWith("me") || form.startsWith("di")) && !NO_VERBS.contains(form);
    }

    /** "Penyusunan jadwal", "Pengumpulan limbah": official lists name an act by its noun. */
    private static boolean nominalAct(Line line) {
        return line.words().stream()
                .limit(4)
                .map(word -> word.form())
                .anyMatch(form -> form.length() > 7 && form.startsWith("pe") && form.endsWith("an"));
    }
}
