package id.terinovatif.verification;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Step;
import id.terinovatif.innovation.Workflow;
import id.terinovatif.shared.Missing;
import java.time.Clock;
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

/** The desk: the queue, one innovation, one indicator with its document and rule side by side. */
@Controller
class VerificationController {
    private static final int PAGE = 50;

    private final Innovations innovations;
    private final Queue queue;
    private final Desk desk;
    private final Judging judging;
    private final Workflow workflow;
    private final Clock clock;

    VerificationController(
            Innovations innovations, Queue queue, Desk desk, Judging judging, Workflow workflow, Clock clock) {
        this.innovations = innovations;
        this.queue = queue;
        this.desk = desk;
        this.judging = judging;
        this.workflow = workflow;
        this.clock = clock;
    }

    @GetMapping("/verifikasi")
    String queue(@SignedIn User user, @RequestParam(defaultValue = "1") int halaman, Model model) {
        var page = Math.clamp(halaman, 1, 10_000);
        model.addAttribute("lines", queue.of(user, PAGE, (page - 1) * PAGE));
        model.addAttribute("size", queue.size(user));
        model.addAttribute("page", page);
        model.addAttribute("now", clock.instant());
        return "verification/antrean";
    }

    @GetMapping("/verifikasi/{id}")
    String innovation(@SignedIn User user, @PathVariable long id, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        model.addAttribute("innovation", innovation);
        model.addAttribute("items", desk.items(innovation));
        model.addAttribute("open", Step.VERIFY.openTo(user, innovation.status()));
        return "verification/meja";
    }

    @GetMapping("/verifikasi/{id}/{kode}")
    String indicator(@SignedIn User user, @PathVariable long id, @PathVariable String kode, Model model) {
        return page(innovations.visibleTo(user).get(id), kode, null, model);
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
            return new ModelAndView(page(innovation, kode, fault, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
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

    private String page(Innovation innovation, String code, @Nullable String fault, Model model) {
        var item = desk.item(innovation, code).orElseThrow(Missing::new);
        model.addAttribute("innovation", innovation);
        model.addAttribute("item", item);
        model.addAttribute("fault", fault);
        return "verification/indikator";
    }
}
