package id.terinovatif.administration;

import id.terinovatif.account.Agencies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Agencies as people paste them: one a line, a unit under its agency by an indent, a leading dash, or "Induk > Unit". A second
 * column (tab or semicolon, as from a sheet) names the parent.
 */
record AgencyList(List<Line> lines) {
    /** One agency; the parent is named as in an earlier line. */
    record Line(String name, @Nullable String parent) {}

    private static final Pattern HEADING =
            Pattern.compile("(?i)(nama|perangkat daerah|nama perangkat daerah)([;\\t].*)?");

    static AgencyList parse(String text) {
        var lines = new ArrayList<Line>();
        var seen = new HashMap<String, String>();
        String last = null;
        for (var raw : text.lines().toList()) {
            if (raw.isBlank() || HEADING.matcher(raw.strip()).matches()) continue;
            var line = line(raw, last);
            if (line.parent() == null) last = line.name();
            if (seen.putIfAbsent(key(line.name()), line.name()) == null) lines.add(line);
        }
        return new AgencyList(List.copyOf(lines));
    }

    private static Line line(String raw, @Nullable String last) {
        var columns = raw.split("[\\t;]", 2);
        if (columns.length == 2 && !columns[0].isBlank() && !columns[1].isBlank())
            return new Line(clean(columns[0]), clean(columns[1]));
        var arrow = raw.indexOf('>');
        if (arrow > 0) return new Line(clean(raw.substring(arrow + 1)), clean(raw.substring(0, arrow)));
        var indented = Character.isWhitespace(raw.charAt(0)) || raw.strip().startsWith("-");
        return new Line(clean(raw), indented ? last : null);
    }

    private static String clean(String name) {
        return name.strip().replaceFirst("^(-|•|\\d{1,3}[.)])\\s*", "").replaceAll("\\s+", " ");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The first line whose parent is neither in the list nor among the {@code known} names, or null when every parent is. */
    @Nullable
    Line orphan(List<String> known) {
        var names = Stream.concat(lines.stream().map(Line::name), known.stream())
                .map(AgencyList::key)
                .toList();
        return lines.stream()
                .filter(line -> line.parent() != null && !names.contains(key(line.parent())))
                .findFirst()
                .orElse(null);
    }

    /** Adds every agency that the region does not have yet; returns how many were new. */
    int addTo(long regionId, Agencies agencies) {
        Map<String, Long> ids = new HashMap<>();
        agencies.of(regionId).forEach(agency -> ids.put(key(agency.name()), agency.id()));
        var before = ids.size();
        var asked = new HashSet<String>();
        for (var line : lines) add(line, regionId, agencies, ids, asked);
        return ids.size() - before;
    }

    private void add(Line line, long regionId, Agencies agencies, Map<String, Long> ids, Set<String> asked) {
        if (ids.containsKey(key(line.name())) || !asked.add(key(line.name()))) return;
        var parent = line.parent();
        if (parent != null)
            lines.stream()
                    .filter(above -> key(above.name()).equals(key(parent)))
                    .forEach(above -> add(above, regionId, agencies, ids, asked));
        ids.put(
                key(line.name()),
                agencies.add(regionId, parent == null ? null : ids.get(key(parent)), line.name(), "PERANGKAT_DAERAH"));
    }
}
