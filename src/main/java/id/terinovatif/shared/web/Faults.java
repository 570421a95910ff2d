package id.terinovatif.shared.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, by field, in the order of the form; shown in a summary and again at each field. */
public record Faults(Map<String, String> byField) {
    public static Faults none() {
        return new Faults(Map.of());
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public @Nullable String at(String field) {
        return byField.get(field);
    }

    /** The same faults at fields whose names begin with the prefix, for a form that stands on its page more than once. */
    public Faults under(String prefix) {
        var prefixed = new LinkedHashMap<String, String>();
        byField.forEach((field, message) -> prefixed.put(prefix + field, message));
        return new Faults(prefixed);
    }

    /** Gathers all faults at once, so that nobody mends a form one message at a time. */
    public static final class Collector {
        private final Map<String, String> byField = new LinkedHashMap<>();

        public Collector add(String field, String message) {
            byField.putIfAbsent(field, message);
            return this;
        }

        /** Adds a fault when the text is blank or longer than {@code most} characters. */
        public Collector require(String field, String text, int most, String what) {
            if (text.isBlank()) add(field, what + " belum diisi.");
            return atMost(field, text, most, what);
        }

        public Collector atMost(String field, String text, int most, String what) {
            if (text.length() > most)
                add(field, "%s %d huruf; paling panjang %d.".formatted(what, text.length(), most));
            return this;
        }

        public Faults found() {
            return new Faults(new LinkedHashMap<>(byField));
        }
    }
}
