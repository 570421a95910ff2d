package id.terinovatif.api;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.evidence.reading.NotRead;
import id.terinovatif.evidence.reading.SheetReading;
import id.terinovatif.exchange.ListFields;
import id.terinovatif.exchange.imports.Comparison;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.scoring.Problem;
import id.terinovatif.shared.web.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Says what would become of a list; keeps nothing of it. */
@RestController
final class ImportController {
    private final SheetReading sheets;
    private final Comparison comparison;
    private final Instruments instruments;

    ImportController(SheetReading sheets, Comparison comparison, Instruments instruments) {
        this.sheets = sheets;
        this.comparison = comparison;
        this.instruments = instruments;
    }

    @PostMapping("/api/v1/import/preview")
    ResponseEntity<byte[]> preview(@SignedIn User user, HttpServletRequest request) throws Exception {
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (multipart == null) throw ApiProblem.notMultipart();
        if (!user.seesWholeRegion()) throw ApiProblem.notFound("Token ini tidak melihat daftar daerah.");
        var form = ImportForm.of(multipart);
        var file = sheets.aside();
        try {
            form.file().transferTo(file);
            return ApiJson.ok(Caller.whileThere(request, () -> answer(user, file, form)));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private ImportAnswer answer(User user, Path file, ImportForm.Filled form) throws Exception {
        var open = user.region().openYear();
        var edition = instruments.of(open == null ? instruments.years().getLast() : open);
        var fields = ListFields.of(form.kind(), edition);
        try (var list = sheets.forProgramme(file, form.asked(fields, edition.year() + 1))) {
            var trouble = list.findings().trouble();
            if (trouble != null) throw refused(form.field(list.findings()), trouble);
            var answer = new ImportAnswer.Builder(list.findings(), fields);
            comparison.each(user.regionId(), form.kind(), edition.year(), list, answer::add);
            return answer.done();
        } catch (NotRead beyond) {
            if (beyond.isBusy()) throw ApiProblem.busy();
            throw refused("file", beyond.reason());
        }
    }

    private static ApiProblem refused(String field, String why) {
        return ApiProblem.badInput(List.of(new Problem(field, why)));
    }
}
