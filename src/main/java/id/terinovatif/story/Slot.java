package id.terinovatif.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a format.
 *
 * @param asks what is to be answered there
 * @param seconds how long it is spoken, null for what is read
 * @param atoms what it is put together from, in this order
 * @param headed whether each piece stands under its own heading
 * @param note what is odd about the source
 */
public record Slot(
        String code,
        String title,
        String asks,
        @Nullable Integer seconds,
        List<Limit> limits,
        List<String> atoms,
        boolean headed,
        String note) {}
