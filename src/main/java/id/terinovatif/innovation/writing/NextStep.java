package id.terinovatif.innovation.writing;

import id.terinovatif.innovation.writing.Task.State;
import id.terinovatif.shared.Indonesian;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one thing to do next.
 *
 * @param why what is wrong now, null when nothing is
 * @param gain what it brings ("Menyelamatkan 4 poin"), null for the story and for what was refused
 * @param work how long it takes about, null when unknown
 * @param button what the button says
 * @param missing whether the innovation cannot be handed in, or not again, without it
 */
public record NextStep(
        String href,
        String title,
        @Nullable String why,
        @Nullable String gain,
        @Nullable String work,
        String button,
        boolean missing) {
    private static final BigDecimal LONG = BigDecimal.valueOf(30);

    /**
     * In the order in which they are worth doing: what was refused, proof that fails, what must be there (the story before the
     * indicators), then points for a day of work; what depends on others comes last.
     */
    static List<NextStep> of(List<Task> story, List<Task> indicators) {
        return java.util.stream.Stream.concat(story.stream(), indicators.stream())
                .filter(task -> !task.state().closed() && task.state() != State.OPTIONAL)
                .sorted(Comparator.comparingInt(NextStep::turn)
                        .thenComparing(Comparator.comparing(NextStep::perDay).reversed()))
                .map(NextStep::of)
                .toList();
    }

    private static int turn(Task task) {
        if (task.state() == State.REFUSED) return 0;
        if (task.state() == State.FAILING) return 1;
        if (task.waitsFor() != null) return 6;
        if (task.ofStory()) return 2;
        return task.mandatory() ? 3 : 4;
    }

    private static BigDecimal perDay(Task task) {
        var days = task.days() == null || task.days().signum() == 0 ? LONG : task.days();
        return task.stake().divide(days, MathContext.DECIMAL32);
    }

    private static NextStep of(Task task) {
        if (task.ofStory())
            return new NextStep(task.href(), task.title(), task.note(), null, null, write(task), missing(task));
        var saves = task.atRisk() && task.state() != State.REFUSED;
        var gain = Indonesian.number(task.stake()) + " poin";
        return new NextStep(
                task.href(),
                title(task),
                task.atRisk() ? task.tag() + ". " + (task.note() == null ? "" : task.note()) : null,
                task.state() == State.REFUSED ? null : saves ? "Menyelamatkan " + gain : "Sampai +" + gain,
                work(task),
                task.state() == State.OPEN ? "Jawab" : task.state() == State.UNPROVED ? "Tambah bukti" : "Perbaiki",
                missing(task));
    }

    private static boolean missing(Task task) {
        return switch (task.state()) {
            case REFUSED -> true;
            case OPEN, PARTLY, AGAIN -> task.mandatory();
            default -> false;
        };
    }

    private static String title(Task task) {
        return switch (task.state()) {
            case FAILING -> "Perbaiki bukti: " + task.title();
            case UNPROVED -> "Tambah bukti: " + task.title();
            case REFUSED -> "Perbaiki: " + task.title();
            default -> "Jawab: " + task.title();
        };
    }

    private static String write(Task task) {
        return switch (task.state()) {
            case OPEN -> "Tulis";
            case REFUSED -> "Perbaiki";
            default -> "Lanjutkan";
        };
    }

    private static @Nullable String work(Task task) {
        if (task.waitsFor() != null) return "bergantung pada " + task.waitsFor();
        if (task.days() == null) return null;
        return task.days().compareTo(BigDecimal.ONE) < 0
                ? "kira-kira setengah hari"
                : "kira-kira " + Indonesian.number(task.days()) + " hari per tingkat";
    }
}
