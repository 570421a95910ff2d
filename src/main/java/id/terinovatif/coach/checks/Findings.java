package id.terinovatif.coach.checks;

import id.terinovatif.coach.Check;
import id.terinovatif.coach.Finding;
import id.terinovatif.coach.substance.Substance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs the checks and puts their messages in the order of use to the writer. */
public final class Findings {
    /** Of one fault three places are enough; the fourth teaches nothing new. */
    private static final int PER_CHECK = 3;

    private record Ranked(Check check, int nth, Finding finding) {}

    /** A first place of every check before the second place of any; then what is required; then what helps most. */
    private static final Comparator<Ranked> MOST_USEFUL_FIRST = Comparator.comparingInt(Ranked::nth)
            .thenComparing(ranked -> ranked.check().severity())
            .thenComparingInt(ranked -> -ranked.check().usefulness());

    private Findings() {}

    public static List<Finding> of(Substance seen, List<Check> checks) {
        var ranked = new ArrayList<Ranked>();
        for (var check : checks) if (check.on()) addTo(ranked, seen, check);
        return ranked.stream().sorted(MOST_USEFUL_FIRST).map(Ranked::finding).toList();
    }

    private static void addTo(List<Ranked> ranked, Substance seen, Check check) {
        var detector = Detectors.ALL.get(check.id());
        if (detector == null) throw new IllegalArgumentException("no detector looks for check " + check.id());
        var hits = detector.hits(seen, check);
        for (int n = 0; n < Math.min(PER_CHECK, hits.size()); n++)
            ranked.add(new Ranked(check, n, finding(check, hits.get(n))));
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
