package id.terinovatif.competition.objection;

import id.terinovatif.competition.Rubric;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.entry.Entry;
import id.terinovatif.competition.minutes.Minutes;
import id.terinovatif.competition.minutes.Outcome;
import id.terinovatif.competition.minutes.Rubrics;
import id.terinovatif.competition.result.Results;
import id.terinovatif.shared.Missing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an entrant is told: the rank in words, each criterion's points and the reasons, without a juror's name. */
@Component
public class OwnSheet {
    private final Results results;

    OwnSheet(Results results) {
        this.results = results;
    }

    /**
     * One criterion as the entrant reads it.
     *
     * @param mean points of a criterion, of {@code highest}; {@code next} what the next higher band would have shown
     */
    public record Criterion(String stage, String name, double mean, int highest, List<String> reasons, String next) {}

    public record Sheet(Outcome.Line line, int of, int seats, List<Criterion> criteria) {
        /** The first sentence, before any number. */
        public String words() {
            if (line.rank() <= seats && !line.atLine()) return "Inovasi Anda termasuk yang terpilih.";
            if (line.atLine())
                return "Inovasi Anda tidak bisa dibedakan dari yang di batas pemenang; pleno yang memutus.";
            return "Inovasi Anda di urutan %d dari %d. Batas pemenang di urutan %d.".formatted(line.rank(), of, seats);
        }

        /** The criterion that cost most. */
        public String weakest() {
            return criteria.stream()
                    .min(Comparator.comparingDouble(one -> one.mean() / one.highest()))
                    .map(Criterion::name)
                    .orElse("");
        }
    }

    Sheet of(Call call, Entry entry) {
        var result = results.of(call);
        var line = result.outcome().lines().stream()
                .filter(one -> one.entry().equals(entry.label()))
                .findFirst()
                .orElseThrow(Missing::new);
        int of = (int) result.outcome().lines().stream()
                .filter(one -> one.group().equals(line.group()))
                .count();
        int seats = call.rules().group(line.group()).orElseThrow().seats();
        return new Sheet(line, of, seats, criteria(call, result.minutes(), entry));
    }

    private static List<Criterion> criteria(Call call, Minutes minutes, Entry entry) {
        var criteria = new ArrayList<Criterion>();
        for (int stage = 1; stage <= call.rules().stages().size(); stage++) {
            if (!call.rules().stage(stage).kind().ownRubric()) continue;
            var rubric = Rubrics.of(call.rules(), stage);
            int number = stage;
            var own = minutes.sheets().stream()
                    .filter(sheet -> sheet.entry().equals(entry.label()) && sheet.total() != null)
                    .filter(sheet -> sheet.stage() > 0 && Rubrics.stage(call.rules(), sheet.stage()) == number)
                    .toList();
            if (own.isEmpty()) continue;
            for (int i = 0; i < rubric.criteria().size(); i++)
                criteria.add(criterion(call.rules().stage(stage).name(), rubric, i, own));
        }
        return criteria;
    }

    private static Criterion criterion(String stage, Rubric rubric, int at, List<Minutes.Sheet> own) {
        var one = rubric.criteria().get(at);
        double mean =
                own.stream().mapToInt(sheet -> sheet.points().get(at)).average().orElse(0);
        var reasons = own.stream()
                .map(sheet -> sheet.reasons().get(at))
                .filter(reason -> !reason.isBlank())
                .toList();
        var next = one.bands().stream()
                .filter(band -> band.from() > mean)
                .min(Comparator.comparingInt(Rubric.Band::from))
                .map(Rubric.Band::words)
                .orElse("");
        return new Criterion(stage, one.name(), mean, rubric.highest(), reasons, next);
    }
}
