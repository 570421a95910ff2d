package id.terinovatif.sheet.heading;

import org.jspecify.annotations.Nullable;

/**
 * A column with its heading.
 *
 * @param column counted from 0
 * @param field the code of the field it holds, null when none is known
 */
public record Column(int column, String heading, @Nullable String field) {}
