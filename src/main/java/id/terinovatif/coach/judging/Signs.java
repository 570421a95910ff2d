package id.terinovatif.coach.judging;

import id.terinovatif.coach.ProblemPlace;
import id.terinovatif.coach.Zone;
import id.terinovatif.coach.substance.Likeness;
import id.terinovatif.coach.substance.Repetition;
import id.terinovatif.coach.substance.Substance;
import id.terinovatif.coach.substance.Zoned;
import id.terinovatif.coach.text.Cue;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Line.Mark;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a whole text shows, each sign a short name that can be told as a reason. Sentences that explain general terms show
 * nothing, so that a text gains nothing by them.
 */
public final class Signs {
    private static final int[] STEPS = {1, 2, 3, 5, 8, 13};
    private static final double[] SHARES = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8};
    /** Long enough to be more than a few sentences. */
    static final String WRITE_UP = "whole:words:80";

    private static final int[] LENGTHS = {80, 150, 250, 400, 700};

    private static final int[] REPEATED = {10, 13, 16, 20, 26};
    private static final Set<String> FOR = Set.of("untuk", "guna", "agar", "supaya", "demi", "rangka");
    private static final double MOSTLY = 0.65;
    private static final double NEARLY_ALL = 0.85;
    private static final int VERBATIM = 15;

    private final Substance seen;
    private final Zoned zoned;
    private final Set<String> found = new TreeSet<>();

    private Signs(Substance seen) {
        this.seen = seen;
        this.zoned = seen.zoned();
    }

    public static Set<String> of(Substance seen) {
        return new Signs(seen).found();
    }

    private Set<String> found() {
        found.add("bias");
        zoned.lines().stream().filter(line -> !line.is(Mark.GENERAL)).forEach(this::line);
        for (var zone : EnumSet.of(Zone.P, Zone.I, Zone.R))
            count("zone:" + zone, main(line -> zoned.zone(line) == zone));
        count("steps", seen.workings().steps().size());
        count("problems", seen.problems().all().size());
        count("local", seen.problems().local().size());
        count("measured", seen.outcomes().measured().size());
        count("compared", seen.outcomes().compared().size());
        if (seen.workings().told()) found.add("rule:told");
        if (!seen.problems().local().isEmpty()) found.add("rule:local");
        if (seen.problems().ruledFirstThree() != ProblemPlace.TIDAK) found.add("first3:SOME");
        seen.ruledParts().forEach(part -> found.add("part:" + part));
        opening();
        repeats();
        belonging();
        whole();
        return found;
    }

    private void line(Line line) {
        var zone = zoned.zone(line);
        if (line.is(Mark.CITES_REGULATION)) found.add("cites");
        if (line.has(Cue.REGULATION)) found.add("law");
        if (line.has(Cue.ISSUE)) found.add("issue");
        if (line.kind().aside()) {
            found.add("aside:" + line.kind());
            line.cues().forEach(cue -> found.add("aside:" + cue + ":" + zone));
            return;
        }
        found.add("kind:" + line.kind());
        line.cues().forEach(cue -> cue(line, zone, cue));
        line.marks().forEach(mark -> found.add("mark:" + mark + ":" + zone));
        if (line.measures()) found.add("measures:" + zone);
        if (line.measures()) found.add("measures@" + line.kind());
        if (!line.shifts().isEmpty()) found.add("shift:" + zone);
        renewal(line, zone);
        if (zone == Zone.I && serves(line)) found.add(line.is(Mark.NAMED) ? "purpose:named" : "purpose");
    }

    /** "… untuk mempercepat layanan", "guna terwujudnya …": what for, though not called an aim. */
    private static boolean serves(Line line) {
        return line.words().stream().anyMatch(word -> FOR.contains(word.form()));
    }

    /** Old way against new way, in one sentence or as the problem that the new way answers. */
    private void renewal(Line line, Zone zone) {
        boolean old = line.has(Cue.OLD_WAY);
        boolean anew = line.has(Cue.NEW_WAY) || line.has(Cue.BECOMES);
        if (old && anew && zone != Zone.B) found.add("renewal:both");
        if (old && zone == Zone.P && line.has(Cue.WAY_OF_WORKING)) found.add("renewal:old-way");
        if (old && zone == Zone.I && line.has(Cue.WAY_OF_WORKING)) found.add("renewal:told");
        if (says(line, "manual") || says(line, "konvensional")) found.add("renewal:manual:" + zone);
        if (says(line, "lagi") && says(line, "tidak") && zone != Zone.P) found.add("renewal:no-longer");
        if (says(line, "perubahan") || says(line, "mengubah")) found.add("renewal:change:" + zone);
    }

    private static boolean says(Line line, String form) {
        return line.words().stream().anyMatch(word -> word.form().equals(form));
    }

    private void cue(Line line, Zone zone, Cue cue) {
        found.add("cue:" + cue + ":" + zone);
        found.add("cue:" + cue + "@" + line.kind());
        if (line.is(Mark.LOCAL)) found.add("cue:" + cue + ":" + zone + "+local");
        if (line.is(Mark.NAMED)) found.add("cue:" + cue + ":" + zone + "+named");
    }

    private void opening() {
        var opening = seen.problems().opening();
        found.add("first3:" + seen.problems().ruledFirstThree());
        for (int i = 0; i < opening.size(); i++) {
            var line = opening.get(i);
            found.add("open" + (i + 1) + ":" + zoned.zone(line));
            found.add("open:" + zoned.zone(line));
            line.cues().forEach(cue -> found.add("open:" + cue + ":" + zoned.zone(line)));
            for (var mark : EnumSet.of(Mark.NAMED, Mark.LOCAL, Mark.DATED))
                if (line.is(mark)) found.add("open:" + mark + ":" + zoned.zone(line));
            if (line.measures()) found.add("open:measures:" + zoned.zone(line));
        }
    }

    private void repeats() {
        for (var alike : Likeness.in(zoned.text()))
            for (int n : REPEATED) {
                if (alike.words() < n) continue;
                found.add("alike:" + n);
                if (alike.part() >= MOSTLY) found.add("alike:" + n + ":mostly");
                if (alike.part() >= NEARLY_ALL) found.add("alike:" + n + ":all");
            }
        if (!Repetition.in(zoned.text(), VERBATIM).isEmpty()) found.add("repeated");
    }

    private void belonging() {
        var contamination = seen.contamination();
        if (!contamination.newsVoice().isEmpty()) found.add("news");
        if (!contamination.misplaced().isEmpty()) found.add("misplaced");
        if (!contamination.foreign().isEmpty()) found.add("foreign");
        if (zoned.any(line -> line.has(Cue.TEMPLATE))) found.add("template");
    }

    /** What definitions and padding would change too; no tick rests on it. */
    private void whole() {
        for (var share : SHARES) if (zoned.shareAbout() >= share) found.add("whole:share:" + share);
        int words = zoned.lines().stream().mapToInt(line -> line.words().size()).sum();
        for (var length : LENGTHS) if (words >= length) found.add("whole:words:" + length);
        long vague = zoned.lines().stream().filter(line -> line.has(Cue.VAGUE)).count();
        for (int n : STEPS) if (vague >= n) found.add("whole:vague:" + n);
        long causal =
                zoned.lines().stream().filter(line -> line.has(Cue.CEREMONY)).count();
        for (int n : STEPS) if (causal >= n) found.add("whole:ceremony:" + n);
    }

    private long main(Predicate<Line> test) {
        return zoned.lines().stream()
                .filter(line -> !line.kind().aside() && !line.is(Mark.GENERAL) && test.test(line))
                .count();
    }

    private void count(String name, long count) {
        for (int n : STEPS) if (count >= n) found.add(name + ":" + n);
    }
}
