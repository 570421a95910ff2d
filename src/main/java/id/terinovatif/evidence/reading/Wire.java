package id.terinovatif.evidence.reading;

import id.terinovatif.evidence.checks.Report;
import id.terinovatif.evidence.checks.text.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What goes between the programme and its reading process: one line of JSON each way. */
final class Wire {
    static final JsonMapper JSON = JsonMapper.builder().build();

    /** Either a file to read or what was read of it before, and what to check; or a page of the file to draw. */
    record Request(
            @Nullable String file,
            @Nullable Content content,
            List<Asked> questions,
            @Nullable Page page) {}

    /** A page to draw, so many pixels wide, into this file. */
    record Page(int number, int width, String to) {}

    record Response(Content content, List<Report> reports) {}

    private Wire() {}
}
