package id.terinovatif.scoring;

import id.terinovatif.instrument.Predikat;
import java.math.BigDecimal;
import java.util.List;

/** Which predikat an index earns. */
final class Predikats {
    private static final String NOT_ASSESSED = "Tidak Dapat Dinilai";

    private Predikats() {}

    /** The best predikat whose lower bound the rounded index reaches. */
    static String of(BigDecimal index, List<Predikat> bestFirst) {
        return bestFirst.stream()
                .filter(one -> reaches(index, one))
                .map(Predikat::name)
                .findFirst()
                .orElse(NOT_ASSESSED);
    }

    private static boolean reaches(BigDecimal index, Predikat one) {
        var min = one.min();
        return min != null && index.compareTo(min) >= 0;
    }

    static String notAssessed() {
        return NOT_ASSESSED;
    }
}
