package id.terinovatif.competition.call;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What everybody sees of contests: the list, and one call with its rules. */
@Controller
class CallController {
    private final Calls calls;
    private final CallFacts facts;
    private final Clock clock;

    CallController(Calls calls, CallFacts facts, Clock clock) {
        this.calls = calls;
        this.facts = facts;
        this.clock = clock;
    }

    @GetMapping("/lomba")
    String list(@SignedIn @Nullable User user, Model model) {
        model.addAttribute("calls", calls.seenBy(user));
        model.addAttribute("organises", Calls.organises(user));
        model.addAttribute("visitor", user == null);
        return "competition/daftar";
    }

    @GetMapping("/lomba/{id}")
    String call(@SignedIn @Nullable User user, @PathVariable long id, Model model) {
        var call = calls.get(user, id);
        model.addAttribute("call", call);
        model.addAttribute("rules", call.rules());
        model.addAttribute("organises", Calls.organises(user));
        model.addAttribute("writes", user != null && user.writes());
        model.addAttribute("judges", user != null && facts.judges(call, user));
        model.addAttribute("taking", call.takesEntries(clock.instant()));
        model.addAttribute("counts", facts.counts(call));
        model.addAttribute("jury", facts.jury(call));
        return "competition/lomba";
    }
}
