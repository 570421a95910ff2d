package id.terinovatif.training.cards;

import id.terinovatif.training.knowledge.Question;
import java.util.List;
import java.util.Optional;

/**
 * One thing to learn.
 *
 * @param code the indicator ({@code SID.VIDEO}) or the coach check ({@code A1})
 * @param text what to know, a few short paragraphs
 * @param good an example that does, {@code bad} one that does not
 * @param why what makes the difference, or a sentence with blanks to write by; may be empty
 * @param questions two, about what the card says
 */
public record Card(
        String code,
        Topic topic,
        String title,
        List<String> text,
        String good,
        String bad,
        String why,
        List<Question> questions) {
    /** What a card is about. */
    public enum Topic {
        INDICATOR("Indikator dan buktinya"),
        WRITING("Menulis inovasi");

        private final String label;

        Topic(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static Optional<Card> find(List<Card> cards, String code) {
        return cards.stream().filter(card -> card.code().equals(code)).findFirst();
    }
}
