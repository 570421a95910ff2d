package id.terinovatif.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a sheet lists. */
public enum Kind {
    INNOVATIONS("Inovasi", "nama", List.of("perangkat_daerah", "nama", "tahun")),
    PEOPLE("Orang", "nama", List.of("email")),
    AGENCIES("Perangkat daerah", "nama", List.of("nama")),
    RESULTS("Hasil tahun lalu", "tahun", List.of("tahun", "perangkat_daerah", "nama"));

    private final String label;
    private final String required;
    private final List<String> key;

    Kind(String label, String required, List<String> key) {
        this.label = label;
        this.required = required;
        this.key = key;
    }

    public String label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field without which a row is no entry. */
    public String required() {
        return required;
    }

    /** Fields by which two rows are known to be about the same thing. */
    public List<String> key() {
        return key;
    }

    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
