package id.terinovatif.training.cards;

import id.terinovatif.instrument.Help;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.training.cards.Card.Topic;
import id.terinovatif.training.knowledge.Question;
import id.terinovatif.training.knowledge.QuestionBank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A card for each indicator an innovation answers, from the edition's own data and our plain words beside it. */
final class IndicatorCards {
    private static final int QUESTIONS = 2;

    private final Help help;
    private final List<Question> bank;

    private IndicatorCards(Instrument instrument, Help help) {
        this.help = help;
        this.bank = QuestionBank.of(instrument);
    }

    /** Indicators for which we have no example or the edition yields fewer than two questions get no card. */
    static List<Card> of(Instrument instrument, Help help) {
        var cards = new IndicatorCards(instrument, help);
        return instrument.perInnovation().stream()
                .flatMap(one -> cards.card(one).stream())
                .toList();
    }

    private Optional<Card> card(Indicator indicator) {
        var questions = bank.stream()
                .filter(one -> one.indicator().equals(indicator.code()))
                .limit(QUESTIONS)
                .toList();
        if (questions.size() < QUESTIONS) return Optional.empty();
        return help.indicator(indicator.code())
                .map(words -> new Card(
                        indicator.code(),
                        Topic.INDICATOR,
                        indicator.name(),
                        text(indicator, words.question()),
                        words.accepted(),
                        words.rejected(),
                        "",
                        questions));
    }

    private static List<String> text(Indicator indicator, String question) {
        var text = new ArrayList<String>();
        text.add(question);
        var papers = QuestionBank.papers(indicator);
        if (!papers.isEmpty()) text.add("Yang membuktikan: " + String.join("; ", papers) + ".");
        if (!indicator.evidenceYears().isEmpty())
            text.add("Tahun bukti: " + String.join(", ", indicator.evidenceYears())
                    + " (T-0 tahun penilaian, T-1 setahun sebelumnya).");
        for (var level : indicator.levels()) text.add(level(indicator, level.ordinal(), level.text()));
        for (var way : indicator.variants())
            way.levels().stream()
                    .skip(way.levels().size() - 1L)
                    .forEach(level -> text.add(way.name() + ", " + level(indicator, level.ordinal(), level.text())));
        return text;
    }

    private static String level(Indicator indicator, int ordinal, String words) {
        var points = indicator.points(ordinal);
        return "Tingkat " + ordinal + (points == null ? "" : " (" + Indonesian.number(points) + " poin)") + ": " + words
                + ".";
    }
}
