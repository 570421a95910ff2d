package id.terinovatif.exchange.imports;

import id.terinovatif.account.People;
import id.terinovatif.account.Person;
import id.terinovatif.sheet.ReadRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The people of a region, found by their address. */
final class KnownPeople implements Known {
    private final Map<String, Person> byEmail = new HashMap<>();

    KnownPeople(People people, long regionId) {
        for (var person : people.of(regionId))
            if (person.closedAt() == null) byEmail.put(person.email().toLowerCase(Locale.ROOT), person);
    }

    @Override
    public List<Compared> compare(List<ReadRow> rows) {
        return rows.stream().map(this::compare).toList();
    }

    private Compared compare(ReadRow row) {
        var person = byEmail.get(row.text("email"));
        return person == null ? Compared.fresh(row) : Compared.known(row, person.id(), changes(row, person));
    }

    /** A role is given by an admin at the account and never by a list. */
    private static List<String> changes(ReadRow row, Person person) {
        var changes = new ArrayList<String>();
        row.values().forEach((field, value) -> {
            var same = switch (field) {
                case "nama" -> Said.already(person.name(), value);
                case "nip" -> Said.already(person.nip(), value);
                case "telepon" -> Said.already(person.phone(), value);
                case "perangkat_daerah" -> Said.sameName(person.agencyName(), value.text());
                default -> true;
            };
            if (!same) changes.add(field);
        });
        return changes;
    }
}
