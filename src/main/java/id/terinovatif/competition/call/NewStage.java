package id.terinovatif.competition.call;

import id.terinovatif.competition.Rubric;
import id.terinovatif.competition.rules.Examples;
import id.terinovatif.competition.rules.Stage;
import java.math.BigDecimal;
import java.util.Objects;

/** What a stage or a criterion begins with: described bands, which an organiser rewords. */
final class NewStage {
    private NewStage() {}

    static Stage of(Stage.Kind kind) {
        return new Stage(
                kind,
                kind.label(),
                kind.ownRubric() ? usual() : null,
                kind == Stage.Kind.READING ? 3 : kind == Stage.Kind.MORE_READERS ? 2 : 0,
                null,
                0,
                kind == Stage.Kind.TALK ? new Stage.Minutes(0, 10, 15) : null);
    }

    private static Rubric usual() {
        return Objects.requireNonNull(Examples.named("Krenova Kabupaten Batang 2022")
                .orElseThrow()
                .rules()
                .stage(1)
                .rubric());
    }

    /** A criterion without a name, with the bands of its neighbours. */
    static Rubric.Criterion blank(Rubric rubric) {
        var bands = rubric.criteria().isEmpty()
                ? usual().criteria().getFirst().bands()
                : rubric.criteria().getFirst().bands();
        return new Rubric.Criterion("", BigDecimal.ZERO, bands);
    }
}
