package id.terinovatif.competition.desk;

import id.terinovatif.competition.Rubric.Criterion;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.rules.Rules;
import id.terinovatif.shared.Indonesian;
import java.util.List;
import java.util.Map;

/** What a juror sees of an entry at one criterion, and nothing that tells whose it is where the call is blind. */
public final class MarkPage {
    private final Reading.Open open;
    private final int number;

    MarkPage(Reading.Open open, int number) {
        this.open = open;
        this.number = number;
    }

    public Call call() {
        return open.call();
    }

    public int entry() {
        return open.entry().number();
    }

    public String participant() {
        return open.entry().participant();
    }

    /** The title where names are shown. */
    public String heading() {
        return call().rules().conduct().blind()
                ? participant()
                : participant() + ": " + open.entry().title();
    }

    public int number() {
        return number;
    }

    public List<Criterion> criteria() {
        return open.desk().rubric().criteria();
    }

    public Criterion criterion() {
        return criteria().get(number - 1);
    }

    public boolean in() {
        return open.sheet().in();
    }

    public Map<String, String> story() {
        return open.story();
    }

    /** How many documents came along. */
    public int documents() {
        return open.entry().documents();
    }

    public List<Rules.Question> questions() {
        return call().rules().questions();
    }

    /** Whether the criterion is about this answer. */
    public boolean about(Rules.Question question) {
        return criterion().about() == null || question.code().equals(criterion().about());
    }

    public String path() {
        return call().path() + "/meja/" + entry();
    }

    public boolean calibration() {
        return open.desk().stage() == 0;
    }

    /** Weighted total of the marks, as the server computes it. */
    public String total(List<Marks.Given> marks) {
        if (marks.size() < criteria().size()) return "–";
        return Indonesian.number(open.desk()
                .rubric()
                .total(marks.stream().map(Marks.Given::points).toList()));
    }
}
