package id.terinovatif.competition.objection;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.shared.NotAllowed;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office answers objections and makes the result final. */
@Controller
class ObjectionController {
    private final Calls calls;
    private final Objections objections;
    private final Objecting objecting;
    private final Clock clock;

    ObjectionController(Calls calls, Objections objections, Objecting objecting, Clock clock) {
        this.calls = calls;
        this.objections = objections;
        this.objecting = objecting;
        this.clock = clock;
    }

    @GetMapping("/lomba/{id}/sanggahan")
    String list(@SignedIn User user, @PathVariable long id, Model model) {
        var call = calls.organised(user, id);
        if (!call.state().announced()) throw new NotAllowed("Sanggahan dibuka sesudah hasil diumumkan.");
        model.addAttribute("call", call);
        var until = call.objectUntil();
        model.addAttribute(
                "view",
                new ObjectionView(
                        objections.of(call), until != null && clock.instant().isBefore(until)));
        return "competition/objection/sanggahan";
    }

    @PostMapping("/lomba/{id}/sanggahan/{nomor}")
    String answer(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable long nomor,
            @RequestParam(defaultValue = "") String putusan,
            @RequestParam(defaultValue = "") String jawaban,
            RedirectAttributes flash) {
        calls.organised(user, id);
        objecting.answer(user, id, nomor, putusan.equals("diterima"), jawaban);
        flash.addFlashAttribute("message", "Jawaban tersimpan dan masuk lampiran berita acara.");
        return "redirect:/lomba/" + id + "/sanggahan";
    }

    @PostMapping("/lomba/{id}/penetapan")
    String settle(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        calls.organised(user, id);
        objecting.settle(user, id);
        flash.addFlashAttribute("message", "Hasil ditetapkan.");
        return "redirect:/lomba/" + id;
    }
}
