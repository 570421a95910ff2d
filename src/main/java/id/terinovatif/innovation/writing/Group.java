package id.terinovatif.innovation.writing;

import id.terinovatif.innovation.writing.Task.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that fold together; the one with the next step is open, what is done stands at its end.
 *
 * @param count "3 dari 5 terbukti"
 * @param wrong how much of it fails, null when nothing does
 */
public record Group(String title, String count, @Nullable String wrong, List<Task> tasks, boolean open) {
    static List<Group> of(List<Task> story, List<Task> indicators, List<NextStep> next) {
        var groups = new ArrayList<Group>();
        groups.add(group("Cerita", story, "selesai", next));
        groups.add(group(
                "Indikator wajib", indicators.stream().filter(Task::mandatory).toList(), "terbukti", next));
        groups.add(group(
                "Indikator lain",
                indicators.stream().filter(task -> !task.mandatory()).toList(),
                "terbukti",
                next));
        return groups.stream().filter(one -> !one.tasks().isEmpty()).toList();
    }

    private static Group group(String title, List<Task> tasks, String done, List<NextStep> next) {
        long closed = tasks.stream()
                .filter(task -> task.state() == State.DONE || task.state() == State.OPTIONAL)
                .count();
        long wrong = tasks.stream()
                .filter(task -> task.state() == State.FAILING || task.state() == State.REFUSED)
                .count();
        var open = !next.isEmpty()
                && tasks.stream()
                        .anyMatch(task -> task.href().equals(next.getFirst().href()));
        return new Group(
                title,
                closed + " dari " + tasks.size() + " " + done,
                wrong == 0 ? null : wrong + (done.equals("selesai") ? " perlu diperbaiki" : " bukti tidak sesuai"),
                sorted(tasks),
                open);
    }

    private static List<Task> sorted(List<Task> tasks) {
        return tasks.stream().sorted(Comparator.comparingInt(Group::order)).toList();
    }

    private static int order(Task task) {
        return switch (task.state()) {
            case REFUSED, FAILING -> 0;
            case UNPROVED, AGAIN -> 1;
            case OPEN, PARTLY -> 2;
            case CHECKED, MENDED -> 3;
            case OPTIONAL -> 4;
            case DONE -> 5;
        };
    }
}
