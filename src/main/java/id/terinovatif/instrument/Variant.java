package id.terinovatif.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of several ways to answer an indicator, of which exactly one is chosen.
 *
 * @param appliesTo the code of the innovation's jenis it is meant for, or null for any
 * @param evidence what proves this variant; empty when the indicator's own list holds
 */
public record Variant(
        String code, String name, @Nullable String appliesTo, List<Level> levels, List<Evidence> evidence) {}
