package id.terinovatif.scoring;

import java.util.List;

/** The edition lacks figures that the question needs; says which, in Indonesian. */
public final class NotComputable extends RuntimeException {
    private final transient List<String> missing;

    NotComputable(int year, List<String> missing) {
        super("Edisi " + year + " belum lengkap sehingga tidak dapat dihitung: " + String.join("; ", missing) + ".");
        this.missing = List.copyOf(missing);
    }

    public List<String> missing() {
        return missing;
    }
}
