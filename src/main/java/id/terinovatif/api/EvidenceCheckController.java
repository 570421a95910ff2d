package id.terinovatif.api;

import id.terinovatif.evidence.FileKind;
import id.terinovatif.evidence.checks.EvidenceCheck;
import id.terinovatif.instrument.Instruments;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Checks a file against an indicator; keeps nothing of it. */
@RestController
final class EvidenceCheckController {
    private final Instruments instruments;
    private final EvidenceCheck checks = EvidenceCheck.usual();

    EvidenceCheckController(Instruments instruments) {
        this.instruments = instruments;
    }

    @PostMapping("/api/v1/evidence/check")
    ResponseEntity<byte[]> check(HttpServletRequest request) throws IOException {
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (multipart == null) throw ApiProblem.notMultipart();
        var form = EvidenceForm.of(multipart, instruments);
        var file = Files.createTempFile("bukti", ".part");
        try {
            form.file().transferTo(file);
            var report = checks.check(file, form.question());
            refuseLarge(report.fileType(), Files.size(file));
            return ApiJson.ok(EvidenceAnswer.of(report));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void refuseLarge(String type, long size) {
        FileKind.of(type).filter(kind -> !kind.fits(size)).ifPresent(kind -> {
            throw ApiProblem.fileTooLarge("%s paling besar %d MB.".formatted(kind.label(), kind.megabytes()));
        });
    }
}
