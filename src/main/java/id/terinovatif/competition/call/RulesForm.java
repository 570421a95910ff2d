package id.terinovatif.competition.call;

import id.terinovatif.competition.Rubric;
import id.terinovatif.competition.rules.Rules;
import id.terinovatif.competition.rules.Rules.Conduct;
import id.terinovatif.competition.rules.Rules.Deciding;
import id.terinovatif.competition.rules.Rules.Entrant;
import id.terinovatif.competition.rules.Rules.Group;
import id.terinovatif.competition.rules.Rules.Tie;
import id.terinovatif.competition.rules.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules as an organiser typed them over those that stand; what the form does not show stays. */
final class RulesForm {
    private final Map<String, String> typed;

    RulesForm(Map<String, String> typed) {
        this.typed = typed;
    }

    private @Nullable String at(String field) {
        var text = typed.get(field);
        return text == null ? null : text.strip();
    }

    private String or(String field, String standing) {
        var text = at(field);
        return text == null ? standing : text;
    }

    private int number(String field, int standing) {
        var text = at(field);
        if (text == null) return standing;
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    Rules over(Rules rules) {
        return new Rules(
                rules.source(),
                rules.assumed(),
                groups(rules.groups()),
                ConditionForm.read(typed, rules.conditions()),
                QuestionForm.read(typed, rules.questions()),
                stages(rules.stages()),
                conduct(rules.conduct()));
    }

    private List<Group> groups(List<Group> standing) {
        var groups = new ArrayList<Group>();
        for (int i = 0; i <= standing.size(); i++) {
            var old = i < standing.size() ? standing.get(i) : new Group("", Entrant.AGENCY, 3);
            var name = or("kelompok" + i + ".nama", old.name());
            if (name.isEmpty()) continue;
            groups.add(new Group(
                    name,
                    one(Entrant.values(), "kelompok" + i + ".siapa", old.entrant()),
                    number("kelompok" + i + ".kursi", old.seats())));
        }
        return groups;
    }

    private <T extends Enum<T>> T one(T[] all, String field, T standing) {
        var text = at(field);
        return Arrays.stream(all)
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElse(standing);
    }

    private Conduct conduct(Conduct old) {
        boolean sent = typed.containsKey("penentu");
        return new Conduct(
                sent ? typed.containsKey("buta") : old.blind(),
                one(Deciding.values(), "penentu", old.deciding()),
                sent ? typed.containsKey("ketiga") : old.thirdReader(),
                sent ? ties(old.ties()) : old.ties(),
                number("perbaikan", old.repairDays()),
                number("sanggah", old.objectionDays()),
                number("kuorum", old.quorumPercent()));
    }

    private List<Tie> ties(List<Tie> standing) {
        if (!typed.containsKey("pemutus0")) return standing;
        var ties = new ArrayList<Tie>();
        for (int i = 0; i < Tie.values().length; i++) {
            var text = at("pemutus" + i);
            Arrays.stream(Tie.values()).filter(tie -> tie.name().equals(text)).forEach(ties::add);
        }
        return ties;
    }

    private List<Stage> stages(List<Stage> standing) {
        var stages = new ArrayList<Stage>();
        for (int i = 0; i < standing.size(); i++) {
            if (typed.containsKey("t" + i + ".hapus")) continue;
            stages.add(stage("t" + i, standing.get(i)));
        }
        added().ifPresent(stages::add);
        return stages;
    }

    private Optional<Stage> added() {
        return Arrays.stream(Stage.Kind.values())
                .filter(kind -> kind.name().equals(at("tahap")))
                .findFirst()
                .map(NewStage::of);
    }

    private Stage stage(String at, Stage old) {
        var passing = at(at + ".lolos");
        return new Stage(
                old.kind(),
                or(at + ".nama", old.name()),
                old.rubric() == null ? null : rubric(at, old.rubric()),
                number(at + ".pembaca", old.readers()),
                passing == null ? old.passing() : passing.isEmpty() ? null : number(at + ".lolos", 0),
                number(at + ".bagian", old.share()),
                old.minutes() == null ? null : minutes(at, old.minutes()));
    }

    private Stage.Minutes minutes(String at, Stage.Minutes old) {
        return new Stage.Minutes(
                number(at + ".video", old.video()),
                number(at + ".papar", old.talk()),
                number(at + ".tanya", old.questions()));
    }

    private Rubric rubric(String at, Rubric old) {
        var criteria = new ArrayList<Rubric.Criterion>();
        for (int i = 0; i <= old.criteria().size(); i++) {
            var standing = i < old.criteria().size() ? old.criteria().get(i) : NewStage.blank(old);
            CriterionForm.read(typed, at + ".k" + i, standing).ifPresent(criteria::add);
        }
        return new Rubric(old.lowest(), old.highest(), criteria);
    }
}
