package id.terinovatif.competition.entry;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.Token;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.web.Faults;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering without an account; a link that is shown once opens the own entry again. */
@Controller
class CitizenController {
    private final Calls calls;
    private final Entries entries;
    private final Entering entering;
    private final Clock clock;

    CitizenController(Calls calls, Entries entries, Entering entering, Clock clock) {
        this.calls = calls;
        this.entries = entries;
        this.entering = entering;
        this.clock = clock;
    }

    @GetMapping("/lomba/{id}/ikut-warga")
    ModelAndView form(@SignedIn @Nullable User user, @PathVariable long id) {
        return form(taking(user, id), new Citizen(Map.of()), null, Faults.none());
    }

    @PostMapping("/lomba/{id}/ikut-warga")
    Object enter(
            @SignedIn @Nullable User user,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        var call = taking(user, id);
        var citizen = new Citizen(typed);
        var faults = citizen.faults(call.rules(), typed.containsKey("benar"));
        if (!faults.isEmpty()) return form(call, citizen, null, faults);
        var link = Token.random();
        entering.enter(call, citizen, link);
        flash.addFlashAttribute(
                "message", "Terkirim. Simpan alamat halaman ini: hanya dengannya Anda bisa membuka kiriman Anda lagi.");
        return "redirect:/lomba/warga/" + link.secret();
    }

    private Call taking(@Nullable User user, long id) {
        var call = calls.get(user, id);
        if (call.rules().groups().stream().noneMatch(Citizen::open))
            throw new NotAllowed("Lomba ini untuk perangkat daerah.");
        if (!call.takesEntries(clock.instant())) throw new NotAllowed("Lomba ini tidak menerima kiriman sekarang.");
        return call;
    }

    @GetMapping("/lomba/warga/{secret}")
    ModelAndView own(@PathVariable String secret) {
        var linked = entries.behind(new Token(secret).hash()).orElseThrow(Missing::new);
        var call = calls.get(null, linked.competitionId());
        return new ModelAndView("competition/entry/warga", "call", call)
                .addObject("entry", entries.get(call, linked.number()))
                .addObject("secret", secret)
                .addObject("now", clock.instant());
    }

    @GetMapping("/lomba/warga/{secret}/perbaikan")
    ModelAndView repairing(@PathVariable String secret) {
        var linked = entries.behind(new Token(secret).hash()).orElseThrow(Missing::new);
        var call = calls.get(null, linked.competitionId());
        var entry = entries.get(call, linked.number());
        var typed = new HashMap<String, String>(Map.of(
                "nama", entry.entrant(),
                "kontak", entry.contact(),
                "judul", entry.title(),
                "kelompok", entry.groupName(),
                "benar", "ya"));
        entry.story().forEach((code, text) -> typed.put("jawab." + code, text));
        return form(call, new Citizen(typed), secret, Faults.none());
    }

    @PostMapping("/lomba/warga/{secret}/perbaikan")
    Object repair(@PathVariable String secret, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        var linked = entries.behind(new Token(secret).hash()).orElseThrow(Missing::new);
        var call = calls.get(null, linked.competitionId());
        var citizen = new Citizen(typed);
        var faults = citizen.faults(call.rules(), typed.containsKey("benar"));
        if (!faults.isEmpty()) return form(call, citizen, secret, faults);
        entering.repair(call, linked.number(), citizen);
        flash.addFlashAttribute("message", "Terkirim lagi.");
        return "redirect:/lomba/warga/" + secret;
    }

    private static ModelAndView form(Call call, Citizen citizen, @Nullable String secret, Faults faults) {
        var model = new HashMap<String, Object>(Map.of("call", call, "citizen", citizen, "faults", faults));
        if (secret != null) model.put("secret", secret);
        return new ModelAndView(
                "competition/entry/ikut-warga",
                model,
                faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
