package id.terinovatif.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of the innovation's profile as the official form has it.
 *
 * @param help how to fill it in; what to write is in {@link Help}
 * @param vocabulary the list to choose from, for choices
 * @param required null when no source says so
 */
public record ProfileField(
        String code,
        String name,
        String help,
        FieldType type,
        @Nullable String vocabulary,
        @Nullable Boolean required,
        @Nullable Integer minimumWords,
        List<String> formats,
        @Nullable Integer maximumMegabytes,
        @Nullable String note) {}
