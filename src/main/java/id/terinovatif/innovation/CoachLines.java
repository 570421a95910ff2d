package id.terinovatif.innovation;

import id.terinovatif.innovation.CoachPanel.Tick;
import id.terinovatif.innovation.CoachReadings.Latest;
import id.terinovatif.shared.Indonesian;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the coach said last, for the task list: kept, so that the list costs no reading. */
@Component
public class CoachLines {
    /**
     * The coach on the task list.
     *
     * @param readAt when, null when the draft was never read
     * @param changedSince whether a text was saved after that
     * @param message the most useful one, null when nothing was found
     * @param where the profile section it speaks of
     */
    public record CoachLine(
            @Nullable String readAt,
            boolean changedSince,
            List<Tick> ticks,
            @Nullable String message,
            String where) {}

    private final CoachReadings readings;

    CoachLines(CoachReadings readings) {
        this.readings = readings;
    }

    CoachLine of(Innovation innovation, ZoneId zone) {
        return readings.latest(innovation)
                .map(latest -> line(innovation, latest, zone))
                .orElse(new CoachLine(null, false, List.of(), null, ""));
    }

    private CoachLine line(Innovation innovation, Latest latest, ZoneId zone) {
        return new CoachLine(
                Indonesian.dateAndTime(latest.readAt(), zone),
                readings.changedSince(innovation, latest.readAt()),
                CoachPanel.ticks(CoachReadings.ticks(latest.ticks())),
                latest.message(),
                slug(latest.section()));
    }

    private static String slug(@Nullable String field) {
        return Arrays.stream(ProfileSection.values())
                .filter(section -> field != null && section.holds(field))
                .findFirst()
                .orElse(ProfileSection.RANCANG_BANGUN)
                .slug();
    }
}
