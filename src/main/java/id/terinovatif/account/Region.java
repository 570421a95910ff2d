package id.terinovatif.account;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A kabupaten, kota or provinsi by the ministry's code; it owns every row.
 *
 * @param office the planning agency that verifies, as people call it ("Bapperida")
 */
public record Region(
        long id,
        String code,
        String name,
        Kind kind,
        @Nullable Long provinceId,
        String office,
        String timeZone) {
    public enum Kind {
        PROVINSI,
        KABUPATEN,
        KOTA
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
