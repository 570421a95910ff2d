package id.terinovatif.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where innovations are at home, by kecamatan. An agency belongs to the kecamatan that its own name or that of the agency above
 * it names; the others work for the whole region. Boundaries are not drawn, since none were found whose licence allows it.
 */
@Repository
public class Places {
    private static final String KECAMATAN = "Kecamatan ";

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A kecamatan with its agencies and how many entries they have. */
    public record Place(String name, List<Long> agencies, int entries) {}

    private record Office(long id, String name, @Nullable String above, int entries) {}

    /** By name; {@code found} says which entries count. */
    List<Place> of(@Nullable Long regionId) {
        var offices =
                jdbc.sql("""
                        select a.id, a.name, p.name as above, count(e.innovation_id)::int as entries
                        from agency a left join agency p on p.region_id = a.region_id and p.id = a.parent_id
                             left join catalogue_entry e on e.region_id = a.region_id and e.agency_id = a.id
                        where cast(:region as bigint) is null or a.region_id = :region group by a.id, a.name, p.name""").param("region", regionId).query(Office.class).list();
        var names = offices.stream()
                .map(Office::name)
                .filter(name -> name.startsWith(KECAMATAN))
                .map(name -> name.substring(KECAMATAN.length()).strip())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        Map<String, List<Office>> by = new TreeMap<>();
        names.forEach(name -> by.put(name, new ArrayList<>()));
        for (var office : offices)
            names.stream()
                    .filter(name -> says(office.name(), name) || says(office.above(), KECAMATAN + name))
                    .findFirst()
                    .ifPresent(name -> by.getOrDefault(name, new ArrayList<>()).add(office));
        return by.entrySet().stream()
                .map(one -> new Place(
                        one.getKey(),
                        one.getValue().stream().map(Office::id).toList(),
                        one.getValue().stream().mapToInt(Office::entries).sum()))
                .toList();
    }

    private static boolean says(@Nullable String name, String place) {
        return name != null
                && (" " + name + " ").toLowerCase(Locale.ROOT).contains(" " + place.toLowerCase(Locale.ROOT) + " ");
    }

    /** Who is at home there; empty for a name that is none. */
    List<Long> agencies(String place) {
        return of(null).stream()
                .filter(one -> one.name().equalsIgnoreCase(place))
                .findFirst()
                .map(Place::agencies)
                .orElse(List.of());
    }
}
