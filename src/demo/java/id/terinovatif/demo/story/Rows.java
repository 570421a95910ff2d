package id.terinovatif.demo.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The demo's data files, which stand beside the class that reads them. */
public final class Rows {
    private Rows() {}

    /** A file that is a list of records. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> list(Class<?> beside, String file) {
        return (List<Map<String, Object>>) load(beside, file);
    }

    /** A file that is one record. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> map(Class<?> beside, String file) {
        return (Map<String, Object>) load(beside, file);
    }

    private static Object load(Class<?> beside, String file) {
        try (var stream = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static @Nullable String find(Map<String, Object> row, String key) {
        var value = row.get(key);
        return value == null ? null : String.valueOf(value).strip();
    }

    public static String text(Map<String, Object> row, String key) {
        return Objects.requireNonNull(find(row, key), key);
    }

    public static int number(Map<String, Object> row, String key, int otherwise) {
        return row.get(key) instanceof Integer number ? number : otherwise;
    }

    public static List<String> texts(Map<String, Object> row, String key) {
        return row.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
