package id.terinovatif.training.measure;

import id.terinovatif.year.Years;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes the pictures when their day comes; an hour missed is made up in the next. */
@Component
class Measuring {
    static final int DAYS_AFTER = 14;
    static final int DAYS_FOR_AFTER = 7;

    private final Snapshots snapshots;
    private final Years years;

    Measuring(Snapshots snapshots, Years years) {
        this.snapshots = snapshots;
        this.years = years;
    }

    @Scheduled(cron = "${terinovatif.training.measure:0 7 * * * *}")
    void takeWhatIsDue() {
        for (var one : snapshots.published())
            due(one.first(), one.last(), one.today())
                    .filter(moment ->
                            snapshots.taken(one.regionId(), one.id(), moment).isEmpty())
                    .ifPresent(moment -> take(one.regionId(), one.id(), moment));
    }

    /** Before: on the day before the first. After: from the 14th day on, for a week in case the server was down. */
    static Optional<Moment> due(LocalDate first, LocalDate last, LocalDate today) {
        if (today.equals(first.minusDays(1))) return Optional.of(Moment.BEFORE);
        var after = last.plusDays(DAYS_AFTER);
        return !today.isBefore(after) && today.isBefore(after.plusDays(DAYS_FOR_AFTER))
                ? Optional.of(Moment.AFTER)
                : Optional.empty();
    }

    void take(long regionId, long trainingId, Moment moment) {
        years.current(regionId).ifPresent(year -> snapshots.take(regionId, trainingId, year.year(), moment));
    }
}
