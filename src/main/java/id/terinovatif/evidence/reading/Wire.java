package id.terinovatif.evidence.reading;

import id.terinovatif.evidence.checks.Report;
import id.terinovatif.evidence.checks.text.Content;
import id.terinovatif.evidence.checks.text.PictureSize;
import id.terinovatif.sheet.Findings;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What goes between the programme and its reading process: one line of JSON each way. */
final class Wire {
    static final JsonMapper JSON = JsonMapper.builder().build();

    enum Work {
        /** Read the text that stands in the file as text. */
        TEXT,
        /** Read it, pictures of text included. */
        SCAN,
        /** Answer from what was read before. */
        CHECK,
        /** Draw a page. */
        PAGE,
        /** Say what kind of file it is and whether it can be opened. */
        LOOK,
        /** Read a list of things from a sheet into a file. */
        LIST
    }

    /** A file, or what was read of it before, and what to do with it. */
    record Request(
            Work work,
            @Nullable String file,
            @Nullable Content content,
            List<Asked> questions,
            @Nullable Page page,
            @Nullable ListWanted list) {

        static Request of(Work work, Path file, List<Asked> questions) {
            return new Request(work, file.toAbsolutePath().toString(), null, questions, null, null);
        }

        static Request check(Content content, List<Asked> questions) {
            return new Request(Work.CHECK, null, content, questions, null, null);
        }

        static Request list(Path file, ListWanted list) {
            return new Request(Work.LIST, file.toAbsolutePath().toString(), null, List.of(), null, list);
        }

        static Request draw(Path file, Page page) {
            return new Request(Work.PAGE, file.toAbsolutePath().toString(), null, List.of(), page, null);
        }
    }

    /** How to read a list, and the file that its rows are written to, one a line. */
    record ListWanted(id.terinovatif.sheet.Asked asked, String to) {}

    /** A page to draw into this file. */
    record Page(int number, PictureSize size, String to) {}

    record Response(
            Content content, List<Report> reports, @Nullable Findings findings) {}

    private Wire() {}
}
