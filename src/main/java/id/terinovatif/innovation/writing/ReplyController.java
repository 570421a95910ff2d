package id.terinovatif.innovation.writing;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.verdict.Replying;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.shared.web.FormPrint;
import id.terinovatif.shared.web.Once;
import id.terinovatif.year.Years;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A writer's answer to the reason of a verdict; the verifier sees it at the claim. */
@Controller
class ReplyController {
    private final Innovations innovations;
    private final Years years;
    private final IndicatorPages pages;
    private final Replying replying;
    private final Once once;

    ReplyController(Innovations innovations, Years years, IndicatorPages pages, Replying replying, Once once) {
        this.once = once;
        this.innovations = innovations;
        this.years = years;
        this.pages = pages;
        this.replying = replying;
    }

    @PostMapping("/inovasi/{id}/indikator/{kode}/tanggapan")
    Object reply(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            @RequestParam(defaultValue = "") String tanggapan,
            FormPrint print,
            Model model,
            RedirectAttributes flash) {
        var innovation = innovations.visibleTo(user).get(id);
        var indicator = years.innovationIndicator(innovation.year(), kode);
        var fault =
                once.make(user.regionId(), user.id(), print, () -> replying.reply(user, id, kode, tanggapan.strip()));
        if (!fault.isEmpty()) return trouble(user, innovation, indicator, tanggapan, fault, model);
        flash.addFlashAttribute("message", "Tanggapan tersimpan. Pemeriksa melihatnya setelah inovasi dikirim lagi.");
        return "redirect:/inovasi/" + id + "/indikator/" + kode;
    }

    private ModelAndView trouble(
            User user, Innovation innovation, Indicator indicator, String typed, String fault, Model model) {
        model.addAttribute("view", pages.view(user, innovation, indicator));
        model.addAttribute("reply", typed);
        model.addAttribute("replyFault", fault);
        return new ModelAndView("innovation/writing/indikator", Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
