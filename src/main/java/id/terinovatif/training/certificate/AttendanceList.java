package id.terinovatif.training.certificate;

import static java.util.stream.Collectors.toMap;

import id.terinovatif.training.Registration;
import id.terinovatif.training.Timetable;
import id.terinovatif.training.checkin.Attendance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who was there on each day of each batch; with room to sign instead, when it is printed before. */
public record AttendanceList(boolean toSign, List<Day> days) {
    /** A day of one batch. */
    public record Day(int batch, LocalDate date, List<Line> lines) {}

    /** A person on it; {@code how} is empty where there is room to sign. */
    public record Line(int number, String name, String office, String how) {}

    private record Seen(long registration, LocalDate day) {}

    static AttendanceList filled(Timetable timetable, List<Registration> all, List<Attendance.Mark> marks) {
        var seen = marks.stream()
                .collect(toMap(
                        mark -> new Seen(mark.registrationId(), mark.day()), mark -> mark, (first, second) -> first));
        return of(false, timetable, all, seen);
    }

    static AttendanceList toSign(Timetable timetable, List<Registration> all) {
        return of(true, timetable, all, Map.of());
    }

    private static AttendanceList of(
            boolean toSign, Timetable timetable, List<Registration> all, Map<Seen, Attendance.Mark> seen) {
        var days = new ArrayList<Day>();
        for (var batch : timetable.batches())
            for (var date : timetable.of(batch).days()) {
                var lines = new ArrayList<Line>();
                for (var one : all)
                    if (one.registered() && one.batch() == batch)
                        lines.add(new Line(
                                lines.size() + 1,
                                one.name(),
                                Objects.requireNonNullElse(one.office(), ""),
                                toSign ? "" : how(seen.get(new Seen(one.id(), date)))));
                days.add(new Day(batch, date, lines));
            }
        return new AttendanceList(toSign, days);
    }

    private static String how(Attendance.@Nullable Mark mark) {
        return mark == null ? "tidak hadir" : "hadir (" + mark.how().label() + ")";
    }
}
