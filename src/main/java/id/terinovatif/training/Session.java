package id.terinovatif.training;

import id.terinovatif.shared.Indonesian;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A part of a day that one batch spends together. */
public record Session(long id, int batch, String title, LocalDate day, LocalTime starts, LocalTime ends) {
    public Instant startsAt(ZoneId zone) {
        return day.atTime(starts).atZone(zone).toInstant();
    }

    public Instant endsAt(ZoneId zone) {
        return day.atTime(ends).atZone(zone).toInstant();
    }

    public Duration length() {
        return Duration.between(starts, ends);
    }

    /** "14 Juli 2026, 08.00–12.00". */
    public String when() {
        return Indonesian.date(day) + ", " + time(starts) + "–" + time(ends);
    }

    private static String time(LocalTime time) {
        return "%02d.%02d".formatted(time.getHour(), time.getMinute());
    }
}
