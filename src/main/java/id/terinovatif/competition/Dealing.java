package id.terinovatif.competition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Who reads what. In this order: nobody reads what conflicts; as many readings are dealt as any dealing could deal; loads are
 * as level as conflicts and capacities allow; all readings hang together; jurors meet each other. The same request gives the
 * same dealing, in whatever order names are sent.
 *
 * @param assignments by entry in the order sent, the names of its jurors in the order of the alphabet
 * @param loads by juror in the order sent, the number of entries
 * @param connected whether all readings hang together over shared entries, without which marks cannot be compared
 * @param shortfall entries with fewer readers than wanted, in the order sent
 */
public record Dealing(
        List<Assignment> assignments, Map<String, Integer> loads, boolean connected, List<Shortfall> shortfall) {
    /** Other draws that are looked at when one does not hang together; small dealings are the ones in need. */
    private static final int MOST_DRAWS = 40;

    private static final int DRAWN_READINGS = 4_000;

    public record Assignment(String entry, List<String> jurors) {}

    /** How many readers an entry lacks. */
    public record Shortfall(String entry, int missing) {}

    public static Dealing of(DealRequest request) {
        var draw = new Draw(request);
        var best = dealt(draw, request.readers());
        int draws = Math.clamp(DRAWN_READINGS / (request.entries().size() * request.readers()), 1, MOST_DRAWS);
        for (int more = 1; more < draws && best.readings.parts() > 1 && new Joining(best.readings).enough(); more++) {
            draw = draw.next();
            var other = dealt(draw, request.readers());
            if (other.readings.parts() < best.readings.parts()) best = other;
        }
        return said(request, best);
    }

    private record Dealt(Draw draw, Readings readings) {}

    private static Dealt dealt(Draw draw, int readers) {
        var readings = draw.readings();
        new Filling(readings).fill(readers);
        new Levelling(readings).level();
        new Linking(readings, readers).link();
        new Joining(readings).join();
        return new Dealt(draw, readings);
    }

    private static Dealing said(DealRequest request, Dealt dealt) {
        var readersOf = new HashMap<String, TreeSet<String>>();
        var loads = new LinkedHashMap<String, Integer>();
        request.jurors().forEach(juror -> loads.put(juror.name(), 0));
        for (int juror = 0; juror < dealt.draw.jurors().size(); juror++)
            for (int entry = 0; entry < dealt.draw.entries().size(); entry++)
                if (dealt.readings.reads(juror, entry)) {
                    var name = dealt.draw.jurors().get(juror).name();
                    readersOf
                            .computeIfAbsent(dealt.draw.entries().get(entry), e -> new TreeSet<>())
                            .add(name);
                    loads.merge(name, 1, Integer::sum);
                }
        var assignments = new ArrayList<Assignment>();
        var shortfall = new ArrayList<Shortfall>();
        for (var entry : request.entries()) {
            var readers = readersOf.getOrDefault(entry, new TreeSet<>());
            assignments.add(new Assignment(entry, List.copyOf(readers)));
            if (readers.size() < request.readers())
                shortfall.add(new Shortfall(entry, request.readers() - readers.size()));
        }
        return new Dealing(assignments, loads, dealt.readings.parts() == 1, shortfall);
    }
}
