package id.terinovatif.evidence.reading;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Documents;
import id.terinovatif.evidence.Vault;
import id.terinovatif.evidence.checks.text.PictureSize;
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

/** One page of a PDF, or a photo as its only one, as a picture for those who may see the document. */
@Controller
class PageController {
    /** The first byte of every JPEG; a PNG begins with another. */
    private static final byte JPEG = (byte) 0xFF;

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
            @RequestParam(defaultValue = "") String kecil,
            HttpServletRequest request)
            throws Exception {
        var document = documents.find(user, id).filter(PageController::drawn).orElseThrow(Missing::new);
        if (!halaman.matches("\\d{1,4}") || !vault.has(document)) throw new Missing();
        try {
            var size = size(besar.equals("ya"), kecil.equals("ya"));
            var number = Integer.parseInt(halaman);
            var picture = Caller.whileThere(request, () -> pictures.of(document, number, size));
            return ResponseEntity.ok()
                    .contentType(picture[0] == JPEG ? MediaType.IMAGE_JPEG : MediaType.IMAGE_PNG)
                    .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
                    .body(picture);
        } catch (NotRead trouble) {
            throw new Missing();
        }
    }

    private static boolean drawn(Document document) {
        var type = document.mediaType();
        return type != null && (type.equals("application/pdf") || type.startsWith("image/"));
    }

    private static PictureSize size(boolean large, boolean small) {
        if (large) return PictureSize.LARGE;
        return small ? PictureSize.SMALL : PictureSize.USUAL;
    }
}
