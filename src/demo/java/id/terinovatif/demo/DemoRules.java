package id.terinovatif.demo;

import id.terinovatif.competition.Rubric;
import id.terinovatif.competition.Rubric.Criterion;
import id.terinovatif.competition.rules.Examples;
import id.terinovatif.competition.rules.Rules;
import id.terinovatif.competition.rules.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rules of the demo's contests: five criteria, asked in plain words. */
final class DemoRules {
    private static final List<String> QUESTIONS = List.of(
            "Apa yang sungguh baru di sini?",
            "Siapa yang lebih dulu melakukannya?",
            "Seberapa jelas hasilnya bagi warga?",
            "Siapa yang terbantu, dan berapa banyak?",
            "Apa yang membuatnya tetap jalan tahun depan?");

    private DemoRules() {}

    static Rules plain() {
        var example =
                Examples.named("Krenova Kabupaten Batang 2022").orElseThrow().rules();
        var stage = example.stage(1);
        var rubric = Objects.requireNonNull(stage.rubric());
        var criteria = new ArrayList<Criterion>();
        for (int i = 0; i < rubric.criteria().size(); i++) {
            var one = rubric.criteria().get(i);
            criteria.add(new Criterion(one.name(), one.weight(), QUESTIONS.get(i), one.about(), one.bands()));
        }
        return new Rules(
                "",
                "",
                List.of(new Rules.Group("Perangkat daerah", Rules.Entrant.AGENCY, 3)),
                example.conditions(),
                example.questions(),
                List.of(new Stage(
                        stage.kind(),
                        "Pembacaan",
                        new Rubric(rubric.lowest(), rubric.highest(), criteria),
                        stage.readers(),
                        null,
                        stage.share(),
                        null)),
                example.conduct());
    }
}
