package id.terinovatif.verification;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Step;
import id.terinovatif.innovation.Workflow;
import id.terinovatif.shared.Missing;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk: one innovation, one indicator with its document and rule side by side. */
@Controller
class VerificationController {
    private final Innovations innovations;
    private final Holds holds;
    private final Desk desk;
    private final Judging judging;
    private final Workflow workflow;

    VerificationController(Innovations innovations, Holds holds, Desk desk, Judging judging, Workflow workflow) {
        this.innovations = innovations;
        this.holds = holds;
        this.desk = desk;
        this.judging = judging;
        this.workflow = workflow;
    }

    @GetMapping("/verifikasi/{id}")
    String innovation(@SignedIn User user, @PathVariable long id, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        model.addAttribute("innovation", innovation);
        model.addAttribute("items", desk.items(innovation));
        model.addAttribute("open", Step.VERIFY.openTo(user, innovation.status()));
        model.addAttribute("hold", holds.of(innovation).orElse(null));
        model.addAttribute("user", user);
        return "verification/meja";
    }

    @GetMapping("/verifikasi/{id}/{kode}")
    String indicator(@SignedIn User user, @PathVariable long id, @PathVariable String kode, Model model) {
        return page(user, innovations.visibleTo(user).get(id), kode, null, model);
    }

    @PostMapping("/verifikasi/{id}/{kode}")
    Object judge(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String kode,
            @RequestParam(defaultValue = "") String putusan,
            @RequestParam(defaultValue = "0") int tingkat,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam(defaultValue = "") String kata,
            Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        var claim = desk.item(innovation, kode).map(Desk.Item::claim).orElseThrow(Missing::new);
        var words = kata.substring(0, Math.min(kata.length(), 1000));
        var fault = judging.judge(
                user, innovation, claim, putusan, tingkat, Reason.of(alasan).orElse(null), words);
        if (fault != null)
            return new ModelAndView(
                    page(user, innovation, kode, fault, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        return "redirect:/verifikasi/" + id
                + next(innovation).map(code -> "/" + code).orElse("");
    }

    private java.util.Optional<String> next(Innovation innovation) {
        return desk.items(innovation).stream()
                .filter(Desk.Item::waits)
                .map(item -> item.indicator().code())
                .findFirst();
    }

    @PostMapping("/verifikasi/{id}/pengembalian")
    String sendBack(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes flash) {
        var innovation = innovations.visibleTo(user).get(id);
        holds.require(user, innovation);
        workflow.take(Step.SEND_BACK, user, innovation, alasan.strip());
        flash.addFlashAttribute("message", "Dikembalikan kepada " + innovation.agencyName() + " dengan alasan Anda.");
        return "redirect:/verifikasi";
    }

    @PostMapping("/verifikasi/{id}/selesai")
    String finish(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        var innovation = innovations.visibleTo(user).get(id);
        judging.finish(user, innovation);
        flash.addFlashAttribute("message", innovation.name() + " selesai diperiksa dan masuk hitungan indeks.");
        return "redirect:/inovasi/" + id;
    }

    private String page(User user, Innovation innovation, String code, @Nullable String fault, Model model) {
        var item = desk.item(innovation, code).orElseThrow(Missing::new);
        model.addAttribute("innovation", innovation);
        model.addAttribute("item", item);
        model.addAttribute(
                "hold",
                holds.of(innovation)
                        .filter(hold -> !hold.of(user))
                        .map(hold -> hold.words(user))
                        .orElse(null));
        model.addAttribute("fault", fault);
        return "verification/indikator";
    }
}
