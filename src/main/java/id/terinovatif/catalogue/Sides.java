package id.terinovatif.catalogue;

import id.terinovatif.instrument.Choice;
import id.terinovatif.instrument.Instruments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sides of the catalogue in words, each value a link that narrows it. */
@Component
public class Sides {
    private static final int SHOWN = 40;
    private static final int AFFAIRS = 4;

    private static final Map<String, String> WORDS = Map.of(
            "terukur", "Hasilnya terukur",
            "kit", "Ada kit untuk meniru",
            "ya", "Sudah ditiru daerah lain",
            "dikonfirmasi", "Dikonfirmasi berjalan setahun terakhir",
            "belum", "Belum dikonfirmasi setahun terakhir",
            "berhenti", "Berhenti",
            "kecil", "Di bawah Rp10 juta",
            "sedang", "Rp10 juta sampai Rp100 juta",
            "besar", "Rp100 juta ke atas");

    private final Instruments instruments;
    private final JdbcClient jdbc;

    Sides(Instruments instruments, JdbcClient jdbc) {
        this.instruments = instruments;
        this.jdbc = jdbc;
    }

    /** A link; {@code current} when it is what the list is narrowed to, and the link takes it back. */
    public record Option(String label, int entries, String href, boolean current) {}

    /** A side with its values. */
    public record Side(String label, List<Option> options) {
        public boolean chosen() {
            return options.stream().anyMatch(Option::current);
        }
    }

    List<Side> of(Wish wish, FacetCounts.Counted counted) {
        var sides = new ArrayList<Side>();
        for (var facet : Facet.values()) {
            var values = counted.sides().getOrDefault(facet, List.of());
            if (values.isEmpty()) continue;
            var names = names(facet, values);
            sides.add(new Side(
                    facet.label(),
                    values.stream()
                            .limit(SHOWN)
                            .map(one -> option(wish, facet, one, names))
                            .toList()));
        }
        return sides;
    }

    /** What most people press: measured results, kits, copied ones, the commonest affairs. */
    List<Option> first(Wish wish, FacetCounts.Counted counted) {
        var first = new ArrayList<Option>();
        for (var facet : List.of(Facet.MEASURED, Facet.KIT, Facet.REPLICATED, Facet.URUSAN)) {
            var values = counted.sides().getOrDefault(facet, List.of());
            var names = names(facet, values);
            values.stream()
                    .limit(AFFAIRS)
                    .map(one -> option(wish, facet, one, names))
                    .forEach(first::add);
        }
        return first;
    }

    private static Option option(Wish wish, Facet facet, FacetCounts.Count count, Map<String, String> names) {
        boolean current = count.value().equals(wish.chosen().get(facet));
        var to = current ? wish.without(facet) : wish.with(facet, count.value());
        return new Option(names.getOrDefault(count.value(), count.value()), count.entries(), to.address(), current);
    }

    private Map<String, String> names(Facet facet, List<FacetCounts.Count> values) {
        return switch (facet) {
            case URUSAN, JENIS, BENTUK, INISIATOR -> choices(facet.parameter());
            case AGENCY -> agencies(values);
            default -> WORDS;
        };
    }

    /** The names of a closed list by code, as the newest edition has them. */
    Map<String, String> choices(String vocabulary) {
        return instruments
                .latest()
                .vocabulary(vocabulary)
                .map(all ->
                        all.choices().stream().collect(java.util.stream.Collectors.toMap(Choice::code, Choice::name)))
                .orElse(Map.of());
    }

    private Map<String, String> agencies(List<FacetCounts.Count> values) {
        var names = new java.util.HashMap<String, String>();
        jdbc.sql("select id::text as id, name from agency where id = any(?)")
                .param(values.stream()
                        .limit(SHOWN)
                        .map(one -> Long.parseLong(one.value()))
                        .toArray(Long[]::new))
                .query((row, n) -> names.put(row.getString("id"), row.getString("name")))
                .list();
        return names;
    }
}
