package id.terinovatif.coach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One thing the coach looks for, in words and numbers that an office may change.
 *
 * @param id such as A5; says which detector looks
 * @param title the fault in a few words, for officers
 * @param on whether it is used
 * @param severity how much it matters
 * @param usefulness orders the messages of one severity; higher comes first
 * @param thresholds numbers that the detector compares with; empty where it needs none
 * @param phrases words that the detector looks for; may be empty; a star at the end stands for any ending
 * @param wordings what the writer is told, by kind of finding; {@link #MAIN} is always there
 * @param source where the check comes from
 * @param fails drafts in which it must find something
 * @param passes drafts in which it must find nothing
 */
public record Check(
        String id,
        String title,
        boolean on,
        Severity severity,
        int usefulness,
        List<Threshold> thresholds,
        List<String> phrases,
        Map<String, Wording> wordings,
        String source,
        List<Draft> fails,
        List<Draft> passes) {
    /** The kind of finding that every check has. */
    public static final String MAIN = "utama";

    /**
     * A number the detector compares with.
     *
     * @param means what it counts, in Indonesian, for officers
     * @param least the smallest value that makes sense
     * @param most the largest
     */
    public record Threshold(double value, String means, double least, double most) {
        Threshold at(double value) {
            return new Threshold(value, means, least, most);
        }

        public boolean allows(double value) {
            return value >= least && value <= most;
        }
    }

    /**
     * What the writer is told.
     *
     * @param message with blanks in braces that the detector fills, such as {kutipan}
     * @param why why a judge minds
     * @param frame a sentence with blanks for the writer; may be empty
     */
    public record Wording(String message, String why, String frame) {}

    /** What an office sets in place of what ships; a kind that is missing from the wordings keeps its own. */
    public record Change(boolean on, List<Double> thresholds, List<String> phrases, Map<String, Wording> wordings) {}

    public Check {
        thresholds = List.copyOf(thresholds);
        phrases = List.copyOf(phrases);
        wordings = Collections.unmodifiableMap(new LinkedHashMap<>(wordings));
        fails = List.copyOf(fails);
        passes = List.copyOf(passes);
    }

    /** The first threshold, 0 where there is none. */
    public double threshold() {
        return thresholds.isEmpty() ? 0 : thresholds.getFirst().value();
    }

    public double threshold(int place) {
        return thresholds.get(place).value();
    }

    /** The wording for a kind of finding, the main one where the kind has none of its own. */
    public Wording wording(String kind) {
        var main = Objects.requireNonNull(wordings.get(MAIN));
        return wordings.getOrDefault(kind, main);
    }

    public String message() {
        return wording(MAIN).message();
    }

    /** The same check with the words and numbers of an office. */
    public Check with(Change change) {
        var wordings = new LinkedHashMap<>(this.wordings);
        wordings.replaceAll((kind, shipped) -> change.wordings().getOrDefault(kind, shipped));
        return new Check(
                id,
                title,
                change.on(),
                severity,
                usefulness,
                valued(change.thresholds()),
                change.phrases(),
                wordings,
                source,
                fails,
                passes);
    }

    private List<Threshold> valued(List<Double> values) {
        var valued = new ArrayList<Threshold>();
        for (int i = 0; i < thresholds.size(); i++)
            valued.add(i < values.size() ? thresholds.get(i).at(values.get(i)) : thresholds.get(i));
        return valued;
    }

    /** What would have to be set to get this check again. */
    public Change asChange() {
        return new Change(on, thresholds.stream().map(Threshold::value).toList(), phrases, wordings);
    }

    public Check switched(boolean on) {
        return with(new Change(on, List.of(), phrases, Map.of()));
    }
}
