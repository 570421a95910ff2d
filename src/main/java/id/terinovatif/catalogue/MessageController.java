package id.terinovatif.catalogue;

import id.terinovatif.shared.web.Faults;
import id.terinovatif.shared.web.Network;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A message to the agency of a public innovation, by whoever reads its page. */
@Controller
class MessageController {
    private final EntryPages pages;
    private final Messages messages;

    MessageController(EntryPages pages, Messages messages) {
        this.pages = pages;
        this.messages = messages;
    }

    @PostMapping("/katalog/{id}/pesan")
    ModelAndView send(@PathVariable long id, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        var letter = Letter.of(typed);
        var faults = letter.faults();
        if (faults.found().isEmpty())
            messages.send(id, letter, Network.of(request)).ifPresent(refused -> faults.add("pesan", refused));
        var found = faults.found();
        return found.isEmpty()
                ? new ModelAndView("redirect:/katalog/" + id + "?terkirim=ya#hubungi")
                : page(id, letter, found);
    }

    private ModelAndView page(long id, Letter letter, Faults faults) {
        var model = new HashMap<String, Object>();
        model.put("shown", pages.of(id));
        model.put("letter", messages.again(letter));
        model.put("faults", faults);
        model.put("sent", false);
        return new ModelAndView("catalogue/inovasi", model, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
