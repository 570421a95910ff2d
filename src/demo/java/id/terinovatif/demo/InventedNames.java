package id.terinovatif.demo;

import id.terinovatif.demo.story.Rows;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Names put together from parts; no name twice. */
final class InventedNames {
    private final Map<String, Object> parts = Rows.map(InventedNames.class, "names.yaml");
    private final Random random = new Random(7);
    private final Set<String> taken = new HashSet<>();

    String next() {
        for (; ; ) {
            var name = one("depan") + " " + one("belakang");
            if (taken.add(name)) return name;
        }
    }

    /** With the degree that people of this sector have. */
    String withDegree(String sector) {
        var degree = one("gelar", sector);
        return degree.isEmpty() ? next() : next() + ", " + degree;
    }

    /** Anybody; such a name may come again, as names do. */
    String someone(String sector) {
        var degree = one("gelar", sector);
        var name = one("depan") + " " + one("belakang");
        return degree.isEmpty() ? name : name + ", " + degree;
    }

    String job(String sector) {
        return one("jabatan", sector);
    }

    String part() {
        return one("peran");
    }

    private String one(String group, String sector) {
        @SuppressWarnings("unchecked")
        var kinds = (Map<String, Object>) java.util.Objects.requireNonNull(parts.get(group), group);
        return choice(Rows.texts(kinds, kinds.containsKey(sector) ? sector : "lain"));
    }

    private String one(String group) {
        return choice(Rows.texts(parts, group));
    }

    private String choice(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
