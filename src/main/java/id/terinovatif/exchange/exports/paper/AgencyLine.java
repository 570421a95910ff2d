package id.terinovatif.exchange.exports.paper;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;

import id.terinovatif.index.Portfolio.Line;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;

/** What one agency reported in a year: how many innovations, and their points claimed, sound and verified. */
public record AgencyLine(String agency, int count, BigDecimal claimed, BigDecimal sound, BigDecimal verified) {
    static List<AgencyLine> of(List<Line> portfolio) {
        var byAgency = new TreeMap<String, List<Line>>(String.CASE_INSENSITIVE_ORDER.thenComparing(naturalOrder()));
        byAgency.putAll(portfolio.stream().collect(groupingBy(Line::agency)));
        return byAgency.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static AgencyLine line(String agency, List<Line> lines) {
        var claimed = BigDecimal.ZERO;
        var sound = BigDecimal.ZERO;
        var verified = BigDecimal.ZERO;
        for (var line : lines) {
            claimed = claimed.add(line.claimed());
            sound = sound.add(line.sound());
            if (line.verified() != null) verified = verified.add(line.verified());
        }
        return new AgencyLine(agency, lines.size(), claimed, sound, verified);
    }
}
