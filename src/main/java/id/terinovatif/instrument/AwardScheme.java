package id.terinovatif.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who runs what an award comes from; an edition names those that prove one of its indicators. */
public enum AwardScheme {
    IGA("Innovative Government Award", "Kementerian Dalam Negeri"),
    KIPP("Kompetisi Inovasi Pelayanan Publik", "Kementerian PANRB"),
    DAERAH("Lomba atau penghargaan pemerintah daerah", null),
    LAIN("Lainnya", null);

    private final String label;
    private final @Nullable String giver;

    AwardScheme(String label, @Nullable String giver) {
        this.label = label;
        this.giver = giver;
    }

    public static Optional<AwardScheme> of(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }

    /** Those that an indicator names under {@code awards}. */
    static List<AwardScheme> read(Section from) {
        var schemes = new ArrayList<AwardScheme>();
        for (var code : from.texts("awards"))
            of(code).ifPresentOrElse(
                            schemes::add, () -> from.fault("awards", "penghargaan \"" + code + "\" tidak dikenal"));
        return List.copyOf(schemes);
    }

    public String label() {
        return label;
    }

    /** Who gives it, null where that differs. */
    public @Nullable String giver() {
        return giver;
    }

    /** Whether it took place; KIPP was cancelled in 2024 (B/51/S.PP.00.05/2024). */
    public boolean held(int year) {
        return this != KIPP || year != 2024;
    }
}
