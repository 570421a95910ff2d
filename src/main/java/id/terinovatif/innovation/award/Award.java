package id.terinovatif.innovation.award;

import id.terinovatif.instrument.AwardScheme;
import org.jspecify.annotations.Nullable;

/**
 * What was received, when, from whom, and the paper that says so.
 *
 * @param innovationId null for the region's own, or for somebody's whose innovation is not kept here
 * @param recipient who received it: the innovation's name, or as it was typed
 * @param year in which it was given
 * @param document the paper's title
 * @param competitionId the contest at home it comes from, null for one that was typed
 */
public record Award(
        long id,
        @Nullable Long innovationId,
        String recipient,
        AwardScheme scheme,
        int year,
        String name,
        String giver,
        long documentId,
        String document,
        @Nullable Long competitionId,
        @Nullable Integer entryNumber) {

    public boolean fromContest() {
        return competitionId != null;
    }

    /** "Top 45, Kompetisi Inovasi Pelayanan Publik 2023", a contest at home by its own name alone. */
    public String words() {
        if (scheme == AwardScheme.IGA || scheme == AwardScheme.KIPP) return name + ", " + scheme.label() + " " + year;
        return name + ", " + year;
    }
}
