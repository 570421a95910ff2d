package id.terinovatif.api;

import id.terinovatif.scoring.Scorecard;
import java.math.BigDecimal;
import java.util.List;

/** A scorecard in the words of the contract. */
record ScoreAnswer(
        int year,
        BigDecimal spd,
        SidAnswer sid,
        BigDecimal total,
        BigDecimal maximum,
        BigDecimal index,
        String predikat,
        List<InnovationAnswer> innovations,
        List<String> notes) {

    record SidAnswer(
            BigDecimal maturitySum,
            int divisor,
            BigDecimal maturityMean,
            int count,
            BigDecimal countScore,
            int basicServiceAffairs,
            BigDecimal total) {}

    record InnovationAnswer(String name, BigDecimal maturity) {}

    static ScoreAnswer of(Scorecard card) {
        var sid = card.sid();
        return new ScoreAnswer(
                card.year(),
                card.spd(),
                new SidAnswer(
                        sid.maturitySum(),
                        sid.divisor(),
                        sid.maturityMean(),
                        sid.count(),
                        sid.countScore(),
                        sid.basicServiceAffairs(),
                        sid.total()),
                card.total(),
                card.maximum(),
                card.index(),
                card.predikat(),
                card.innovations().stream()
                        .map(one -> new InnovationAnswer(one.name(), one.total()))
                        .toList(),
                card.notes());
    }
}
