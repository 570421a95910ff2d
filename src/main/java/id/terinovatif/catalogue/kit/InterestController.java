package id.terinovatif.catalogue.kit;

import id.terinovatif.shared.web.Faults;
import id.terinovatif.shared.web.Network;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A region says that it wants to copy; no account, no script. */
@Controller
class InterestController {
    private final Interests interests;

    InterestController(Interests interests) {
        this.interests = interests;
    }

    @GetMapping("/katalog/{id}/minat")
    ModelAndView form(@PathVariable long id, @RequestParam(defaultValue = "") String terkirim) {
        return show(id, Interest.of(Map.of()), Faults.none(), terkirim.equals("ya"));
    }

    @PostMapping("/katalog/{id}/minat")
    ModelAndView send(@PathVariable long id, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        interests.entry(id);
        var interest = Interest.of(typed);
        var faults = interest.faults();
        if (faults.found().isEmpty())
            interests.send(id, interest, Network.of(request)).ifPresent(refused -> faults.add("alasan", refused));
        var found = faults.found();
        return found.isEmpty()
                ? new ModelAndView("redirect:/katalog/" + id + "/minat?terkirim=ya")
                : show(id, interest, found, false);
    }

    private ModelAndView show(long id, Interest interest, Faults faults, boolean sent) {
        return new ModelAndView(
                "catalogue/kit/minat",
                Map.of(
                        "entry",
                        interests.entry(id),
                        "form",
                        interest.said(),
                        "opened",
                        interests.opened(),
                        "faults",
                        faults,
                        "sent",
                        sent),
                faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
