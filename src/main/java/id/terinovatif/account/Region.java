package id.terinovatif.account;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A kabupaten, kota or provinsi by the ministry's code; it owns every row.
 *
 * @param office the planning agency that verifies, as people call it ("Bapperida")
 * @param openYear the year people work on, null before one is opened
 * @param submitUntil the region's own deadline in it
 */
public record Region(
        long id,
        String code,
        String name,
        Kind kind,
        @Nullable Long provinceId,
        String office,
        String timeZone,
        @Nullable Integer openYear,
        @Nullable LocalDate submitUntil) {
    public enum Kind {
        PROVINSI,
        KABUPATEN,
        KOTA
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
