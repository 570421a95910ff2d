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
                    List.of(better(check, pair), lacks(check, pair, all)));
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

    private static Question better(Check check, Examples pair) {
        var options = new ArrayList<>(List.of(pair.good(), pair.bad()));
        if (chance(check, Kind.BETTER).nextBoolean()) Collections.reverse(options);
        return new Question(
                Kind.BETTER + ":" + check.id(),
                Kind.BETTER,
                check.id(),
                "Mana yang lebih mudah dipercaya penilai?",
                pair.good(),
                List.copyOf(options),
                check.wording(Check.MAIN).why());
    }

    private static Question lacks(Check check, Examples pair, List<Check> all) {
        var others = new ArrayList<>(all.stream()
                .map(Check::title)
                .filter(title -> !title.equals(check.title()))
                .toList());
        var chance = chance(check, Kind.LACKS);
        Collections.shuffle(others, chance);
        var options = new ArrayList<>(others.subList(0, Math.min(OTHERS, others.size())));
        options.add(chance.nextInt(options.size() + 1), check.title());
        return new Question(
                Kind.LACKS + ":" + check.id(),
                Kind.LACKS,
                check.id(),
                "Pelatih menegur tulisan ini: \"" + pair.bad() + "\" Apa sebabnya?",
                check.title(),
                List.copyOf(options),
                "Sebabnya: " + check.title() + ".");
    }

    /** Drawn by the question's name, so that everybody sees the same order. */
    private static Random chance(Check check, Kind kind) {
        return new Random((kind + check.id()).hashCode());
    }
}
