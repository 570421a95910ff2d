package id.terinovatif.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** An invented innovation in keywords, from which texts good and bad are written. */
record Idea(
        String kind,
        String urusan,
        String name,
        String is,
        String who,
        String wrong,
        String actor,
        String act,
        int of,
        int before,
        int after) {

    static List<Idea> all() {
        var ideas = new ArrayList<Idea>();
        for (var row : rows("ideas.yaml"))
            ideas.add(new Idea(
                    text(row, "kind"),
                    text(row, "urusan"),
                    text(row, "name"),
                    text(row, "is"),
                    text(row, "who"),
                    text(row, "wrong"),
                    text(row, "actor"),
                    text(row, "act"),
                    number(row, "of"),
                    number(row, "before"),
                    number(row, "after")));
        return ideas;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(String file) {
        try (var stream = Idea.class.getResourceAsStream(file)) {
            return (List<Map<String, Object>>) new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static String text(Map<String, Object> row, String key) {
        return String.valueOf(row.get(key));
    }

    private static int number(Map<String, Object> row, String key) {
        return Integer.parseInt(text(row, key));
    }

    String title() {
        return name + ": " + is;
    }

    int percentBefore() {
        return before * 100 / of;
    }

    int percentAfter() {
        return after * 100 / of;
    }
}
