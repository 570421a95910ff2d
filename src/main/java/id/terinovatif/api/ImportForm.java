package id.terinovatif.api;

import id.terinovatif.evidence.checks.sheet.SheetLimits;
import id.terinovatif.scoring.Problem;
import id.terinovatif.sheet.Asked;
import id.terinovatif.sheet.Field;
import id.terinovatif.sheet.Findings;
import id.terinovatif.sheet.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The fields of a preview, each looked at, all problems told at once. */
final class ImportForm {
    private static final Set<String> FIELDS = Set.of("kind", "sheet");

    private ImportForm() {}

    /** What a well-filled form holds. */
    record Filled(MultipartFile file, Kind kind, @Nullable String sheet) {
        Asked asked(List<Field> fields, int lastYear) {
            return new Asked(kind, fields, sheet, null, Map.of(), Map.of(), lastYear, null, null);
        }

        /** The field that the trouble of these findings is about. */
        String field(Findings findings) {
            var names = findings.sheets();
            return sheet != null && !names.isEmpty() && !names.contains(sheet) ? "sheet" : "file";
        }
    }

    /** Reads the form, or refuses it with 400 that names the fields. */
    static Filled of(MultipartHttpServletRequest request) {
        var problems = new ArrayList<Problem>();
        request.getParameterMap().forEach((field, values) -> {
            if (!FIELDS.contains(field)) problems.add(new Problem(field, "tidak dikenal"));
            else if (values.length > 1) problems.add(new Problem(field, "hanya boleh sekali"));
        });
        request.getMultiFileMap().forEach((field, files) -> {
            if (!field.equals("file")) problems.add(new Problem(field, "tidak dikenal"));
            else if (files.size() > 1) problems.add(new Problem(field, "hanya satu berkas"));
        });
        var file = request.getFile("file");
        if (file == null) problems.add(new Problem("file", "harus diisi dengan berkas"));
        else if (file.isEmpty()) problems.add(new Problem("file", "berkas ini kosong (0 bita)"));
        else if (file.getSize() > SheetLimits.BYTES) throw ApiProblem.fileTooLarge("Lembar kerja paling besar 20 MB.");
        var kind = Kind.of(text(request, "kind"));
        if (kind.isEmpty())
            problems.add(new Problem("kind", "harus salah satu dari innovations, people, agencies, results"));
        if (file == null || kind.isEmpty() || !problems.isEmpty())
            throw ApiProblem.badInput(problems.stream().limit(100).toList());
        var sheet = text(request, "sheet");
        return new Filled(file, kind.get(), sheet.isEmpty() ? null : sheet);
    }

    private static String text(MultipartHttpServletRequest request, String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "").strip();
    }
}
