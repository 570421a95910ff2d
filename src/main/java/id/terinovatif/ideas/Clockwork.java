package id.terinovatif.ideas;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Until when an answer is due: a person's first word within three working days, an agency's decision within fourteen days. Saturdays and
 * Sundays are no working days; public holidays are not known here and count as such.
 */
public final class Clockwork {
    private static final int FIRST_WORD = 3;
    private static final Duration DECISION = Duration.ofDays(14);

    private Clockwork() {}

    static Instant firstWordDue(Instant received, ZoneId zone) {
        return workingDaysAfter(received, zone);
    }

    /** When the answer that is missing now was due, empty while none is overdue. */
    static Optional<Instant> overdue(Proposal one, Instant now, ZoneId zone) {
        return due(one, zone).filter(due -> after(now, due));
    }

    /** What is still waited for: the first word, the decision, or the end of a trial that was promised. */
    private static Optional<Instant> due(Proposal one, ZoneId zone) {
        if (one.firstWordAt() == null) return Optional.of(firstWordDue(one.receivedAt(), zone));
        if (one.decidedAt() == null) return Optional.of(decisionDue(one.receivedAt()));
        return Optional.ofNullable(one.promisedOn())
                .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** When what was due and did not come is told one step higher. */
    static Instant higher(Instant due, ZoneId zone) {
        return workingDaysAfter(due, zone);
    }

    private static Instant workingDaysAfter(Instant at, ZoneId zone) {
        var day = at.atZone(zone).toLocalDate();
        for (int left = FIRST_WORD; left > 0; ) {
            day = day.plusDays(1);
            if (works(day)) left--;
        }
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    static Instant decisionDue(Instant received) {
        return received.plus(DECISION);
    }

    /** Whether something that was due has not come, or came late. */
    static boolean late(Proposal one, Instant now, ZoneId zone) {
        return after(one.firstWordAt() == null ? now : one.firstWordAt(), firstWordDue(one.receivedAt(), zone))
                || (one.state() != State.JOINED
                        && after(one.decidedAt() == null ? now : one.decidedAt(), decisionDue(one.receivedAt())));
    }

    private static boolean after(Instant at, Instant due) {
        return at.isAfter(due);
    }
}
