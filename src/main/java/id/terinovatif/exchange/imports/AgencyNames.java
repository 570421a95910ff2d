package id.terinovatif.exchange.imports;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.Agency;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.sheet.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which agency a name of the sheet means; one that nobody knows becomes a new one unless a person has said otherwise. */
final class AgencyNames {
    private final Agencies agencies;
    private final Import one;
    private final Map<String, Long> ids = new HashMap<>();

    AgencyNames(Agencies agencies, Import one) {
        this.agencies = agencies;
        this.one = one;
        for (var agency : agencies.of(one.regionId())) ids.put(Fold.key(agency.name()), agency.id());
        one.asked().agencies().forEach((name, id) -> {
            if (id > 0 && ids.containsValue(id)) ids.put(Fold.key(name), id);
        });
    }

    /** The agency of a row. */
    long of(String name, int row) {
        if (!name.isEmpty())
            return ids.computeIfAbsent(
                    Fold.key(name), unknown -> agencies.add(one.regionId(), null, name, "PERANGKAT_DAERAH"));
        var chosen = one.asked().agency();
        if (chosen == null || !ids.containsValue(chosen))
            throw new NotAllowed(
                    "Baris %d tidak menyebut perangkat daerah. Pilih perangkat daerah untuk baris seperti itu."
                            .formatted(row));
        return chosen;
    }

    /** Names that are none of these agencies, in the order of the list. */
    static List<String> unknown(List<String> names, List<Agency> known) {
        var keys = known.stream().map(agency -> Fold.key(agency.name())).toList();
        return names.stream().filter(name -> !keys.contains(Fold.key(name))).toList();
    }
}
