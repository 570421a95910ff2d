package id.terinovatif.coach.substance;

import id.terinovatif.coach.ProblemPlace;
import id.terinovatif.coach.Zone;
import id.terinovatif.coach.text.Cue;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Line.Mark;
import id.terinovatif.coach.text.SectionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the problem that the innovation answers, and tells a local one from a national one. */
public final class Problems {
    private static final int NEAR = 2;
    private static final int FIRST = 3;
    private static final Set<String> CONDITIONS = Set.of("apabila", "jika", "bila", "bagi", "agar", "supaya", "untuk");
    private static final double MOSTLY_LAW = 0.6;

    private final Zoned zoned;
    /** For each section the first line that names a place. */
    private final Map<String, Integer> placedFrom = new HashMap<>();

    private final List<Line> all;
    private final List<Line> local;

    public Problems(Zoned zoned) {
        this.zoned = zoned;
        zoned.lines().stream()
                .filter(line -> line.is(Mark.LOCAL))
                .forEach(line -> placedFrom.putIfAbsent(line.section(), line.order()));
        this.all = zoned.in(Zone.P).filter(Problems::named).toList();
        this.local = all.stream().filter(this::local).toList();
    }

    /** Sentences of the problem zone that name a problem, outside the sections on help and hindrance. */
    public List<Line> all() {
        return all;
    }

    public List<Line> local() {
        return local;
    }

    private static boolean named(Line line) {
        return !line.kind().aside()
                && !line.is(Mark.GENERAL)
                && (!line.has(Cue.AIM) || line.has(Cue.REASON))
                && !conditional(line)
                && (line.has(Cue.PROBLEM)
                        || line.has(Cue.REASON)
                        || line.has(Cue.MOTIVE)
                        || line.kind() == SectionKind.PROBLEM);
    }

    /** "Bagi warga yang tidak dapat datang, tersedia …" offers help; it does not tell a problem. */
    private static boolean conditional(Line line) {
        return !line.words().isEmpty()
                && CONDITIONS.contains(line.words().getFirst().form());
    }

    /** Local: names a place or follows where one was named; or tells of the writer's own service, which needs no name. */
    public boolean local(Line line) {
        if (line.is(Mark.LOCAL)) return true;
        if (line.has(Cue.NATIONAL)) return false;
        return own(line)
                || placed(line)
                || zoned.around(line, NEAR)
                        .anyMatch(near ->
                                near.is(Mark.LOCAL) && zoned.zone(near) == Zone.P && near.kind() == line.kind());
    }

    /** Told as the reason for this innovation, as the old way, or with a number that falls short. */
    private static boolean own(Line line) {
        boolean reason =
                line.has(Cue.MOTIVE) || line.has(Cue.REASON) || line.has(Cue.OLD_WAY) || line.has(Cue.SHORTFALL);
        return reason || (line.is(Mark.NAMED) && line.has(Cue.PROBLEM)) || (line.has(Cue.PROBLEM) && line.measures());
    }

    /** Whether one of the lines gives a number of those who suffer in a place that it names: no reader would doubt that. */
    public boolean plainlyLocal(List<Line> lines) {
        return lines.stream()
                .anyMatch(line -> zoned.zone(line) == Zone.P
                        && line.is(Mark.LOCAL)
                        && line.has(Cue.PROBLEM)
                        && line.measures()
                        && !line.has(Cue.NATIONAL));
    }

    private boolean placed(Line line) {
        return placedFrom.getOrDefault(line.section(), Integer.MAX_VALUE) < line.order();
    }

    public boolean national() {
        return zoned.any(line -> general(line) && (line.has(Cue.NATIONAL) || calledMacro(line)))
                || (local.isEmpty() && (!all.isEmpty() || opening().stream().anyMatch(this::general)));
    }

    private static boolean calledMacro(Line line) {
        return line.kind() == SectionKind.PROBLEM
                && line.words().stream().anyMatch(word -> word.form().equals("makro"));
    }

    private boolean general(Line line) {
        return line.has(Cue.PROBLEM)
                && !line.has(Cue.AIM)
                && line.kind() != SectionKind.BENEFIT
                && !line.kind().aside()
                && zoned.zone(line) != Zone.I
                && zoned.zone(line) != Zone.R;
    }

    public ProblemPlace ruledFirstThree() {
        var opening = opening();
        if (opening.stream().anyMatch(line -> zoned.zone(line) == Zone.P && local(line))) return ProblemPlace.LOKAL;
        return opening.stream().anyMatch(line -> zoned.zone(line) == Zone.P || general(line))
                ? ProblemPlace.MAKRO
                : ProblemPlace.TIDAK;
    }

    /** The first three sentences after a legal block; headings do not count. */
    public List<Line> opening() {
        var lawful = new HashMap<String, Integer>();
        var all = new HashMap<String, Integer>();
        for (var line : zoned.lines()) {
            all.merge(line.section(), 1, Integer::sum);
            if (line.has(Cue.REGULATION) || line.kind() == SectionKind.LEGAL)
                lawful.merge(line.section(), 1, Integer::sum);
        }
        return zoned.lines().stream()
                .filter(line -> line.kind() != SectionKind.LEGAL && !line.is(Mark.HEADING))
                .filter(line ->
                        lawful.getOrDefault(line.section(), 0) < MOSTLY_LAW * all.getOrDefault(line.section(), 1))
                .limit(FIRST)
                .toList();
    }
}
