package id.terinovatif.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the 36 questions of an edition. Exactly one of {@code levels}, {@code components} and {@code variants} is
 * filled; all three are empty when the year's parameters are unknown or the indicator is {@code counted} by the system.
 *
 * @param number the year's number, 1 to 36; {@code code} is what stays the same over the years
 * @param formOrder the place on the reporting form, 1 to 21, null for government indicators
 * @param mandatory null when no source says so
 * @param weight points per level; null when unknown
 * @param elements what a proof may show, where the level counts them
 * @param evidenceYears years a document may carry, as T-0, T-1, T-2; empty when the source does not say
 * @param remark what is odd about the printed source
 * @param awards the schemes whose awards prove it, empty where awards prove nothing
 * @param confidence how sure the parameters are, when that differs from the edition's own confidence
 */
public record Indicator(
        int number,
        String code,
        String name,
        Aspect aspect,
        String variable,
        @Nullable Integer formOrder,
        @Nullable Boolean mandatory,
        @Nullable BigDecimal weight,
        boolean counted,
        @Nullable String definition,
        List<String> elements,
        List<Level> levels,
        List<Component> components,
        List<Variant> variants,
        List<Evidence> evidence,
        @Nullable String evidenceBasis,
        List<String> evidenceYears,
        List<String> guidance,
        @Nullable String remark,
        @Nullable String confidence,
        List<AwardScheme> awards,
        List<String> sources) {

    public Optional<Component> component(String code) {
        return components.stream().filter(part -> part.code().equals(code)).findFirst();
    }

    public Optional<Variant> variant(String code) {
        return variants.stream().filter(way -> way.code().equals(code)).findFirst();
    }

    public boolean isMandatory() {
        return Boolean.TRUE.equals(mandatory);
    }

    /** What a level is worth, weight times level, or null when the weight is unknown. */
    public @Nullable BigDecimal points(int level) {
        return weight == null ? null : weight.multiply(BigDecimal.valueOf(level));
    }

    /** The most points this indicator can give, or null when its weight is unknown. */
    public @Nullable BigDecimal maximum() {
        return points(3);
    }

    /** The level that follows from so many elements, 0 for none. */
    public int levelOf(int elements) {
        var count = BigDecimal.valueOf(elements);
        return levels.stream()
                .filter(level -> level.band() != null && level.band().holds(count))
                .mapToInt(Level::ordinal)
                .max()
                .orElse(0);
    }
}
