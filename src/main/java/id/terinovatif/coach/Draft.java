package id.terinovatif.coach;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the writer has typed so far: the innovation's name and its sections, in the order of the form. */
public record Draft(String name, Map<String, String> sections) {
    public Draft {
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    }
}
