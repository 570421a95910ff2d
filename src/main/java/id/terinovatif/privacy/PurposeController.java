package id.terinovatif.privacy;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is kept of people, in words and as a file, for everybody. */
@Controller
class PurposeController {
    @GetMapping("/bantuan/data-pribadi")
    String page(Model model) {
        model.addAttribute("purposes", Purpose.ALL);
        model.addAttribute("retained", Retained.values());
        model.addAttribute("grace", Leaving.GRACE_DAYS);
        return "privacy/data-pribadi";
    }

    @GetMapping("/bantuan/data-pribadi.tsv")
    ResponseEntity<String> file() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/tab-separated-values;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"data-pribadi.tsv\"")
                .body(Purpose.file());
    }
}
