package id.terinovatif.training;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A bimtek as a calendar file (RFC 5545); a moved session replaces the earlier one by its UID and sequence. */
final class CalendarFile {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST = 73;

    private final StringBuilder text = new StringBuilder();

    private CalendarFile() {}

    static String of(Training training, Timetable timetable, ZoneId zone, String address, Instant now) {
        var file = new CalendarFile();
        file.line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//Terinovatif//Bimtek//ID");
        for (var session : timetable.sessions()) file.event(training, session, zone, address, now);
        return file.line("END:VCALENDAR").text.toString();
    }

    private void event(Training training, Session session, ZoneId zone, String address, Instant now) {
        line("BEGIN:VEVENT")
                .line("UID:bimtek-" + training.regionId() + "-" + training.id() + "-" + session.id() + "@terinovatif")
                .line("SEQUENCE:" + training.revision())
                .line("DTSTAMP:" + UTC.format(now))
                .line("DTSTART:" + UTC.format(session.startsAt(zone)))
                .line("DTEND:" + UTC.format(session.endsAt(zone)))
                .line("SUMMARY:" + escaped(training.name() + ", angkatan " + session.batch() + ": " + session.title()))
                .line("LOCATION:" + escaped(training.place()))
                .line("DESCRIPTION:" + escaped(training.purpose()))
                .line("URL:" + address)
                .line("END:VEVENT");
    }

    /** Folds lines at 75 octets, never inside a character. */
    private CalendarFile line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            var character = line.substring(i, line.offsetByCodePoints(i, 1));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                text.append("\r\n ");
                octets = 0;
            }
            text.append(character);
            octets += size;
        }
        text.append("\r\n");
        return this;
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }
}
