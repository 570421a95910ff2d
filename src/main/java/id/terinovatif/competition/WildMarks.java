package id.terinovatif.competition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Marks that lie far from what the others gave to the same entry, jurors' strictness taken out. None is dropped: such a mark
 * is a reason to ask for another reader. How far is measured by the marks themselves, not by a number of points (rater
 * disagreement against the spread of its own scale, PLoS ONE 2011, 0027557).
 */
public final class WildMarks {
    // of normal chance 1.2 % lie further away than this
    private static final double FAR = 2.5;

    private WildMarks() {}

    /** Empty where the marks could not be adjusted, since then nobody knows what is far. */
    public static List<Mark> of(List<Mark> marks, Standing standing) {
        Double noise = standing.sigmaNoise();
        if (!standing.adjusted() || noise == null) return List.of();
        Map<String, Double> effects = standing.jurors().stream()
                .collect(Collectors.toMap(Standing.Effect::juror, one -> Objects.requireNonNull(one.effect())));
        var byEntry = marks.stream().collect(Collectors.groupingBy(Mark::entry));
        var wild = new ArrayList<Mark>();
        for (var mark : marks) {
            var others = byEntry.getOrDefault(mark.entry(), List.of()).stream()
                    .filter(other -> !other.juror().equals(mark.juror()))
                    .mapToDouble(other -> level(other, effects))
                    .toArray();
            if (others.length < 2) continue;
            double away = Math.abs(
                    level(mark, effects) - Arrays.stream(others).average().orElseThrow());
            if (away > FAR * noise * Math.sqrt(1 + 1.0 / others.length)) wild.add(mark);
        }
        return List.copyOf(wild);
    }

    private static double level(Mark mark, Map<String, Double> effects) {
        return mark.points() - effects.getOrDefault(mark.juror(), 0.0);
    }
}
