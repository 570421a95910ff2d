package id.terinovatif.innovation.readingtest;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.web.Address;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The writer's side: the core in one sentence, links to hand out, answers beside it. */
@Controller
class ReadingTestController {
    private final Innovations innovations;
    private final ReadingTests tests;
    private final Cores cores;
    private final ReadingTestPages pages;
    private final Address address;
    private final Clock clock;

    ReadingTestController(
            Innovations innovations,
            ReadingTests tests,
            Cores cores,
            ReadingTestPages pages,
            Address address,
            Clock clock) {
        this.innovations = innovations;
        this.tests = tests;
        this.cores = cores;
        this.pages = pages;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/inovasi/{id}/uji-baca")
    String page(@SignedIn User user, @PathVariable long id, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        model.addAttribute("view", pages.view(user, innovation));
        return "readingtest/uji-baca";
    }

    @PostMapping("/inovasi/{id}/uji-baca")
    Object stateCore(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String siapa,
            @RequestParam(defaultValue = "") String berubah,
            @RequestParam(defaultValue = "") String cara,
            @RequestParam(defaultValue = "") String seberapa,
            Model model,
            RedirectAttributes flash) {
        var innovation = writable(user, id);
        var core = new Core(siapa.strip(), berubah.strip(), cara.strip(), seberapa.strip());
        var faults = core.faults();
        if (!faults.isEmpty()) {
            model.addAttribute("view", pages.view(user, innovation, core, faults));
            return new ModelAndView("readingtest/uji-baca", Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        cores.save(user, innovation, core);
        flash.addFlashAttribute("message", "Inti inovasi tersimpan.");
        return "redirect:/inovasi/" + id + "/uji-baca";
    }

    @PostMapping("/inovasi/{id}/uji-baca/tautan")
    String invite(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        var innovation = writable(user, id);
        checkInvitable(user, innovation);
        var path = "/baca/" + tests.invite(user, innovation);
        flash.addFlashAttribute("link", address.of(path));
        return "redirect:/inovasi/" + id + "/uji-baca";
    }

    private void checkInvitable(User user, Innovation innovation) {
        var view = pages.view(user, innovation);
        if (!view.stated()) throw new NotAllowed("Tulis dulu inti inovasi Anda, supaya ada yang disandingkan.");
        if (!view.readable()) throw new NotAllowed("Rancang bangunnya masih kosong, jadi belum bisa dibaca orang.");
        var open = tests.of(innovation).stream()
                .filter(test -> test.open(clock.instant()))
                .count();
        if (open >= ReadingTests.MOST_OPEN)
            throw new NotAllowed("Sudah ada " + open + " tautan yang belum dipakai. Tarik salah satu dulu.");
    }

    @PostMapping("/inovasi/{id}/uji-baca/{uji}/penarikan")
    String withdraw(@SignedIn User user, @PathVariable long id, @PathVariable long uji, RedirectAttributes flash) {
        var innovation = writable(user, id);
        if (!tests.withdraw(innovation, uji)) throw new Missing();
        flash.addFlashAttribute("message", "Tautan itu tidak berlaku lagi.");
        return "redirect:/inovasi/" + id + "/uji-baca";
    }

    private Innovation writable(User user, long id) {
        var innovation = innovations.visibleTo(user).get(id);
        if (!innovation.editableBy(user))
            throw new NotAllowed(
                    "Inovasi ini sedang \"" + innovation.status().label() + "\", jadi uji baca hanya bisa dilihat.");
        return innovation;
    }
}
