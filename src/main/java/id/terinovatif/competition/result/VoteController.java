package id.terinovatif.competition.result;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.entry.Entries;
import id.terinovatif.competition.entry.Entry;
import id.terinovatif.shared.web.Faults;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sheet on which the plenary's votes between two at a time are noted. */
@Controller
class VoteController {
    private final Calls calls;
    private final Voting voting;
    private final Entries entries;

    VoteController(Calls calls, Voting voting, Entries entries) {
        this.calls = calls;
        this.voting = voting;
        this.entries = entries;
    }

    @GetMapping("/lomba/{id}/pilihan")
    ModelAndView page(@SignedIn User user, @PathVariable long id) {
        return shown(calls.organised(user, id), Map.of(), Faults.none());
    }

    @PostMapping("/lomba/{id}/pilihan")
    Object vote(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        var call = calls.organised(user, id);
        var faults = voting.record(user, id, typed);
        if (!faults.isEmpty()) return shown(call, typed, faults);
        flash.addFlashAttribute("message", "Pilihan berpasangan tercatat dan masuk berita acara.");
        return "redirect:/lomba/" + id + "/pleno";
    }

    private ModelAndView shown(Call call, Map<String, String> typed, Faults faults) {
        var titles = entries.of(call).stream().collect(Collectors.toMap(Entry::label, Entry::title));
        return new ModelAndView(
                "competition/result/pilihan",
                Map.of("call", call, "form", voting.form(call, typed), "titles", titles, "faults", faults),
                faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
