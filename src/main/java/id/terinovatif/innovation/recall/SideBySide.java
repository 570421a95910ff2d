package id.terinovatif.innovation.recall;

import id.terinovatif.coach.text.Echo;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The writer's own words beside what a reader remembered, question by question. Compares words, never judges the meaning. */
public final class SideBySide {
    private static final int MOST_WORDS = 6;
    private static final Set<String> FORGOTTEN =
            Set.of("", "-", "tidak ingat", "tidak tahu", "tidak jelas", "lupa", "belum tahu", "kurang jelas");

    private SideBySide() {}

    /** One question; {@code tone} is ok, wait or empty as in the tags. */
    public record Row(String question, String own, String answer, String advice, String tone) {}

    /** {@code problem}: the sentences of the draft that tell it, empty when the coach found none. */
    static List<Row> rows(Core core, String problem, Answers answers) {
        return List.of(
                problemRow(problem, answers.problem()),
                row("Apa yang baru?", core.how(), answers.novelty()),
                row("Siapa yang terbantu?", core.who(), answers.gain()),
                row("Apa yang berubah?", core.change() + ", " + core.howMuch(), answers.change()));
    }

    private static Row problemRow(String problem, String answer) {
        var question = "Apa masalahnya?";
        if (problem.isBlank())
            return new Row(question, "", answer, "Kami tidak menemukan masalah di naskah untuk disandingkan.", "wait");
        if (forgotten(answer)) return forgottenRow(question, problem, answer);
        var echo = Echo.of(problem, answer);
        if (echo.silent()) return new Row(question, problem, answer, unheard("naskah", echo), "wait");
        return new Row(question, problem, answer, "Kata yang sampai: " + some(echo.heard()) + ".", "ok");
    }

    private static Row row(String question, String own, String answer) {
        if (forgotten(answer)) return forgottenRow(question, own, answer);
        var echo = Echo.of(own, answer);
        if (echo.silent()) return new Row(question, own, answer, unheard("Anda", echo), "wait");
        if (echo.whole())
            return new Row(question, own, answer, "Semua kata pokok Anda sampai: " + some(echo.heard()) + ".", "ok");
        var lost = Stream.concat(echo.numbersUnheard().stream(), echo.unheard().stream())
                .toList();
        return new Row(
                question,
                own,
                answer,
                "Kata yang sampai: " + some(echo.heard()) + ". Yang tidak kami temukan: " + some(lost) + ".",
                "");
    }

    private static Row forgottenRow(String question, String own, String answer) {
        return new Row(
                question,
                own,
                answer,
                "Pembaca tidak menjawab. Mungkin ini belum terlihat dalam satu menit; coba taruh lebih awal.",
                "wait");
    }

    private static String unheard(String whose, Echo echo) {
        return "Kami tidak menemukan kata " + whose + " (" + some(echo.unheard())
                + ") dalam jawaban pembaca. Kalau maksudnya memang lain, tulis hal ini lebih awal dan lebih terang.";
    }

    private static boolean forgotten(String answer) {
        return FORGOTTEN.contains(answer.strip().toLowerCase(Locale.ROOT).replaceAll("[.]$", ""));
    }

    private static String some(List<String> words) {
        var shown = String.join(", ", words.subList(0, Math.min(MOST_WORDS, words.size())));
        return words.size() > MOST_WORDS ? shown + ", …" : shown;
    }
}
