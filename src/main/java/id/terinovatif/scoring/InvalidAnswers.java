package id.terinovatif.scoring;

import java.util.List;

/** What was sent does not fit the edition or itself; carries every problem found. */
public final class InvalidAnswers extends RuntimeException {
    private final transient List<Problem> problems;

    public InvalidAnswers(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
