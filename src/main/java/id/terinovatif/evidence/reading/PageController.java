package id.terinovatif.evidence.reading;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.evidence.Documents;
import id.terinovatif.evidence.Vault;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Caller;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One page of a PDF as a picture, for those who may see the document. */
@Controller
class PageController {
    private static final int USUAL = 900;
    private static final int ENLARGED = 1800;

    private final Documents documents;
    private final Vault vault;
    private final PagePictures pictures;

    PageController(Documents documents, Vault vault, PagePictures pictures) {
        this.documents = documents;
        this.vault = vault;
        this.pictures = pictures;
    }

    @GetMapping("/bukti/{id}/halaman/{halaman}")
    ResponseEntity<byte[]> page(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String halaman,
            @RequestParam(defaultValue = "") String besar,
            HttpServletRequest request)
            throws Exception {
        var document = documents
                .find(user, id)
                .filter(found -> "application/pdf".equals(found.mediaType()))
                .orElseThrow(Missing::new);
        if (!halaman.matches("\\d{1,4}") || !vault.has(document)) throw new Missing();
        try {
            var width = besar.equals("ya") ? ENLARGED : USUAL;
            var number = Integer.parseInt(halaman);
            var png = Caller.whileThere(request, () -> pictures.png(document, number, width));
            return ResponseEntity.ok()
                    .contentType(MediaType.IMAGE_PNG)
                    .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
                    .body(png);
        } catch (NotRead trouble) {
            throw new Missing();
        }
    }
}
