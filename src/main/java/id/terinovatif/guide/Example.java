package id.terinovatif.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A whole story as it could be handed in, invented; read from examples.yaml.
 *
 * @param kind of agencies whose people it is shown to first
 * @param core the innovation in one sentence
 * @param texts by the code of the profile field, in the order of the form
 */
public record Example(String slug, String kind, String name, String core, Map<String, String> texts) {
    private static final List<String> TEXTS = List.of("rancang_bangun", "tujuan", "manfaat", "hasil");

    /** All that are shipped. */
    public static List<Example> all() {
        try (var stream = Example.class.getResourceAsStream("examples.yaml")) {
            Map<String, List<Map<String, String>>> yaml =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            return yaml.getOrDefault("examples", List.of()).stream()
                    .map(Example::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example of(Map<String, String> row) {
        var texts = new LinkedHashMap<String, String>();
        for (var field : TEXTS) texts.put(field, row.getOrDefault(field, "").strip());
        return new Example(
                row.getOrDefault("slug", ""),
                row.getOrDefault("kind", ""),
                row.getOrDefault("nama", ""),
                row.getOrDefault("inti", ""),
                texts);
    }
}
