package id.terinovatif.dashboard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that only a leader's word moves.
 *
 * @param points what it is worth, in points of the index; null where that is not known
 * @param who the person to speak to, with {@code phone} where one is kept
 * @param href the page on which it stands, {@code button} what the way there is called
 */
public record LeaderAct(
        String title,
        String why,
        @Nullable BigDecimal points,
        @Nullable String who,
        @Nullable String phone,
        String href,
        String button) {}
