package id.terinovatif.catalogue.kit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The kit of a public innovation: what is in it, and the archive. */
@Controller("publicKitController")
class KitController {
    private final Kits kits;
    private final KitZip zip;

    KitController(Kits kits, KitZip zip) {
        this.kits = kits;
        this.zip = zip;
    }

    @GetMapping("/katalog/{id}/kit")
    String kit(@PathVariable long id, Model model) {
        model.addAttribute("kit", kits.of(id));
        return "catalogue/kit/kit";
    }

    @GetMapping("/katalog/{id}/kit.zip")
    void archive(@PathVariable long id, HttpServletResponse response) throws IOException {
        var kit = kits.of(id);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + kit.folder() + ".zip\"");
        zip.write(kit, response.getOutputStream());
    }
}
