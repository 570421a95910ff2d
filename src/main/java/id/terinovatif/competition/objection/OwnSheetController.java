package id.terinovatif.competition.objection;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.Token;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.entry.Entries;
import id.terinovatif.competition.entry.Entry;
import id.terinovatif.shared.Missing;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An entrant reads the own result and may object: with an account, or behind a citizen's link. */
@Controller
class OwnSheetController {
    private final Calls calls;
    private final Entries entries;
    private final OwnSheet sheet;
    private final Objections objections;
    private final Objecting objecting;
    private final Clock clock;

    OwnSheetController(
            Calls calls, Entries entries, OwnSheet sheet, Objections objections, Objecting objecting, Clock clock) {
        this.clock = clock;
        this.calls = calls;
        this.entries = entries;
        this.sheet = sheet;
        this.objections = objections;
        this.objecting = objecting;
    }

    @GetMapping("/lomba/{id}/lembar/{peserta}")
    String own(@SignedIn User user, @PathVariable long id, @PathVariable int peserta, Model model) {
        var call = calls.get(user, id);
        return page(call, mine(call, user, peserta), call.path() + "/lembar/" + peserta, model);
    }

    @PostMapping("/lomba/{id}/lembar/{peserta}")
    String object(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable int peserta,
            @RequestParam(defaultValue = "") String dasar,
            @RequestParam(defaultValue = "") String uraian,
            RedirectAttributes flash) {
        var call = calls.get(user, id);
        mine(call, user, peserta);
        objecting.raise(call, peserta, dasar, uraian, user);
        flash.addFlashAttribute("message", "Sanggahan terkirim. Jawabannya tampil di halaman ini.");
        return "redirect:/lomba/" + id + "/lembar/" + peserta;
    }

    @GetMapping("/lomba/warga/{secret}/lembar")
    String citizen(@PathVariable String secret, Model model) {
        var linked = linked(secret);
        var call = calls.get(null, linked.competitionId());
        return page(call, entries.get(call, linked.number()), "/lomba/warga/" + secret + "/lembar", model);
    }

    @PostMapping("/lomba/warga/{secret}/lembar")
    String citizenObjects(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String dasar,
            @RequestParam(defaultValue = "") String uraian,
            RedirectAttributes flash) {
        var linked = linked(secret);
        objecting.raise(calls.get(null, linked.competitionId()), linked.number(), dasar, uraian, null);
        flash.addFlashAttribute("message", "Sanggahan terkirim. Jawabannya tampil di halaman ini.");
        return "redirect:/lomba/warga/" + secret + "/lembar";
    }

    private Entries.Linked linked(String secret) {
        return entries.behind(new Token(secret).hash()).orElseThrow(Missing::new);
    }

    private Entry mine(Call call, User user, int number) {
        return entries.ofAgencies(call, user).stream()
                .filter(entry -> entry.number() == number)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private String page(Call call, Entry entry, String path, Model model) {
        if (!call.state().announced() || entry.state() != Entry.State.ADMITTED) throw new Missing();
        model.addAttribute("call", call);
        model.addAttribute("entry", entry);
        model.addAttribute("path", path);
        model.addAttribute("sheet", sheet.of(call, entry));
        var until = call.objectUntil();
        model.addAttribute(
                "view",
                new ObjectionView(
                        objections.of(call).stream()
                                .filter(one -> one.number() == entry.number())
                                .toList(),
                        call.state() == State.PROVISIONAL
                                && until != null
                                && clock.instant().isBefore(until)));
        return "competition/objection/lembar";
    }
}
