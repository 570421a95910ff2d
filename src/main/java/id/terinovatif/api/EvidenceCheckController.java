package id.terinovatif.api;

import id.terinovatif.evidence.FileKind;
import id.terinovatif.evidence.checks.Report;
import id.terinovatif.evidence.reading.ApiReader;
import id.terinovatif.evidence.reading.Asked;
import id.terinovatif.evidence.reading.NotRead;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.web.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Checks a file against an indicator; keeps nothing of it. */
@RestController
final class EvidenceCheckController {
    private final Instruments instruments;
    private final ApiReader reader;

    EvidenceCheckController(Instruments instruments, ApiReader reader) {
        this.reader = reader;
        this.instruments = instruments;
    }

    @PostMapping("/api/v1/evidence/check")
    ResponseEntity<byte[]> check(HttpServletRequest request) throws Exception {
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (multipart == null) throw ApiProblem.notMultipart();
        var form = EvidenceForm.of(multipart, instruments);
        var file = reader.aside();
        try {
            form.file().transferTo(file);
            return ApiJson.ok(EvidenceAnswer.of(report(request, file, form.asked())));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Report report(HttpServletRequest request, Path file, Asked asked) throws Exception {
        try {
            var answer = Caller.whileThere(request, () -> reader.check(file, asked));
            refuseLarge(answer.content().fileType(), Files.size(file));
            return answer.reports().getFirst();
        } catch (NotRead busy) {
            throw ApiProblem.busy();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw ApiProblem.busy();
        }
    }

    private static void refuseLarge(String type, long size) {
        FileKind.of(type).filter(kind -> !kind.fits(size)).ifPresent(kind -> {
            throw ApiProblem.fileTooLarge("%s paling besar %d MB.".formatted(kind.label(), kind.megabytes()));
        });
    }
}
