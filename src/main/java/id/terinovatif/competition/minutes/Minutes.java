package id.terinovatif.competition.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The minutes of a contest as a program reads them: what stands in the tables now, and the chain of what happened. Names of
 * jurors are not in it.
 *
 * @param rules as JSON, to the letter what {@code rulesHash} is of
 */
public record Minutes(
        int version,
        String region,
        String name,
        int year,
        String rules,
        String rulesHash,
        List<Entry> entries,
        List<Judge> jurors,
        List<Sheet> sheets,
        List<Outcome.Line> result,
        List<Said.Award> awards,
        List<Link> chain) {
    public static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * An entry as the table has it.
     *
     * @param print SHA-256 over title, story and files as they were handed in
     */
    public record Entry(
            String entry,
            String group,
            String title,
            String entrant,
            String print,
            String state,
            String reason,
            @Nullable Double maturity) {}

    public record Judge(String juror, String institution, boolean outside, boolean declared) {}

    /**
     * A sheet as the table has it.
     *
     * @param total as the product computed it; null while it is not handed in
     */
    public record Sheet(
            int stage,
            String entry,
            String juror,
            String state,
            List<Integer> points,
            List<String> reasons,
            @Nullable String total) {}

    public String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }

    public static Minutes read(String json) {
        return JSON.readValue(json, Minutes.class);
    }
}
