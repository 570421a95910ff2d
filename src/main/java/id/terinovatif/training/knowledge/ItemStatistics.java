package id.terinovatif.training.knowledge;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.terinovatif.training.knowledge.KnowledgeAnswers.Choice;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a question did: shares are percent of the stated number of people. */
public record ItemStatistics(Question question, Share before, Share after, int separates, String commonestWrong) {
    /** Below this many answers a share says little. */
    static final int FEW = 10;

    /** So many right of so many. */
    public record Share(int right, int of) {
        public String words() {
            return of == 0 ? "–" : right + " dari " + of + " (" + Math.round(right * 100f / of) + "%)";
        }
    }

    /** For each question, in the order of the test. */
    static List<ItemStatistics> of(List<Question> questions, List<Choice> choices) {
        var totals = choices.stream()
                .filter(one -> one.stage() == Stage.AFTER && one.correct())
                .collect(groupingBy(Choice::registrationId, counting()));
        return questions.stream()
                .map(question -> of(
                        question,
                        choices.stream()
                                .filter(one -> one.question().equals(question.id()))
                                .toList(),
                        totals))
                .toList();
    }

    private static ItemStatistics of(Question question, List<Choice> choices, Map<Long, Long> totals) {
        var wrong = choices.stream()
                .filter(one -> !one.correct())
                .collect(groupingBy(Choice::chosen, counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
        return new ItemStatistics(
                question, share(choices, Stage.BEFORE), share(choices, Stage.AFTER), separates(choices, totals), wrong);
    }

    private static Share share(List<Choice> choices, Stage stage) {
        var some = choices.stream().filter(one -> one.stage() == stage).toList();
        return new Share((int) some.stream().filter(Choice::correct).count(), some.size());
    }

    /** Percentage points by which the better half of the after-test did better here than the other half. */
    private static int separates(List<Choice> choices, Map<Long, Long> totals) {
        var after = choices.stream()
                .filter(one -> one.stage() == Stage.AFTER)
                .sorted(Comparator.comparing((Choice one) -> totals.getOrDefault(one.registrationId(), 0L))
                        .thenComparingLong(Choice::registrationId))
                .collect(Collectors.toList());
        int half = after.size() / 2;
        if (half == 0) return 0;
        return percent(after.subList(after.size() - half, after.size())) - percent(after.subList(0, half));
    }

    private static int percent(List<Choice> some) {
        return Math.round(some.stream().filter(Choice::correct).count() * 100f / some.size());
    }
}
