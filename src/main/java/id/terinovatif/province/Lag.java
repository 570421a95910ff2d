package id.terinovatif.province;

import id.terinovatif.shared.Indonesian;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Why a region needs a word from its province. Facts that anybody can look up, and no mark for a person. */
final class Lag {
    /** A region reaches fewer than this part of what the middle region reaches. */
    private static final double FAR_BELOW = 0.5;

    private static final Duration STILL = Duration.ofDays(21);
    private static final long CLOSE_DAYS = 21; // a quarter of a year's entries came within three weeks

    private Lag() {}

    static List<String> of(Line line, Medians middle, Clock clock) {
        var counted = line.counted();
        if (counted.closed()) return List.of();
        if (counted.admins() == 0) return List.of("Belum ada admin.");
        if (line.region().openYear() == null) return List.of("Belum membuka tahun penilaian.");
        var why = new ArrayList<String>();
        if (counted.agencies() == 0) why.add("Belum ada perangkat daerah.");
        else if (counted.reported() == 0) why.add("Belum ada inovasi yang dikirim.");
        else addShare(line, middle, why);
        addDeadline(line, clock, why);
        var moved = counted.moved();
        if (moved != null && moved.isBefore(clock.instant().minus(STILL)))
            why.add("Tidak ada yang berubah sejak "
                    + Indonesian.date(moved, line.region().zone()) + ".");
        return List.copyOf(why);
    }

    private static void addShare(Line line, Medians middle, List<String> why) {
        var share = line.counted().share();
        var usual = middle.share();
        if (share != null && usual != null && share < FAR_BELOW * usual)
            why.add("Baru %d dari %d perangkat daerah yang mengirim; nilai tengah provinsi %d%%."
                    .formatted(line.counted().reporting(), line.counted().agencies(), Math.round(usual * 100)));
    }

    private static void addDeadline(Line line, Clock clock, List<String> why) {
        var until = line.region().submitUntil();
        if (until == null || line.counted().drafts() <= line.counted().reported()) return;
        var left = ChronoUnit.DAYS.between(
                LocalDate.ofInstant(clock.instant(), line.region().zone()), until);
        if (left >= 0 && left <= CLOSE_DAYS)
            why.add("Tenggat %d hari lagi, dan %d inovasi masih draf."
                    .formatted(left, line.counted().drafts()));
    }
}
