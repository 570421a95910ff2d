package id.terinovatif.catalogue;

import id.terinovatif.evidence.DocumentBytes;
import id.terinovatif.evidence.Documents;
import id.terinovatif.evidence.Vault;
import id.terinovatif.evidence.use.PublicDocuments;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public catalogue: search it, read one innovation, take its open documents. */
@Controller
class CatalogueController {
    private final CataloguePages list;
    private final EntryPages pages;
    private final Messages messages;
    private final PublicDocuments publicDocuments;
    private final Documents documents;
    private final Vault vault;

    CatalogueController(
            CataloguePages list,
            EntryPages pages,
            Messages messages,
            PublicDocuments publicDocuments,
            Documents documents,
            Vault vault) {
        this.list = list;
        this.pages = pages;
        this.messages = messages;
        this.publicDocuments = publicDocuments;
        this.documents = documents;
        this.vault = vault;
    }

    @GetMapping("/katalog")
    String list(@RequestParam Map<String, String> address, Model model) {
        model.addAttribute("listed", list.of(Wish.of(address)));
        return "catalogue/katalog";
    }

    @GetMapping("/katalog/{id}")
    String innovation(@PathVariable long id, @RequestParam(defaultValue = "") String terkirim, Model model) {
        model.addAttribute("shown", pages.of(id));
        model.addAttribute("letter", messages.empty());
        model.addAttribute("faults", Faults.none());
        model.addAttribute("sent", terkirim.equals("ya"));
        return "catalogue/inovasi";
    }

    /** The picture of a link's preview, 1200 by 630. */
    @GetMapping("/katalog/{id}/gambar.png")
    ResponseEntity<byte[]> picture(@PathVariable long id) {
        var shown = pages.of(id);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)))
                .body(PreviewPicture.of(shown.card()));
    }

    @GetMapping("/katalog/{id}/dokumen/{dokumen}")
    ResponseEntity<Resource> document(@PathVariable long id, @PathVariable long dokumen) throws IOException {
        var open = publicDocuments.find(id, dokumen).orElseThrow(Missing::new);
        var document = documents.forNobody(open.regionId(), open.id()).orElseThrow(Missing::new);
        return DocumentBytes.download(vault, document);
    }
}
