package id.terinovatif.instrument;

import java.util.List;
import java.util.Optional;

/** A closed list of an edition, such as tahapan or urusan. */
public record Vocabulary(String code, List<Choice> choices) {
    public Optional<Choice> choice(String code) {
        return choices.stream().filter(choice -> choice.code().equals(code)).findFirst();
    }
}
