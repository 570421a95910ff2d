package id.terinovatif.ideas;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.shared.web.FormPrint;
import id.terinovatif.shared.web.Once;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing a proposal with one's account. */
@Controller
class StaffController {
    private final Sending sending;
    private final Once once;

    StaffController(Sending sending, Once once) {
        this.sending = sending;
        this.once = once;
    }

    @GetMapping("/gagasan/meja/baru")
    ModelAndView write(@SignedIn User user) {
        return form(Draft.begun("", ""), Faults.none(), HttpStatus.OK);
    }

    @PostMapping("/gagasan/meja/baru")
    Object send(@SignedIn User user, @RequestParam Map<String, String> typed, FormPrint print) {
        var draft = Draft.of(typed);
        var faults = draft.faults();
        if (!faults.isEmpty()) return form(draft, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        return "redirect:"
                + once.make(user.regionId(), user.id(), print, () -> "/gagasan/meja/" + sending.staff(user, draft));
    }

    private static ModelAndView form(Draft draft, Faults faults, HttpStatus status) {
        var model = new HashMap<String, Object>();
        model.put("draft", draft);
        model.put("faults", faults);
        return new ModelAndView("ideas/baru", model, status);
    }
}
