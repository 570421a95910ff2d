package id.terinovatif.innovation.replication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one installation tells another of a copy: the stage that its end says was reached.
 *
 * @param kind of the file and its version
 * @param id of the message: the same twice changes nothing
 * @param mark of the copy, the same at both ends
 * @param to fingerprint of the installation that it is for
 * @param toRegion key of the region's name there
 * @param giving whether its sender is the end that has the innovation
 * @param innovationId its number at the giver; 0 where its sender does not know it
 */
record Message(
        String kind,
        UUID id,
        UUID mark,
        String to,
        String toRegion,
        Instant made,
        Instant until,
        boolean giving,
        long innovationId,
        String innovation,
        String address,
        String region,
        String agency,
        boolean whole,
        String part,
        String adapted,
        Stage stage,
        LocalDate onDay,
        String words) {
    static final String KIND = "terinovatif-replikasi/1";

    /** As a form brings it, for the other end's book. */
    NewCopy said() {
        return new NewCopy(region, agency, "", whole, part, words, innovation, address);
    }

    boolean sane() {
        return KIND.equals(kind)
                && innovation.length() <= 200
                && address.length() <= 300
                && region.length() <= 120
                && agency.length() <= 160
                && part.length() <= 500
                && adapted.length() <= 2_000
                && words.length() <= 2_000;
    }
}
