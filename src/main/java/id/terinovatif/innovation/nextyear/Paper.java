package id.terinovatif.innovation.nextyear;

import org.jspecify.annotations.Nullable;

/**
 * A document at an indicator, seen from the next year.
 *
 * @param holds whether it goes along; one of an unknown year does, to be looked at
 * @param why with the years it has and the years that are asked for
 */
public record Paper(
        long documentId,
        String indicator,
        String name,
        @Nullable String place,
        boolean holds,
        String why) {}
