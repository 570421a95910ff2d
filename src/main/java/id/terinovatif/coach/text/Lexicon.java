package id.terinovatif.coach.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the lists of words that stand beside the code. */
final class Lexicon {
    private Lexicon() {}

    static Map<String, List<String>> lists(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Set<String>> sets(String file) {
        return lists(file).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, list -> Set.copyOf(list.getValue())));
    }
}
