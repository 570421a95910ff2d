package id.terinovatif.innovation.recall;

import id.terinovatif.innovation.recall.Recall.Stage;
import id.terinovatif.shared.web.Faults;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reader's side: one address that shows the step the reader is at. Needs no account and no session. */
@Controller
class RecallLinkController {
    private static final int MINUTE = 60;
    private static final int MORE_TIME = 180;

    private final Recalls tests;
    private final RecallText texts;
    private final Clock clock;

    RecallLinkController(Recalls tests, RecallText texts, Clock clock) {
        this.tests = tests;
        this.texts = texts;
        this.clock = clock;
    }

    @ModelAttribute
    void keepOutOfSearch(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping("/baca/{secret}")
    ModelAndView step(@PathVariable String secret, Model model) {
        return show(secret, Answers.EMPTY, Faults.none(), model);
    }

    @PostMapping("/baca/{secret}/mulai")
    ModelAndView start(@PathVariable String secret, @RequestParam(defaultValue = "") String lama, Model model) {
        tests.behind(secret)
                .filter(test -> test.stage(clock.instant()) == Stage.INVITED)
                .ifPresent(test -> tests.start(test, lama.equals("ya") ? MORE_TIME : MINUTE));
        return back(secret);
    }

    @PostMapping("/baca/{secret}/terbaca")
    ModelAndView closeText(@PathVariable String secret) {
        tests.behind(secret)
                .filter(test -> test.stage(clock.instant()) == Stage.READING)
                .ifPresent(tests::closeText);
        return back(secret);
    }

    @PostMapping("/baca/{secret}/jawaban")
    ModelAndView answer(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String masalah,
            @RequestParam(defaultValue = "") String baru,
            @RequestParam(defaultValue = "") String untung,
            @RequestParam(defaultValue = "") String berubah,
            @RequestParam(defaultValue = "") String kantor,
            Model model) {
        var answers = new Answers(masalah.strip(), baru.strip(), untung.strip(), berubah.strip(), kantor.strip());
        var test = tests.behind(secret)
                .filter(one -> one.stage(clock.instant()) == Stage.ANSWERING)
                .orElse(null);
        if (test == null) return back(secret);
        var faults = answers.faults();
        if (!faults.isEmpty()) return show(secret, answers, faults, model);
        tests.answer(test, answers);
        return back(secret);
    }

    private static ModelAndView back(String secret) {
        return new ModelAndView("redirect:/baca/{secret}", Map.of("secret", secret));
    }

    private ModelAndView show(String secret, Answers answers, Faults faults, Model model) {
        var now = clock.instant();
        var test = tests.behind(secret).orElse(null);
        if (test == null || test.stage(now) == Stage.GONE)
            return new ModelAndView("innovation/recall/lewat", Map.of(), HttpStatus.NOT_FOUND);
        model.addAttribute("secret", secret);
        return switch (test.stage(now)) {
            case INVITED -> new ModelAndView("innovation/recall/mulai");
            case READING -> {
                model.addAttribute("text", texts.of(test));
                model.addAttribute("seconds", Math.max(0, test.remaining(now).toSeconds()));
                yield new ModelAndView("innovation/recall/teks");
            }
            case ANSWERING -> {
                model.addAttribute("answers", answers);
                model.addAttribute("faults", faults);
                yield new ModelAndView(
                        "innovation/recall/tanya",
                        Map.of(),
                        faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            }
            default -> new ModelAndView("innovation/recall/terima-kasih");
        };
    }
}
