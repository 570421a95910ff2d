package id.terinovatif.scoring;

import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Terms;
import id.terinovatif.instrument.Urusan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The formula of the letters since 2023:
 * {@code SID = sum of maturities / MAX(minimumDivisor, n) + MIN(n, cap) × countWeight}, the second term only if enough
 * basic-service urusan are covered, and {@code index = (SPD + SID) / maximum × 100}.
 */
final class AverageWithFloor {
    private final Instrument instrument;
    private final Terms terms;
    private final int minimumDivisor;
    private final BigDecimal countWeight;
    private final int countCap;
    private final BigDecimal maximum;

    private AverageWithFloor(
            Instrument instrument, Terms terms, int divisor, BigDecimal each, int cap, BigDecimal maximum) {
        this.instrument = instrument;
        this.terms = terms;
        this.minimumDivisor = divisor;
        this.countWeight = each;
        this.countCap = cap;
        this.maximum = maximum;
    }

    /**
     * With every figure the formula needs.
     *
     * @throws NotComputable when the edition, with what is inferred for it, lacks one
     */
    static AverageWithFloor of(Instrument instrument, Terms terms) {
        var divisor = terms.minimumDivisor();
        var each = terms.countWeight();
        var cap = terms.countCap();
        var maximum = terms.maximum();
        var missing = new ArrayList<String>();
        if (divisor == null) missing.add("pembagi terkecil");
        if (each == null || cap == null) missing.add("skor jumlah inovasi");
        if (maximum == null) missing.add("nilai tertinggi indeks");
        if (instrument.predikat().stream().anyMatch(one -> one.min() == null || one.max() == null))
            missing.add("batas predikat");
        if (divisor == null || each == null || cap == null || maximum == null || !missing.isEmpty())
            throw new NotComputable(instrument.year(), missing);
        return new AverageWithFloor(instrument, terms, divisor, each, cap, maximum);
    }

    Sid sid(List<Reported> innovations, List<BigDecimal> maturities) {
        var earned = new ArrayList<BigDecimal>();
        for (int i = 0; i < innovations.size(); i++)
            if (innovations.get(i).accepted() && isCounted(innovations.get(i))) earned.add(maturities.get(i));
        var sum = Figures.plain(Figures.sum(earned));
        var dividing = n(innovations, "divisorCounts");
        var divisor = Math.max(minimumDivisor, dividing);
        var mean = Figures.plain(sum.divide(BigDecimal.valueOf(divisor), Figures.DIGITS));
        var count = n(innovations, "countCounts");
        var covered = covered(innovations);
        var countScore = isEnough(covered.size()) ? countScore(count) : BigDecimal.ZERO;
        return new Sid(sum, dividing, divisor, mean, count, countScore, covered, Figures.plain(mean.add(countScore)));
    }

    private boolean isCounted(Reported one) {
        return terms.reads("stagesCounted", "all") || one.tahapan() == null || "PENERAPAN".equals(one.tahapan());
    }

    private int n(List<Reported> innovations, String setting) {
        var all = terms.reads(setting, "reported");
        return (int) innovations.stream()
                .filter(this::isCounted)
                .filter(one -> all || one.accepted())
                .count();
    }

    private SortedSet<String> covered(List<Reported> innovations) {
        var covered = new TreeSet<String>();
        innovations.stream()
                .filter(one -> one.accepted() && isCounted(one))
                .flatMap(this::urusan)
                .map(instrument::urusan)
                .flatMap(Optional::stream)
                .filter(Urusan::pelayananDasar)
                .forEach(urusan -> covered.add(urusan.code()));
        return covered;
    }

    private Stream<String> urusan(Reported one) {
        var main = Stream.ofNullable(one.urusan());
        return terms.reads("affairCoverage", "overlapping") ? Stream.concat(main, one.overlapping().stream()) : main;
    }

    private boolean isEnough(int covered) {
        var wanted = terms.minimumBasicServiceAffairs();
        return wanted == null || covered >= wanted;
    }

    private BigDecimal countScore(int count) {
        return Figures.plain(countWeight.multiply(BigDecimal.valueOf(Math.min(count, countCap))));
    }

    /** The index, rounded once from the exact fraction and not from a rounded mean. */
    BigDecimal index(BigDecimal spd, Sid sid) {
        var divisor = BigDecimal.valueOf(sid.divisor());
        var points = spd.add(sid.countScore()).multiply(divisor).add(sid.maturitySum());
        return points.multiply(Figures.HUNDRED).divide(maximum.multiply(divisor), 2, RoundingMode.HALF_UP);
    }

    BigDecimal maximum() {
        return maximum;
    }

    List<Step> steps(BigDecimal spd, Sid sid, BigDecimal total, BigDecimal index) {
        var n = Math.min(sid.count(), countCap);
        var condition = isEnough(sid.basicServiceAffairs())
                ? "MIN(" + sid.count() + "; " + countCap + ") = " + n + " × " + Figures.shown(countWeight)
                : "0 karena urusan pelayanan dasar belum cukup";
        return List.of(
                new Step("SPD", "jumlah skor aspek satuan pemerintahan daerah", spd),
                new Step(
                        "Rata-rata kematangan",
                        Figures.shown(sid.maturitySum()) + " ÷ " + sid.divisor(),
                        sid.maturityMean()),
                new Step("Skor jumlah inovasi", condition, sid.countScore()),
                new Step(
                        "SID",
                        Figures.shown(sid.maturityMean()) + " + " + Figures.shown(sid.countScore()),
                        sid.total()),
                new Step("Jumlah", Figures.shown(spd) + " + " + Figures.shown(sid.total()), total),
                new Step("Indeks", Figures.shown(total) + " ÷ " + Figures.shown(maximum) + " × 100", index));
    }
}
