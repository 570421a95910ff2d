package id.terinovatif.verification;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The queue, sorted and narrowed by its address, and the way to the next innovation in it. */
@Controller
class QueueController {
    private static final int PAGE = 20;

    private final Queue queue;
    private final NextTurn next;
    private final SecondVerdicts readings;
    private final OwnWork own;
    private final Clock clock;

    QueueController(Queue queue, NextTurn next, SecondVerdicts readings, OwnWork own, Clock clock) {
        this.queue = queue;
        this.next = next;
        this.readings = readings;
        this.own = own;
        this.clock = clock;
    }

    @GetMapping("/verifikasi")
    String queue(@SignedIn User user, @ModelAttribute("antrean") QueueForm antrean, Model model) {
        var filter = antrean.filter();
        var page = antrean.page();
        var size = queue.size(user, filter);
        model.addAttribute("lines", queue.of(user, filter, PAGE, (page - 1) * PAGE));
        model.addAttribute("size", size);
        model.addAttribute("agencies", queue.agencies(user));
        model.addAttribute("returned", queue.returned(user));
        model.addAttribute("mine", next.mine(user));
        model.addAttribute("again", readings.open(user).size());
        model.addAttribute("today", own.today(user));
        model.addAttribute("filter", filter);
        model.addAttribute("more", page * PAGE < size);
        model.addAttribute("now", clock.instant());
        return "verification/antrean";
    }

    /** Goes on with what the person has, else takes the next free one of this part of the queue. */
    @PostMapping("/verifikasi/berikutnya")
    String next(@SignedIn User user, @ModelAttribute("antrean") QueueForm antrean, RedirectAttributes flash) {
        var found = next.take(user, antrean.filter());
        if (found.isPresent()) return "redirect:" + found.get() + antrean.tail();
        flash.addFlashAttribute("message", "Tidak ada lagi yang bebas di bagian antrean ini.");
        return "redirect:/verifikasi" + antrean.tail();
    }
}
