package id.terinovatif.coach;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the writer has typed so far.
 *
 * @param name of the innovation
 * @param sections its texts, in the order of the form
 * @param places names of places and units of the region, by which a sentence is known to be of this region
 * @param facts dates (2024-07-01) and choices of the form, by field, to hold against the texts
 */
public record Draft(String name, Map<String, String> sections, Map<String, String> facts, Set<String> places) {
    public Draft {
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        facts = Map.copyOf(facts);
        places = Set.copyOf(places);
    }

    public Draft(String name, Map<String, String> sections, Map<String, String> facts) {
        this(name, sections, facts, Set.of());
    }

    public Draft(String name, Map<String, String> sections) {
        this(name, sections, Map.of());
    }

    /** A date or choice, also where it was sent as a section; empty when it was not sent. */
    public String fact(String field) {
        return facts.getOrDefault(field, sections.getOrDefault(field, "")).strip();
    }
}
