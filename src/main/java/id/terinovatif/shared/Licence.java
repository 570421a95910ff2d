package id.terinovatif.shared;

import id.terinovatif.sheet.value.Tsv;
import java.util.List;
import java.util.Optional;

/** Under what the open data may be used; {@code licences.tsv} holds those that can be chosen. */
public record Licence(String code, String title, String address) {
    private static final List<Licence> ALL = Tsv.rows(Licence.class, "licences.tsv").stream()
            .map(row -> new Licence(row.get(0), row.get(1), row.get(2)))
            .toList();

    public static Optional<Licence> of(String code) {
        return ALL.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return ALL.stream().map(Licence::code).toList();
    }
}
