package id.terinovatif.competition;

import id.terinovatif.scoring.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What jurors judge by: criteria whose weights sum to a hundred, each with described bands in which every number of the scale
 * lies exactly once.
 *
 * @param lowest the lowest number a juror can give
 * @param highest the highest number a juror can give
 */
public record Rubric(int lowest, int highest, List<Criterion> criteria) {
    /**
     * A question to the entry, with its share of the total in per cent.
     *
     * @param question in plain words; null where the name says it
     * @param about the code of the answer it is about; null when it is about all of them
     */
    public record Criterion(
            String name,
            BigDecimal weight,
            @Nullable String question,
            @Nullable String about,
            List<Band> bands) {
        public Criterion(String name, BigDecimal weight, List<Band> bands) {
            this(name, weight, null, null, bands);
        }

        /** The band in which these points lie; empty outside of the scale. */
        public Optional<Band> band(int points) {
            return bands.stream()
                    .filter(band -> points >= band.from() && points <= band.to())
                    .findFirst();
        }

        public String asked() {
            return question == null ? name : question;
        }
    }

    /** What an entry is like that gets a whole number from {@code from} to {@code to}, both included. */
    public record Band(int from, int to, String words) {
        /** What stands before the first colon: the band's name. */
        public String title() {
            return words.contains(": ") ? words.substring(0, words.indexOf(": ")) : words;
        }

        public String text() {
            int at = words.indexOf(": ") + 2;
            return at < 2 || at >= words.length()
                    ? ""
                    : Character.toUpperCase(words.charAt(at)) + words.substring(at + 1);
        }

        public int middle() {
            return (from + to) / 2;
        }
    }

    /** The weighted total of points, one for each criterion in order, on the scale 0 to 100; four decimals. */
    public BigDecimal total(List<Integer> points) {
        if (points.size() != criteria.size()) throw new IllegalArgumentException(points.size() + " points");
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < points.size(); i++)
            sum = sum.add(criteria.get(i).weight().multiply(BigDecimal.valueOf((long) points.get(i) - lowest)));
        return sum.divide(BigDecimal.valueOf((long) highest - lowest), 4, RoundingMode.HALF_UP);
    }

    /** Everything that is wrong with it, in Indonesian; a rubric with problems judges nothing. */
    public List<Problem> problems() {
        return new RubricCheck(this).problems();
    }
}
