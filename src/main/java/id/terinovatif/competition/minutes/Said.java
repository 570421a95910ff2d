package id.terinovatif.competition.minutes;

import id.terinovatif.competition.Conflict;
import id.terinovatif.competition.DealRequest;
import id.terinovatif.competition.Dealing;
import id.terinovatif.competition.Juror;
import id.terinovatif.competition.PairVote;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the records of the chain say, by their kind. Entries are called P01, jurors J1. */
public final class Said {
    public static final String OPENED = "OPENED";
    public static final String SENT = "SENT";
    public static final String CHECKED = "CHECKED";
    public static final String CLOSED = "CLOSED";
    public static final String JUROR = "JUROR";
    public static final String DECLARED = "DECLARED";
    public static final String CONFLICT = "CONFLICT";
    public static final String DEALT = "DEALT";
    public static final String CHANGED = "CHANGED";
    public static final String SHEET = "SHEET";
    public static final String REOPENED = "REOPENED";
    public static final String STAGE = "STAGE";
    public static final String VOTED = "VOTED";
    public static final String SEALED = "SEALED";
    public static final String OBJECTION = "OBJECTION";
    public static final String ANSWERED = "ANSWERED";
    public static final String FINAL = "FINAL";
    public static final String CANCELLED = "CANCELLED";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Said() {}

    public record Opened(String rulesHash) {}

    public record Sent(String entry, String print) {}

    public record Checked(String entry, String state, String reason) {}

    /**
     * The list as it closed.
     *
     * @param hash SHA-256 over the lines "entry print" in order
     */
    public record Closed(List<Sent> entries, String hash) {}

    public record JurorNamed(String juror, String institution, boolean outside) {}

    public record Declared(String juror, List<String> conflicts) {}

    public record ConflictNoted(String entry, String juror, String ground, String source) {}

    /**
     * A dealing with all it came from.
     *
     * @param number drawn in the meeting; null where the seed follows from the first
     */
    public record Dealt(
            int stage,
            @Nullable String number,
            String seed,
            int readers,
            List<String> entries,
            List<Juror> jurors,
            List<Conflict> conflicts,
            List<Dealing.Assignment> assignments) {
        public DealRequest request() {
            return new DealRequest(entries, jurors, conflicts, readers, seed);
        }
    }

    /**
     * A reading that went from one juror to another.
     *
     * @param from null when the reading is new; {@code to} null when it is taken away
     */
    public record Changed(
            int stage,
            String entry,
            @Nullable String from,
            @Nullable String to,
            String reason) {}

    public record SheetIn(
            int stage, String entry, String juror, List<Integer> points, List<String> reasons, String total) {}

    public record Reopened(int stage, String entry, String juror, String reason) {}

    public record StageBegun(int stage, String why) {}

    /** How the plenary voted between two at a time, and the order that follows from it. */
    public record Voted(List<PairVote.Pair> pairs, List<PairVote.Share> order) {}

    /**
     * What the plenary decided.
     *
     * @param deviations entry and written reason where an award does not follow the rank
     */
    public record Sealed(List<Award> awards, List<Deviation> deviations, List<String> present, String note) {}

    public record Award(String entry, String award) {}

    public record Deviation(String entry, String reason) {}

    public record Objected(long number, String entry, String ground, String facts) {}

    public record Answered(long number, boolean upheld, String answer) {}

    public record Reason(String reason) {}

    public static String text(Object content) {
        return JSON.writeValueAsString(content);
    }

    public static <T> T read(Link link, Class<T> as) {
        return JSON.readValue(link.content(), as);
    }

    /** All records of a kind, in order. */
    public static <T> List<T> all(List<Link> chain, String kind, Class<T> as) {
        return chain.stream()
                .filter(link -> link.kind().equals(kind))
                .map(link -> read(link, as))
                .toList();
    }
}
