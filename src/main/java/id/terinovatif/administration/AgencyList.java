package id.terinovatif.administration;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.Agency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Agencies as people paste them: one a line, a unit under its agency by an indent, a leading dash, or "Induk > Unit". A second
 * column (tab or semicolon, as from a sheet) names the parent.
 */
public record AgencyList(List<Line> lines) {
    /** One agency; the parent is named as in an earlier line. */
    public record Line(String name, @Nullable String parent) {}

    private static final int MOST = 5_000;
    private static final int LONGEST = 200;
    private static final int DEEPEST = 4;
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

    /** Why the list cannot be taken as it is, or null; {@code known} are the agencies that the region has. */
    @Nullable
    String fault(List<Agency> known) {
        if (lines.size() > MOST) return "Paling banyak " + MOST + " nama sekali kirim.";
        var parents = parents(known);
        for (var line : lines) {
            if (line.name().length() > LONGEST)
                return "Nama paling panjang %d huruf: \"%s…\"."
                        .formatted(LONGEST, line.name().substring(0, 60));
            var parent = line.parent();
            if (parent != null && !parents.containsKey(key(parent)))
                return "Induk \"%s\" dari \"%s\" belum ada.".formatted(parent, line.name());
            if (tooDeep(line, parents))
                return "\"%s\" berada lebih dari %d tingkat di bawah induknya, atau menjadi induk dirinya sendiri."
                        .formatted(line.name(), DEEPEST);
        }
        return null;
    }

    /**
     * What would come of it.
     *
     * @param added in the order given, {@code there} the names that the region has already
     */
    public record Preview(List<Line> added, List<String> there) {}

    Preview beside(List<Agency> known) {
        var names = known.stream().map(agency -> key(agency.name())).collect(Collectors.toSet());
        return new Preview(
                lines.stream().filter(line -> !names.contains(key(line.name()))).toList(),
                lines.stream()
                        .map(Line::name)
                        .filter(name -> names.contains(key(name)))
                        .toList());
    }

    /** Every name with the name above it, empty at the top; what the region has already stays where it is. */
    private Map<String, String> parents(List<Agency> known) {
        var names = new HashMap<Long, String>();
        for (var agency : known) names.put(agency.id(), key(agency.name()));
        var parents = new HashMap<String, String>();
        for (var line : lines) parents.put(key(line.name()), line.parent() == null ? "" : key(line.parent()));
        for (var agency : known)
            parents.put(key(agency.name()), agency.parentId() == null ? "" : names.getOrDefault(agency.parentId(), ""));
        return parents;
    }

    private static boolean tooDeep(Line line, Map<String, String> parents) {
        var at = key(line.name());
        for (int depth = 0; depth <= DEEPEST; depth++) {
            at = parents.getOrDefault(at, "");
            if (at.isEmpty()) return false;
        }
        return true;
    }

    /** Adds every agency that the region does not have yet, parents first; returns how many were new. */
    int addTo(long regionId, Agencies agencies) {
        Map<String, Long> ids = new HashMap<>();
        agencies.of(regionId).forEach(agency -> ids.put(key(agency.name()), agency.id()));
        var before = ids.size();
        for (int depth = 0; depth <= DEEPEST; depth++)
            for (var line : lines) {
                var parent = line.parent();
                if (ids.containsKey(key(line.name())) || (parent != null && !ids.containsKey(key(parent)))) continue;
                var above = parent == null ? null : ids.get(key(parent));
                ids.put(key(line.name()), agencies.add(regionId, above, line.name(), "PERANGKAT_DAERAH"));
            }
        return ids.size() - before;
    }
}
