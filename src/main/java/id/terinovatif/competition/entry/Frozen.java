package id.terinovatif.competition.entry;

import id.terinovatif.competition.rules.RulesText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is kept of an entry at the moment it is sent.
 *
 * @param files title and SHA-256 or address of each document
 */
record Frozen(
        String group,
        String title,
        String entrant,
        @Nullable Long agencyId,
        @Nullable Long innovationId,
        String contact,
        Map<String, String> story,
        Map<String, String> blindStory,
        List<Map<String, String>> files,
        @Nullable Double maturity) {

    Map<String, @Nullable Object> columns(JsonMapper json) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("group", group);
        columns.put("title", title);
        columns.put("entrant", entrant);
        columns.put("agency", agencyId);
        columns.put("innovation", innovationId);
        columns.put("contact", contact);
        columns.put("story", json.writeValueAsString(story));
        columns.put("blind", json.writeValueAsString(blindStory));
        columns.put("files", json.writeValueAsString(files));
        columns.put("print", print(json));
        columns.put("maturity", maturity);
        return columns;
    }

    String print(JsonMapper json) {
        return print(title, json.writeValueAsString(story), json.writeValueAsString(files));
    }

    /** SHA-256 over what was handed in, each part on a line of its own. */
    static String print(String title, String story, String files) {
        return RulesText.hash(title + "\n" + story + "\n" + files);
    }
}
