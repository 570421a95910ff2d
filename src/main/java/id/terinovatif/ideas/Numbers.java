package id.terinovatif.ideas;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a leader and the public see of the box: answered in time, taken up, running. */
@Repository
public class Numbers {
    private final JdbcClient jdbc;
    private final Clock clock;

    Numbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Of all that was received.
     *
     * @param late without their answer when it was due
     * @param taken taken up by an agency, whatever became of it
     * @param running of those, what is tried or became an innovation
     * @param medianHours until a person's first word, null while there was none
     * @param answeredBefore how often looking before writing was enough
     */
    public record Counted(
            int received,
            int late,
            int taken,
            int running,
            @Nullable Long medianHours,
            int answeredBefore) {
        public int inTime() {
            return received - late;
        }

        /** "5 jam", "2 hari". */
        public String median() {
            if (medianHours == null) return "belum ada";
            return medianHours < 48 ? Math.max(1, medianHours) + " jam" : medianHours / 24 + " hari";
        }
    }

    Counted of(long regionId, ZoneId zone) {
        var all = jdbc.sql(Proposals.SELECT + "where p.region_id = ?")
                .param(regionId)
                .query(Proposal.class)
                .list();
        var now = clock.instant();
        var waits = all.stream()
                .filter(one -> one.firstWordAt() != null)
                .map(one ->
                        java.time.Duration.between(one.receivedAt(), first(one)).toHours())
                .sorted()
                .toList();
        return new Counted(
                all.size(),
                (int) all.stream().filter(one -> Clockwork.late(one, now, zone)).count(),
                (int) all.stream().filter(one -> one.agencyId() != null).count(),
                (int) all.stream()
                        .filter(one -> List.of(State.TRIED, State.INNOVATION).contains(one.state()))
                        .count(),
                waits.isEmpty() ? null : waits.get(waits.size() / 2),
                jdbc.sql("select coalesce(sum(times), 0)::int from proposal_answered where region_id = ?")
                        .param(regionId)
                        .query(Integer.class)
                        .single());
    }

    private static Instant first(Proposal one) {
        return one.firstWordAt() == null ? one.receivedAt() : one.firstWordAt();
    }
}
