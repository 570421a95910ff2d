package id.terinovatif.competition.desk;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.evidence.DocumentBytes;
import id.terinovatif.evidence.Vault;
import id.terinovatif.shared.Missing;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What came with an entry, beside the juror's own sheet. */
@Controller
class EntryPapersController {
    private final Reading reading;
    private final EntryPapers papers;
    private final Vault vault;

    EntryPapersController(Reading reading, EntryPapers papers, Vault vault) {
        this.reading = reading;
        this.papers = papers;
        this.vault = vault;
    }

    @GetMapping("/lomba/{id}/meja/{peserta}/dokumen")
    ModelAndView all(@SignedIn User user, @PathVariable long id, @PathVariable int peserta) {
        var open = reading.entry(user, id, peserta);
        return new ModelAndView(
                "competition/desk/dokumen", Map.of("open", new MarkPage(open, 1), "papers", papers.of(open)));
    }

    /** The file itself, where the call is not blind. */
    @GetMapping("/lomba/{id}/meja/{peserta}/dokumen/{nomor:\\d{1,4}}")
    ResponseEntity<Resource> file(
            @SignedIn User user, @PathVariable long id, @PathVariable int peserta, @PathVariable int nomor)
            throws IOException {
        var document = papers.file(reading.entry(user, id, peserta), nomor).orElseThrow(Missing::new);
        return DocumentBytes.download(vault, document);
    }
}
