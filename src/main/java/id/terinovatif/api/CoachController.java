package id.terinovatif.api;

import id.terinovatif.coach.Coach;
import id.terinovatif.coach.Draft;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads a draft as a stranger would; keeps nothing of it. */
@RestController
final class CoachController {
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_SECTION_NAME = 100;
    private static final int MOST_SECTIONS = 50;
    private static final int MOST_LINES = 2_000;
    private static final int MOST_SENTENCES = 5_000;

    /** Five texts of the form at their longest. */
    static final int MOST_CHARACTERS = 100_000;

    private final Coach coach = new Coach();

    @PostMapping("/api/v1/coach")
    ResponseEntity<byte[]> read(HttpServletRequest request) throws IOException {
        var body = ApiBody.of(request);
        var draft = draft(body.fields());
        body.close();
        return ApiJson.ok(CoachAnswer.of(coach.read(draft)));
    }

    private static Draft draft(Fields from) {
        var name = from.requiredText("name", LONGEST_NAME);
        var sections = from.object("sections", CoachController::sections);
        if (!from.has("sections")) from.problem("sections", "harus diisi");
        if (sections != null) refuseTooMuch(from, sections);
        return new Draft(name, sections == null ? Map.of() : sections);
    }

    private static Map<String, String> sections(Fields from) {
        var sections = new LinkedHashMap<String, String>();
        from.each((name, node) -> {
            if (name.length() > LONGEST_SECTION_NAME) from.problem("", "nama bagian paling panjang 100 karakter");
            else if (node.isString()) sections.put(name, node.stringValue());
            else from.problem(name, "harus berupa teks");
        });
        return sections;
    }

    /** A critique costs by lines and characters; what would take longer than a second is refused before it begins. */
    private static void refuseTooMuch(Fields from, Map<String, String> sections) {
        if (sections.size() > MOST_SECTIONS)
            from.problem("sections", "paling banyak " + MOST_SECTIONS + " bagian, terkirim " + sections.size());
        long characters = 0;
        long lines = 0;
        long sentences = 0;
        for (var text : sections.values()) {
            characters += text.length();
            lines += text.lines().limit(MOST_LINES + 1L).count();
            sentences += text.chars().filter(c -> ".;!?)".indexOf(c) >= 0).count();
        }
        if (characters > MOST_CHARACTERS)
            from.problem("sections", "paling panjang " + MOST_CHARACTERS + " karakter, terkirim " + characters);
        if (lines > MOST_LINES) from.problem("sections", "paling banyak " + MOST_LINES + " baris");
        if (sentences > MOST_SENTENCES) from.problem("sections", "paling banyak " + MOST_SENTENCES + " kalimat");
    }
}
