package id.terinovatif.innovation.coaching;

import id.terinovatif.innovation.coaching.CoachPanel.Tick;
import id.terinovatif.innovation.coaching.Critiques.Beside;
import id.terinovatif.innovation.profile.ProfileSection;
import id.terinovatif.shared.Indonesian;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the coach said last, for the task list: kept, so that the list costs no critique. */
public final class CoachLines {
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

    private CoachLines() {}

    public static CoachLine of(Beside beside, ZoneId zone) {
        var latest = beside.critique();
        if (latest == null) return new CoachLine(null, false, List.of(), null, "");
        return new CoachLine(
                Indonesian.dateAndTime(latest.readAt(), zone),
                beside.changedSince(),
                CoachPanel.ticks(Critiques.ticks(latest.ticks())),
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
