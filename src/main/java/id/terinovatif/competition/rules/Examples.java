package id.terinovatif.competition.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Contests of other regions as they were announced, to begin a call from; {@code calls.yaml} names their sources. */
public final class Examples {
    private static final int ALIASES = 1000;
    private static final List<Example> ALL = load();

    private Examples() {}

    /** A contest under the name by which its region called it. */
    public record Example(String name, Rules rules) {}

    public static List<Example> all() {
        return ALL;
    }

    public static Optional<Example> named(String name) {
        return ALL.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<Example> load() {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(ALIASES);
        try (InputStream file = Examples.class.getResourceAsStream("calls.yaml")) {
            Map<String, Object> top =
                    new Yaml(new SafeConstructor(options)).load(Objects.requireNonNull(file, "calls.yaml"));
            return ((List<Map<String, Object>>) Objects.requireNonNull(top.get("calls")))
                    .stream()
                            .map(call -> new Example(
                                    String.valueOf(call.get("name")),
                                    RulesText.from(Objects.requireNonNull(call.get("rules")))))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
