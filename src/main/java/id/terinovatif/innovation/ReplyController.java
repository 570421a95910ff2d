package id.terinovatif.innovation;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    private final Verdicts verdicts;
    private final Replies replies;

    ReplyController(Innovations innovations, Years years, IndicatorPages pages, Verdicts verdicts, Replies replies) {
        this.innovations = innovations;
        this.years = years;
        this.pages = pages;
        this.verdicts = verdicts;
        this.replies = replies;
    }

    @PostMapping("/inovasi/{id}/indikator/{kode}/tanggapan")
    Object reply(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            @RequestParam(defaultValue = "") String tanggapan,
            Model model,
            RedirectAttributes flash) {
        var innovation = innovations.visibleTo(user).get(id);
        if (!innovation.editableBy(user))
            throw new NotAllowed("Tanggapan ditulis oleh perangkat daerahnya, setelah inovasi dikembalikan.");
        var indicator = years.instrument(innovation).perInnovation().stream()
                .filter(one -> one.code().equals(kode))
                .findFirst()
                .orElseThrow(Missing::new);
        if (!verdicts.of(innovation).containsKey(kode))
            throw new NotAllowed("Indikator ini belum ada putusannya, jadi belum ada yang ditanggapi.");
        var fault = fault(tanggapan.strip());
        if (fault != null) return trouble(user, innovation, indicator, tanggapan, fault, model);
        replies.say(user, innovation, kode, tanggapan.strip());
        flash.addFlashAttribute("message", "Tanggapan tersimpan. Pemeriksa melihatnya setelah inovasi dikirim lagi.");
        return "redirect:/inovasi/" + id + "/indikator/" + kode;
    }

    private static @Nullable String fault(String words) {
        if (words.isEmpty()) return "Tulis dulu tanggapannya.";
        return words.length() <= Replies.LONGEST
                ? null
                : "Tanggapan paling panjang " + Replies.LONGEST + " huruf; sekarang " + words.length() + ".";
    }

    private ModelAndView trouble(
            User user, Innovation innovation, Indicator indicator, String typed, String fault, Model model) {
        model.addAttribute("view", pages.view(user, innovation, indicator));
        model.addAttribute("reply", typed);
        model.addAttribute("replyFault", fault);
        return new ModelAndView("innovation/indikator", Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
