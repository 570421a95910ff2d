package id.terinovatif.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the index formula; null where no source prints one.
 *
 * @param name the formula in code that uses them
 * @param minimumDivisor a region with fewer innovations is still divided by this many
 * @param countWeight points for each innovation, up to {@code countCap} innovations
 * @param minimumBasicServiceAffairs without this many of the {@code basicServiceAffairs} the count gives nothing
 * @param governmentMaximum most points of the SPD; {@code maturityMaximum} of one innovation; {@code countMaximum} of the
 *     count; {@code innovationMaximum} of the SID; {@code maximum} of all
 */
public record Terms(
        String name,
        @Nullable Integer minimumDivisor,
        @Nullable BigDecimal countWeight,
        @Nullable Integer countCap,
        @Nullable Integer minimumBasicServiceAffairs,
        int basicServiceAffairs,
        @Nullable BigDecimal governmentMaximum,
        @Nullable BigDecimal maturityMaximum,
        @Nullable BigDecimal countMaximum,
        @Nullable BigDecimal innovationMaximum,
        @Nullable BigDecimal maximum,
        List<Setting> settings,
        List<Announcement> announced) {

    public Setting setting(String code) {
        return settings.stream()
                .filter(setting -> setting.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Tidak ada setelan " + code));
    }

    public boolean reads(String code, String value) {
        return setting(code).value().equals(value);
    }

    /** The same terms with one open point read another way. */
    public Terms with(String code, String value) {
        setting(code);
        var changed = settings.stream()
                .map(setting -> setting.code().equals(code) ? setting.as(value) : setting)
                .toList();
        return with(minimumDivisor, countWeight, countCap, minimumBasicServiceAffairs, changed);
    }

    /** The terms a later year announced, as a forecast. */
    public Terms as(Announcement change) {
        return with(change.minimumDivisor(), countWeight, countCap, change.minimumBasicServiceAffairs(), settings);
    }

    /** These terms with their gaps filled by what the sources suggest; say so wherever the result is shown. */
    public Terms filledBy(@Nullable Inferred inferred) {
        if (inferred == null) return this;
        var guess = inferred.terms();
        return with(
                or(minimumDivisor, guess.get("minimumDivisor")),
                countWeight == null ? guess.get("countWeight") : countWeight,
                or(countCap, guess.get("countCap")),
                minimumBasicServiceAffairs,
                settings);
    }

    private static @Nullable Integer or(@Nullable Integer printed, @Nullable BigDecimal guess) {
        return printed == null && guess != null ? Integer.valueOf(guess.intValueExact()) : printed;
    }

    private Terms with(
            @Nullable Integer divisor,
            @Nullable BigDecimal each,
            @Nullable Integer cap,
            @Nullable Integer affairs,
            List<Setting> readings) {
        return new Terms(
                name,
                divisor,
                each,
                cap,
                affairs,
                basicServiceAffairs,
                governmentMaximum,
                maturityMaximum,
                countMaximum,
                innovationMaximum,
                maximum,
                readings,
                announced);
    }
}
