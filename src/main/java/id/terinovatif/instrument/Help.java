package id.terinovatif.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Our own words beside the official ones: a plain question for each indicator and field. Not the ministry's, and every
 * page that shows them can say so with {@code source}.
 *
 * @param indicators by indicator code, for all editions
 * @param profile by the code of the profile field
 * @param choices what a bare code of a vocabulary stands for, by vocabulary and code
 */
public record Help(
        String source,
        Map<String, ForIndicator> indicators,
        Map<String, ForField> profile,
        Map<String, Map<String, String>> choices) {
    /**
     * What is asked in plain words, a proof that usually suffices and one that is often sent back; invented examples.
     *
     * @param waitsFor whom the answer depends on besides the office itself, null when on nobody
     * @param past whether it is a fact of years that are over, which no work can change now
     */
    public record ForIndicator(
            String question,
            String accepted,
            String rejected,
            @Nullable String waitsFor,
            boolean past) {}

    /** What is asked in plain words and one sentence on how to answer well. */
    public record ForField(String question, String hint) {}

    public Optional<ForIndicator> indicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    public Optional<ForField> field(String code) {
        return Optional.ofNullable(profile.get(code));
    }

    /** The name of a choice with what it stands for, where the edition gives a bare number. */
    public String name(String vocabulary, Choice choice) {
        var words = choices.getOrDefault(vocabulary, Map.of()).get(choice.code());
        return words == null ? choice.name() : choice.name() + ": " + words;
    }

    /** Reads the help that is shipped. */
    public static Help load() {
        try (var stream = Help.class.getResourceAsStream("help.yaml")) {
            if (stream == null) throw new IllegalStateException("help.yaml");
            var faults = new Faults("help.yaml");
            var help = read(new YamlFile("help.yaml", stream.readAllBytes()).top(faults));
            faults.throwIfAny();
            return help;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Help read(Section top) {
        var help = new Help(
                top.text("source"),
                each(
                        top.section("indicators"),
                        one -> new ForIndicator(
                                one.text("question"),
                                one.text("accepted"),
                                one.text("rejected"),
                                one.textOrNull("waitsFor"),
                                "ya".equals(one.textOrNull("past")))),
                each(top.section("profile"), one -> new ForField(one.text("question"), one.text("hint"))),
                each(top.section("choices"), Help::words));
        top.close();
        return help;
    }

    private static Map<String, String> words(Section section) {
        var words = new LinkedHashMap<String, String>();
        for (var code : section.keys()) words.put(code, section.text(code));
        return Map.copyOf(words);
    }

    private static <T> Map<String, T> each(Section from, Function<Section, T> read) {
        var found = new LinkedHashMap<String, T>();
        for (var code : from.keys()) {
            var section = from.section(code);
            found.put(code, read.apply(section));
            section.close();
        }
        return Map.copyOf(found);
    }
}
