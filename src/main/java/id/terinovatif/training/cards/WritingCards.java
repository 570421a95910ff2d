package id.terinovatif.training.cards;

import id.terinovatif.coach.Check;
import id.terinovatif.coach.Draft;
import id.terinovatif.training.cards.Card.Topic;
import id.terinovatif.training.knowledge.Question;
import id.terinovatif.training.knowledge.Question.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A card for each of the coach's checks that an office uses, from the check's own words and examples. */
final class WritingCards {
    private static final int OTHERS = 2;
    private static final int QUOTED = 120;

    private WritingCards() {}

    static List<Card> of(List<Check> checks) {
        var used = checks.stream().filter(Check::on).toList();
        return used.stream().flatMap(check -> card(check, used).stream()).toList();
    }

    private record Examples(String good, String bad) {}

    private static Optional<Card> card(Check check, List<Check> all) {
        return examples(check).map(pair -> {
            var words = check.wording(Check.MAIN);
            return new Card(
                    check.id(),
                    Topic.WRITING,
                    check.title(),
                    List.of(words.why()),
                    pair.good(),
                    pair.bad(),
                    words.frame().isBlank() ? "" : "Pola kalimat: " + words.frame(),
                    List.of(lacks(check, pair, all), mends(check, all)));
        });
    }

    /** The first two examples that a reader can tell apart; some checks look at dates and choices beside the text. */
    private static Optional<Examples> examples(Check check) {
        return check.passes().stream()
                .map(WritingCards::words)
                .flatMap(good -> check.fails().stream()
                        .map(WritingCards::words)
                        .filter(bad -> !bad.equals(good))
                        .map(bad -> new Examples(good, bad)))
                .findFirst();
    }

    private static String words(Draft draft) {
        return draft.name() + ": " + String.join(" … ", draft.sections().values());
    }

    private static Question lacks(Check check, Examples pair, List<Check> all) {
        return question(
                Kind.LACKS,
                check,
                "Pelatih menegur tulisan seperti ini: \"" + beginning(pair.bad()) + "\" Apa sebabnya?",
                check.title(),
                all.stream().map(Check::title).toList(),
                "Sebabnya: " + check.title() + ".");
    }

    /** Which frame helps; a check that has none is asked by its reason instead. */
    private static Question mends(Check check, List<Check> all) {
        var main = check.wording(Check.MAIN);
        if (main.frame().isBlank())
            return question(
                    Kind.WHY,
                    check,
                    "Mengapa penilai keberatan dengan \"" + check.title() + "\"?",
                    main.why(),
                    all.stream().map(one -> one.wording(Check.MAIN).why()).toList(),
                    "");
        return question(
                Kind.MENDS,
                check,
                "Pola kalimat mana yang memperbaikinya?",
                main.frame(),
                all.stream().map(one -> one.wording(Check.MAIN).frame()).toList(),
                "Titik-titiknya Anda isi sendiri.");
    }

    private static String beginning(String text) {
        if (text.length() <= QUOTED) return text;
        return text.substring(0, text.lastIndexOf(' ', QUOTED)) + " …";
    }

    private static Question question(
            Kind kind, Check check, String text, String right, List<String> others, String why) {
        var wrong = new ArrayList<>(others.stream()
                .filter(other -> !other.isBlank() && !other.equals(right))
                .distinct()
                .toList());
        var chance = chance(check, kind);
        Collections.shuffle(wrong, chance);
        var options = new ArrayList<>(wrong.subList(0, Math.min(OTHERS, wrong.size())));
        options.add(chance.nextInt(options.size() + 1), right);
        return new Question(kind + ":" + check.id(), kind, check.id(), text, right, List.copyOf(options), why);
    }

    /** Drawn by the question's name, so that everybody sees the same order. */
    private static Random chance(Check check, Kind kind) {
        return new Random((kind + check.id()).hashCode());
    }
}
