package id.terinovatif.innovation.story;

import id.terinovatif.story.Limit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a form of the region, as it is typed.
 *
 * @param words null when the limit is not known
 */
record OwnFormPart(
        String title,
        String asks,
        Limit.Kind kind,
        @Nullable Integer words,
        List<String> atoms) {}
