package id.terinovatif.verification;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue, sorted and narrowed by its address. */
@Controller
class QueueController {
    private static final int PAGE = 20;

    private final Queue queue;
    private final Clock clock;

    QueueController(Queue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @GetMapping("/verifikasi")
    String queue(
            @SignedIn User user,
            @RequestParam(defaultValue = "lama") String urut,
            @RequestParam(defaultValue = "") String perangkat,
            @RequestParam(defaultValue = "") String pendampingan,
            @RequestParam(defaultValue = "1") String halaman,
            Model model) {
        var page = halaman.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(halaman)) : 1;
        var filter = QueueFilter.of(urut, perangkat, pendampingan);
        model.addAttribute("lines", queue.of(user, filter, PAGE, (page - 1) * PAGE));
        var size = queue.size(user, filter);
        model.addAttribute("size", size);
        model.addAttribute("agencies", queue.agencies(user));
        model.addAttribute("returned", queue.returned(user));
        model.addAttribute("filter", filter);
        model.addAttribute("page", page);
        model.addAttribute("more", page * PAGE < size);
        model.addAttribute("now", clock.instant());
        return "verification/antrean";
    }
}
