package id.terinovatif.competition.result;

import id.terinovatif.competition.Rubric;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.jury.Sheets;
import id.terinovatif.competition.minutes.Rubrics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How well jurors agreed on the examples, once all have judged them: bands, not marks. */
@Component
class Calibration {
    private final JdbcClient jdbc;
    private final Sheets sheets;

    Calibration(JdbcClient jdbc, Sheets sheets) {
        this.jdbc = jdbc;
        this.sheets = sheets;
    }

    private record Row(int number, int criterion, int points) {}

    /** Empty while somebody still judges, or without a calibration round. */
    Optional<Agreed> of(Call call) {
        var round = sheets.at(call, 0);
        if (round.isEmpty() || !round.stream().allMatch(Sheets.Sheet::in)) return Optional.empty();
        var rubric = Rubrics.of(call.rules(), 0);
        var rows = jdbc
                .sql(
                        "select number, criterion, points from competition_mark where region_id = ? and competition_id = ? and stage = 0")
                .params(call.regionId(), call.id())
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(row -> row.number() * 100 + row.criterion()));
        var apart = rows.entrySet().stream()
                .filter(one -> spread(rubric.criteria().get(one.getKey() % 100 - 1), one.getValue()) > 1)
                .sorted(Map.Entry.comparingByKey())
                .map(one -> Call.participant(one.getKey() / 100) + ": "
                        + rubric.criteria().get(one.getKey() % 100 - 1).name())
                .toList();
        return Optional.of(new Agreed(rows.size() - apart.size(), rows.size(), apart));
    }

    private static int spread(Rubric.Criterion criterion, List<Row> rows) {
        var bands = rows.stream()
                .mapToInt(row ->
                        criterion.bands().indexOf(criterion.band(row.points()).orElseThrow()))
                .summaryStatistics();
        return bands.getMax() - bands.getMin();
    }
}
