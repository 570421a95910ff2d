package id.terinovatif.competition;

import id.terinovatif.competition.Rubric.Band;
import id.terinovatif.competition.Rubric.Criterion;
import id.terinovatif.scoring.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Whether weights sum to a hundred and every number of the scale lies in exactly one band. */
final class RubricCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final int lowest;
    private final int highest;
    private final List<Criterion> criteria;

    RubricCheck(Rubric rubric) {
        this.lowest = rubric.lowest();
        this.highest = rubric.highest();
        this.criteria = rubric.criteria();
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (lowest >= highest) problems.add(new Problem("highest", "harus lebih besar daripada " + lowest));
        if (criteria.isEmpty()) problems.add(new Problem("criteria", "isi paling sedikit satu"));
        var sum = criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!criteria.isEmpty() && sum.compareTo(HUNDRED) != 0)
            problems.add(new Problem("criteria", "jumlah bobot harus 100, sekarang " + plain(sum)));
        var names = new HashSet<String>();
        for (int i = 0; i < criteria.size(); i++) {
            var at = "criteria[" + i + "]";
            var one = criteria.get(i);
            if (one.name().isBlank()) problems.add(new Problem(at + ".name", "harus diisi"));
            else if (!names.add(one.name())) problems.add(new Problem(at + ".name", "nama ini sudah ada"));
            if (one.weight().signum() <= 0) problems.add(new Problem(at + ".weight", "harus lebih besar daripada 0"));
            bands(at + ".bands", one.bands(), problems);
        }
        return List.copyOf(problems);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private void bands(String at, List<Band> bands, List<Problem> problems) {
        for (int i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            if (band.words().isBlank()) problems.add(new Problem(at + "[" + i + "].words", "harus diisi"));
            if (band.from() > band.to())
                problems.add(
                        new Problem(at + "[" + i + "]", "dimulai sesudah berakhir: " + said(band.from(), band.to())));
        }
        int next = lowest;
        for (var band :
                bands.stream().sorted(Comparator.comparingInt(Band::from)).toList()) {
            if (band.from() > next)
                problems.add(new Problem(
                        at, "tidak ada jenjang untuk " + said(next, Math.min(highest, band.from() - 1))));
            if (band.from() < lowest) problems.add(new Problem(at, "di luar skala: " + said(band.from(), lowest - 1)));
            else if (band.from() < next)
                problems.add(new Problem(at, "dua jenjang memuat " + said(band.from(), Math.min(band.to(), next - 1))));
            next = Math.max(next, band.to() + 1);
        }
        if (next <= highest) problems.add(new Problem(at, "tidak ada jenjang untuk " + said(next, highest)));
        if (next > highest + 1) problems.add(new Problem(at, "di luar skala: " + said(highest + 1, next - 1)));
    }

    private static String said(int from, int to) {
        return from == to ? String.valueOf(from) : from + " sampai " + to;
    }
}
