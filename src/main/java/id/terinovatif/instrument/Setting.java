package id.terinovatif.instrument;

import java.util.List;

/** A point the letter leaves open: the reading in use, the readings possible, and where the choice comes from. */
public record Setting(String code, String name, String value, List<Choice> choices, String source) {
    /** The reading in use, in words. */
    public String reading() {
        return choices.stream()
                .filter(choice -> choice.code().equals(value))
                .findFirst()
                .map(Choice::name)
                .orElse(value);
    }

    /** The same point, read another way. */
    public Setting as(String other) {
        if (choices.stream().noneMatch(choice -> choice.code().equals(other)))
            throw new IllegalArgumentException(name + ": tidak ada pilihan " + other);
        return new Setting(code, name, other, choices, source);
    }
}
