package id.terinovatif.competition.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an entry must be; unmet, the reason is told.
 *
 * @param from the first day of a period, or null
 * @param to its last day, or null
 * @param number how many or how much, for the kinds that count
 * @param words what an entrant reads
 */
public record Condition(
        Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer number,
        String words) {

    /** What is asked of the entry. */
    public enum Kind {
        /** Applied within the period. */
        APPLIED("Waktu penerapan"),
        /** Handed in to the year's assessment. */
        HANDED_IN("Sudah dikirim untuk diperiksa"),
        /** At most so many entries of one agency. */
        AT_MOST("Paling banyak kiriman satu perangkat daerah"),
        /** Maturity of at least so many points. */
        MATURITY("Paling sedikit poin kematangan"),
        /** Confirmed by the entrant, looked at by the office. */
        STATEMENT("Pernyataan peserta");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Whether it needs a number. */
        public boolean counts() {
            return this == AT_MOST || this == MATURITY;
        }
    }

    /**
     * What is known of an entry.
     *
     * @param applied when it was first applied; null when that is unknown
     * @param others entries of the same agency that stand already
     */
    public record Facts(
            @Nullable LocalDate applied, boolean handedIn, int others, double maturity, boolean confirmed) {}

    /** Whether the entry meets it; unknown is unmet. */
    public boolean met(Facts facts) {
        return switch (kind) {
            case APPLIED -> facts.applied() != null && within(facts.applied());
            case HANDED_IN -> facts.handedIn();
            case AT_MOST -> facts.others() < counted();
            case MATURITY -> facts.maturity() >= counted();
            case STATEMENT -> facts.confirmed();
        };
    }

    private boolean within(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private int counted() {
        return number == null ? 0 : number;
    }

    /** Whether it can be asked of somebody who enters without an innovation of an agency. */
    public boolean forPublic() {
        return kind == Kind.STATEMENT;
    }
}
