package id.terinovatif.competition.desk;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Once more over the own sheet, then handed in. */
@Controller
class HandInController {
    private final Reading reading;
    private final Marking marking;

    HandInController(Reading reading, Marking marking) {
        this.reading = reading;
        this.marking = marking;
    }

    @GetMapping("/lomba/{id}/meja/{peserta}/serah")
    ModelAndView review(@SignedIn User user, @PathVariable long id, @PathVariable int peserta) {
        var open = reading.entry(user, id, peserta);
        return new ModelAndView(
                "competition/desk/serah", Map.of("open", new MarkPage(open, 1), "marks", marking.own(open)));
    }

    @PostMapping("/lomba/{id}/meja/{peserta}/serah")
    String handIn(@SignedIn User user, @PathVariable long id, @PathVariable int peserta, RedirectAttributes flash) {
        reading.entry(user, id, peserta);
        marking.handIn(user, id, peserta);
        flash.addFlashAttribute("message", "Penilaian diserahkan.");
        return "redirect:/lomba/" + id + "/meja";
    }
}
