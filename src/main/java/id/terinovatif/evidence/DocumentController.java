package id.terinovatif.evidence;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.evidence.use.DocumentUses;
import id.terinovatif.evidence.use.PublicDocuments;
import id.terinovatif.evidence.use.UsePages;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The vault's pages: the shelf, one document, its file. */
@Controller
class DocumentController {
    private static final int PAGE = 20;

    private final Documents documents;
    private final Vault vault;
    private final DocumentUses places;
    private final UsePages uses;
    private final PublicDocuments publicDocuments;

    DocumentController(
            Documents documents, Vault vault, DocumentUses places, UsePages uses, PublicDocuments publicDocuments) {
        this.publicDocuments = publicDocuments;
        this.documents = documents;
        this.vault = vault;
        this.places = places;
        this.uses = uses;
    }

    @GetMapping("/bukti")
    String shelf(@SignedIn User user, @RequestParam(defaultValue = "1") int halaman, Model model) {
        var page = Math.clamp(halaman, 1, 100_000);
        var shelf = documents.shelf(user, page, PAGE + 1);
        model.addAttribute(
                "shelf", uses.shelf(user.regionId(), shelf.stream().limit(PAGE).toList()));
        model.addAttribute("page", page);
        model.addAttribute("more", shelf.size() > PAGE);
        return "evidence/bukti";
    }

    @GetMapping("/bukti/{id}")
    String document(@SignedIn User user, @PathVariable long id, Model model) {
        return page(documents.find(user, id).orElseThrow(Missing::new), user.writes(), null, model);
    }

    @PostMapping("/bukti/{id}")
    String describe(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String nomor,
            @RequestParam(required = false) @Nullable String tanggal,
            @RequestParam(required = false) @Nullable String perihal,
            @RequestParam(required = false) @Nullable String penandatangan,
            @RequestParam(required = false) @Nullable String dari,
            @RequestParam(required = false) @Nullable String sampai,
            Model model,
            RedirectAttributes flash) {
        var document = documents.find(user, id).orElseThrow(Missing::new);
        if (!user.writes()) throw new NotAllowed("Keterangan surat diisi oleh perangkat daerah pemiliknya.");
        try {
            documents.describe(document, Letter.typed(nomor, tanggal, perihal).with(penandatangan, dari, sampai));
        } catch (Refused refused) {
            return page(document, true, refused.getMessage(), model);
        }
        flash.addFlashAttribute("message", "Keterangan dokumen tersimpan.");
        return "redirect:/bukti/" + id;
    }

    /** Notes on which page or row the document proves an indicator. */
    @PostMapping("/bukti/{id}/tempat")
    String place(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long inovasi,
            @RequestParam(defaultValue = "") String indikator,
            @RequestParam(defaultValue = "") String tempat,
            RedirectAttributes flash) {
        var document = documents.find(user, id).orElseThrow(Missing::new);
        if (!user.writes()) throw new NotAllowed("Halaman dan baris dicatat oleh perangkat daerah pemiliknya.");
        var words = tempat.strip().substring(0, Math.min(tempat.strip().length(), 120));
        if (!places.place(document, inovasi, indikator, words.isEmpty() ? null : words)) throw new Missing();
        flash.addFlashAttribute("message", "Tempatnya tercatat.");
        return "redirect:/bukti/" + id;
    }

    /** Shows it beside the public innovations that it proves, or takes it away from there. */
    @PostMapping("/bukti/{id}/publik")
    String publish(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String tampil,
            RedirectAttributes flash) {
        var document = documents.find(user, id).orElseThrow(Missing::new);
        if (!user.writes()) throw new NotAllowed("Dokumen dibuka untuk umum oleh perangkat daerah pemiliknya.");
        publicDocuments.show(user, document, tampil.equals("ya"));
        flash.addFlashAttribute(
                "message",
                tampil.equals("ya")
                        ? "Dokumen ini tampil di katalog bersama inovasi terbit yang dibuktikannya."
                        : "Dokumen ini tidak tampil lagi di katalog.");
        return "redirect:/bukti/" + id;
    }

    private String page(Document document, boolean mayDescribe, @Nullable String fault, Model model) {
        model.addAttribute("document", document);
        model.addAttribute("fault", fault);
        model.addAttribute("mayDescribe", mayDescribe);
        model.addAttribute("open", publicDocuments.shown(document));
        model.addAttribute("uses", uses.lines(document));
        return "evidence/dokumen";
    }

    /** The bytes, for those who may see the document; a browser neither guesses their type nor runs anything in them. */
    @GetMapping("/bukti/{id}/berkas")
    ResponseEntity<Resource> file(@SignedIn User user, @PathVariable long id) throws IOException {
        var document = documents.find(user, id).filter(found -> !found.link()).orElseThrow(Missing::new);
        if (!vault.has(document)) throw new Missing();
        var type = String.valueOf(document.mediaType());
        var inline = FileKind.of(type).map(FileKind::shownInline).orElse(false);
        var disposition = (inline ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(document.title(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=600")
                .body(new DocumentBytes(vault, document));
    }
}
