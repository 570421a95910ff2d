package id.terinovatif.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The weights must give the totals that the letter prints; a complete edition must print them all. */
final class TotalChecks {
    private TotalChecks() {}

    static void check(Instrument read, Section top, List<Section> indicators) {
        var formula = top.has("formula") ? top.section("formula") : top;
        var terms = read.formula();
        same("governmentMaximum", points(read.government()), terms.governmentMaximum(), formula);
        same("maturityMaximum", points(read.perInnovation()), terms.maturityMaximum(), formula);
        same("countMaximum", count(terms), terms.countMaximum(), formula);
        same(
                "innovationMaximum",
                sum(terms.maturityMaximum(), terms.countMaximum()),
                terms.innovationMaximum(),
                formula);
        same("maximum", sum(terms.governmentMaximum(), terms.innovationMaximum()), terms.maximum(), formula);
        for (var aspect : read.aspects()) checkShare(aspect, terms, top);
        checkComplete(read, top, formula, indicators);
    }

    private static void same(String key, @Nullable BigDecimal sum, @Nullable BigDecimal printed, Section formula) {
        if (sum != null && printed != null && sum.compareTo(printed) != 0)
            formula.fault(key, "jumlah menurut bobot " + plain(sum) + ", tertulis " + plain(printed));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static @Nullable BigDecimal points(List<Indicator> indicators) {
        var most = indicators.stream()
                .map(Indicator::maximum)
                .map(Optional::ofNullable)
                .toList();
        if (most.stream().anyMatch(Optional::isEmpty)) return null;
        return most.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal count(Terms terms) {
        var each = terms.countWeight();
        var cap = terms.countCap();
        return each == null || cap == null ? null : each.multiply(BigDecimal.valueOf(cap));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    private static void checkShare(AspectShare aspect, Terms terms, Section top) {
        var printed = aspect.maximum();
        var expected = aspect.code() == Aspect.SPD ? terms.governmentMaximum() : terms.innovationMaximum();
        if (printed != null && expected != null && printed.compareTo(expected) != 0)
            top.fault("aspects", aspect.code() + " tertulis " + plain(printed) + ", menurut rumus " + plain(expected));
        var percent = aspect.sharePercent();
        var all = terms.maximum();
        if (printed != null
                && percent != null
                && all != null
                && percent.multiply(all).compareTo(printed.movePointRight(2)) != 0)
            top.fault("aspects", "bagian " + aspect.code() + " bukan " + plain(percent) + " persen dari " + plain(all));
    }

    private static void checkComplete(Instrument read, Section top, Section formula, List<Section> indicators) {
        if (!read.complete()) {
            if (read.missing().isEmpty())
                top.fault("missing", "edisi yang belum lengkap harus menyebut apa yang belum diketahui");
            return;
        }
        if (!read.missing().isEmpty()) top.fault("missing", "edisi lengkap tidak boleh menyebut kekurangan");
        if (unprinted(read.formula())) formula.fault("name", "edisi lengkap harus menyebut semua angka rumus");
        for (int i = 0; i < indicators.size(); i++) {
            var one = read.indicators().get(i);
            if (one.weight() == null) indicators.get(i).fault("weight", "bobot " + one.code() + " belum ada");
            if (!one.counted()
                    && one.levels().isEmpty()
                    && one.components().isEmpty()
                    && one.variants().isEmpty())
                indicators.get(i).fault("code", "indikator " + one.code() + " harus mempunyai tepat tiga tingkat");
            checkCounted(one, read.formula(), indicators.get(i));
        }
    }

    private static void checkCounted(Indicator one, Terms terms, Section section) {
        var weight = one.weight();
        var each = terms.countWeight();
        if (one.counted() && weight != null && each != null && weight.compareTo(each) != 0)
            section.fault("weight", "bobot " + one.code() + " tidak sama dengan countWeight pada rumus");
    }

    private static boolean unprinted(Terms terms) {
        return Stream.of(
                        Optional.ofNullable(terms.minimumDivisor()),
                        Optional.ofNullable(terms.countWeight()),
                        Optional.ofNullable(terms.countCap()),
                        Optional.ofNullable(terms.minimumBasicServiceAffairs()),
                        Optional.ofNullable(terms.governmentMaximum()),
                        Optional.ofNullable(terms.maturityMaximum()),
                        Optional.ofNullable(terms.countMaximum()),
                        Optional.ofNullable(terms.innovationMaximum()),
                        Optional.ofNullable(terms.maximum()))
                .anyMatch(Optional::isEmpty);
    }
}
