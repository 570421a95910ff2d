package id.terinovatif.coach.checks;

import id.terinovatif.coach.Check;
import id.terinovatif.coach.Finding;
import id.terinovatif.coach.judging.Judged;
import id.terinovatif.coach.substance.Substance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Runs the checks and puts their messages in the order of use to the writer. */
public final class Findings {
    /** Of one fault three places are enough; the fourth teaches nothing new. */
    private static final int PER_CHECK = 3;

    /** An unsure place is shown where at least this share of readers would raise the check. */
    private static final double LIKELY = 0.7;

    /** Checks that speak of one matter: the problem, the result, what is only background. */
    private static final Map<String, String> MATTERS = Map.of(
            "A2",
            "problem",
            "A3",
            "problem",
            "A4",
            "result",
            "A5",
            "result",
            "A6",
            "result",
            "A7",
            "result",
            "B1",
            "background",
            "B2",
            "background",
            "B4",
            "background");

    private record Found(Check check, List<Hit> hits) {}

    private record Ranked(Check check, int nth, double first, Finding finding) {}

    /** A first place of every check before the second place of any; then what readers would say first. */
    private static final Comparator<Ranked> MOST_USEFUL_FIRST = Comparator.comparingInt(Ranked::nth)
            .thenComparingDouble(ranked -> -ranked.first())
            .thenComparing(ranked -> ranked.check().severity())
            .thenComparingInt(ranked -> -ranked.check().usefulness());

    private Findings() {}

    public static List<Finding> of(Judged judged, List<Check> checks) {
        var found = found(judged.seen(), checks);
        var signs = signs(judged.signs(), found);
        var ranked = new ArrayList<Ranked>();
        for (var each : found) {
            var check = each.check();
            boolean likely = judged.raises(check.id(), signs) >= LIKELY;
            double first = judged.first(check.id(), signs);
            var hits = each.hits().stream().filter(hit -> hit.sure() || likely).toList();
            for (int n = 0; n < Math.min(PER_CHECK, hits.size()); n++)
                ranked.add(new Ranked(check, n, first, finding(check, hits.get(n))));
        }
        ranked.sort(MOST_USEFUL_FIRST);
        return eachMatterOnce(ranked).stream().map(Ranked::finding).toList();
    }

    /** What was not yet spoken of comes before a second message about the same matter. */
    private static List<Ranked> eachMatterOnce(List<Ranked> ranked) {
        var spoken = new HashSet<String>();
        var first = ranked.stream()
                .filter(one -> spoken.add(
                        MATTERS.getOrDefault(one.check().id(), one.check().id())))
                .toList();
        var all = new LinkedHashSet<>(first);
        all.addAll(ranked);
        return List.copyOf(all);
    }

    /** The signs of a text and which checks found a place in it. */
    public static Set<String> signs(Set<String> signs, Substance seen, List<Check> checks) {
        return signs(signs, found(seen, checks));
    }

    private static Set<String> signs(Set<String> signs, List<Found> found) {
        var all = new TreeSet<>(signs);
        for (var each : found)
            if (!each.hits().isEmpty())
                all.add((each.hits().getFirst().sure() ? "hit:" : "may:")
                        + each.check().id());
        return all;
    }

    private static List<Found> found(Substance seen, List<Check> checks) {
        return checks.stream()
                .filter(Check::on)
                .map(check -> new Found(check, hits(seen, check)))
                .toList();
    }

    private static List<Hit> hits(Substance seen, Check check) {
        var detector = Detectors.ALL.get(check.id());
        if (detector == null) throw new IllegalArgumentException("no detector looks for check " + check.id());
        return detector.hits(seen, check);
    }

    private static Finding finding(Check check, Hit hit) {
        var wording = check.wording(hit.kind());
        var message = wording.message();
        for (var blank : hit.words().entrySet())
            message = message.replace("{" + blank.getKey() + "}", blank.getValue());
        return new Finding(
                check.id(),
                check.severity(),
                hit.section(),
                hit.start(),
                hit.end(),
                message,
                wording.why(),
                wording.frame());
    }
}
