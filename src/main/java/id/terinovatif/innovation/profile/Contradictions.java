package id.terinovatif.innovation.profile;

import id.terinovatif.shared.Indonesian;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What cannot both be true in a profile, by the field where it was typed. It is kept as typed, and the section is not finished. */
public final class Contradictions {
    private static final String TRIAL = "waktu_uji_coba";
    private static final String APPLIED = "waktu_penerapan";
    private static final String DEVELOPED = "waktu_pengembangan";

    private Contradictions() {}

    public static Map<String, String> of(Profile profile, LocalDate today) {
        var found = new LinkedHashMap<String, String>();
        var trial = date(profile, TRIAL);
        var applied = date(profile, APPLIED);
        var developed = date(profile, DEVELOPED);
        if (trial != null && applied != null && trial.isAfter(applied))
            found.put(
                    TRIAL,
                    "Waktu uji coba (%s) lebih akhir daripada waktu penerapan (%s)."
                            .formatted(Indonesian.date(trial), Indonesian.date(applied)));
        if (trial != null && trial.isAfter(today))
            found.put(TRIAL, "Waktu uji coba (%s) belum terjadi.".formatted(Indonesian.date(trial)));
        if (developed != null && developed.isAfter(today))
            found.put(DEVELOPED, "Waktu pengembangan (%s) belum terjadi.".formatted(Indonesian.date(developed)));
        return found;
    }

    public static @Nullable LocalDate date(Profile profile, String field) {
        var text = profile.text(field);
        return text.isBlank() ? null : LocalDate.parse(text);
    }
}
