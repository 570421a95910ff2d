package id.terinovatif.training;

import id.terinovatif.account.Agency;
import id.terinovatif.shared.web.Faults;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many people each agency may send, as typed on the organiser's page. */
public final class Quotas {
    private Quotas() {}

    /** An agency's line of the form. */
    public record Line(long agencyId, String name, boolean unit, String quota, int registered) {}

    static List<Line> lines(List<Agency> agencies, List<Programme.Invited> invited, Map<String, String> typed) {
        var known = invited.stream().collect(Collectors.toMap(Programme.Invited::agencyId, one -> one));
        return agencies.stream()
                .map(agency -> line(agency, known.get(agency.id()), typed))
                .toList();
    }

    private static Line line(
            Agency agency, Programme.@org.jspecify.annotations.Nullable Invited now, Map<String, String> typed) {
        var saved = now == null ? "" : String.valueOf(now.quota());
        return new Line(
                agency.id(),
                agency.name(),
                agency.parentId() != null,
                typed.getOrDefault("jatah." + agency.id(), saved),
                now == null ? 0 : now.registered());
    }

    static Faults faults(List<Agency> agencies, Map<String, String> typed) {
        var faults = new Faults.Collector();
        for (var agency : agencies)
            if (!at(agency, typed).matches("\\d{0,3}"))
                faults.add("jatah." + agency.id(), agency.name() + ": tulis jatah dengan angka, paling banyak 999.");
        return faults.found();
    }

    static Map<Long, Integer> read(List<Agency> agencies, Map<String, String> typed) {
        var quotas = new HashMap<Long, Integer>();
        for (var agency : agencies)
            if (typed.containsKey("jatah." + agency.id())) {
                var text = at(agency, typed);
                quotas.put(agency.id(), text.isEmpty() ? 0 : Integer.parseInt(text));
            }
        return quotas;
    }

    private static String at(Agency agency, Map<String, String> typed) {
        return typed.getOrDefault("jatah." + agency.id(), "").strip();
    }
}
