package id.terinovatif.training;

import id.terinovatif.shared.Indonesian;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

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
