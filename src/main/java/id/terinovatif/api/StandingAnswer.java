package id.terinovatif.api;

import id.terinovatif.competition.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A standing in the words of the contract. */
record StandingAnswer(
        boolean adjusted,
        @Nullable String because,
        @Nullable Double sigmaJuror,
        @Nullable Double sigmaNoise,
        List<EntryAnswer> entries,
        List<Standing.Effect> jurors) {

    record EntryAnswer(
            String entry,
            double raw,
            double value,
            @Nullable Double low,
            @Nullable Double high,
            int rank,
            @Nullable Integer band) {
        static EntryAnswer of(Standing.Place place) {
            return new EntryAnswer(
                    place.entry(), place.raw(), place.value(), place.low(), place.high(), place.rank(), place.band());
        }
    }

    static StandingAnswer of(Standing standing) {
        return new StandingAnswer(
                standing.adjusted(),
                standing.because(),
                standing.sigmaJuror(),
                standing.sigmaNoise(),
                standing.entries().stream().map(EntryAnswer::of).toList(),
                standing.jurors());
    }
}
