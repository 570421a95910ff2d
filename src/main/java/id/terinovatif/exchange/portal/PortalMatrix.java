package id.terinovatif.exchange.portal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import id.terinovatif.account.User;
import id.terinovatif.exchange.portal.PortalRow.State;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.web.Paged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All innovations of a year against what has been keyed in. */
@Component
public class PortalMatrix {
    private static final int PAGE = 20;
    private static final int ALL = 10_000;

    private final Innovations innovations;
    private final PortalKit kit;
    private final PortalEntries entries;

    PortalMatrix(Innovations innovations, PortalKit kit, PortalEntries entries) {
        this.innovations = innovations;
        this.kit = kit;
        this.entries = entries;
    }

    /**
     * One innovation.
     *
     * @param fields of the profile that are filled, of which {@code fieldsDone} stand the same in the portal
     * @param different fields and indicators that were changed after they were keyed in
     */
    public record Line(
            Innovation innovation, int fieldsDone, int fields, int indicatorsDone, int indicators, int different) {
        public boolean done() {
            return fieldsDone == fields && indicatorsDone == indicators && different == 0;
        }
    }

    /** A page of those that a person sees, newest change first. */
    Paged<Line> of(User user, int year, String page) {
        var filter = new Innovations.Filter(year, null, null, null, "");
        var all = Paged.of(innovations.visibleTo(user).list(filter, ALL, 0), page, PAGE, "/portal/" + year, "");
        var lines = kit.rows(all.items()).entrySet().stream()
                .map(one -> line(one.getKey(), one.getValue()))
                .toList();
        return new Paged<>(lines, all.page(), all.pages(), all.total(), all.address());
    }

    private static Line line(Innovation innovation, List<PortalRow> all) {
        var rows = all.stream().filter(PortalRow::filled).toList();
        return new Line(
                innovation,
                count(rows, true, State.SAME),
                (int) rows.stream().filter(row -> row.limit() != null).count(),
                count(rows, false, State.SAME),
                (int) rows.stream().filter(row -> row.limit() == null).count(),
                count(rows, true, State.DIFFERENT) + count(rows, false, State.DIFFERENT));
    }

    private static int count(List<PortalRow> rows, boolean profile, State state) {
        return (int) rows.stream()
                .filter(row -> (row.limit() != null) == profile && row.state() == state)
                .count();
    }

    /** Who has keyed in something of an innovation since then: "Siti (12)". */
    Map<Long, String> today(User user, Instant since) {
        return entries.since(user.regionId(), since).stream()
                .collect(groupingBy(
                        PortalEntries.Recent::innovationId,
                        mapping(recent -> recent.by() + " (" + recent.fields() + ")", joining(", "))));
    }
}
