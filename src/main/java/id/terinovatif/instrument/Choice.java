package id.terinovatif.instrument;

import org.jspecify.annotations.Nullable;

/** An entry of a closed list; {@code label} is the form's shorter word, {@code urusanClass} belongs to urusan alone. */
public record Choice(
        String code,
        String name,
        @Nullable String label,
        @Nullable UrusanClass urusanClass) {}
