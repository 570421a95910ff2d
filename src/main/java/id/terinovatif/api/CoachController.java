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
        return new Draft(name, sections == null ? Map.of() : sections);
    }

    private static Map<String, String> sections(Fields from) {
        var sections = new LinkedHashMap<String, String>();
        from.each((name, node) -> {
            if (node.isString()) sections.put(name, node.stringValue());
            else from.problem(name, "harus berupa teks");
        });
        return sections;
    }
}
