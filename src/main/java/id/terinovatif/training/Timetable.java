package id.terinovatif.training;

import id.terinovatif.shared.Indonesian;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All sessions of a bimtek, in the order of time. */
public record Timetable(List<Session> sessions) {
    public List<Integer> batches() {
        return sessions.stream().map(Session::batch).distinct().sorted().toList();
    }

    public Timetable of(int batch) {
        return new Timetable(
                sessions.stream().filter(one -> one.batch() == batch).toList());
    }

    public List<LocalDate> days() {
        return sessions.stream().map(Session::day).distinct().sorted().toList();
    }

    public boolean isEmpty() {
        return sessions.isEmpty();
    }

    /** Whether a session is being held at this moment of the region's clock. */
    public boolean running(LocalDateTime now) {
        return sessions.stream()
                .anyMatch(one -> !now.isBefore(one.day().atTime(one.starts()))
                        && now.isBefore(one.day().atTime(one.ends())));
    }

    /** The next session to begin after this moment. */
    public Optional<Session> next(LocalDateTime now) {
        return sessions.stream()
                .filter(one -> one.day().atTime(one.starts()).isAfter(now))
                .min(Comparator.comparing(one -> one.day().atTime(one.starts())));
    }

    /** Whether its last day lies before this one. */
    public boolean over(LocalDate today) {
        return !isEmpty() && days().getLast().isBefore(today);
    }

    /** The batches whose last day lies before this one. */
    public List<Integer> batchesOver(LocalDate today) {
        return batches().stream().filter(batch -> of(batch).over(today)).toList();
    }

    /** "14 Juli 2026", "14 Juli 2026 – 15 Juli 2026", or that nothing is fixed. */
    public String span() {
        if (isEmpty()) return "Jadwal belum disusun";
        var days = days();
        var first = Indonesian.date(days.getFirst());
        return days.size() == 1 ? first : first + " – " + Indonesian.date(days.getLast());
    }

    /** Whole hours of 60 minutes, halves rounded up. */
    public long hours() {
        var all = sessions.stream().map(Session::length).reduce(Duration.ZERO, Duration::plus);
        return Math.round(all.toMinutes() / 60.0);
    }
}
