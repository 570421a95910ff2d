package id.terinovatif.competition.desk;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.competition.jury.Exchanging;
import id.terinovatif.competition.jury.Ground;
import id.terinovatif.competition.jury.Sheets;
import id.terinovatif.shared.NotAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The juror's list in the own order, and stepping aside. */
@Controller("jurorDeskController")
class DeskController {
    private final Reading reading;
    private final Marks marks;
    private final Sheets sheets;
    private final Exchanging exchanging;

    DeskController(Reading reading, Marks marks, Sheets sheets, Exchanging exchanging) {
        this.reading = reading;
        this.marks = marks;
        this.sheets = sheets;
        this.exchanging = exchanging;
    }

    @GetMapping("/lomba/{id}/meja")
    String list(@SignedIn User user, @PathVariable long id, Model model) {
        var desk = reading.desk(user, id);
        var own = desk.open() ? sheets.own(desk.call(), desk.stage(), user.id()) : List.<Sheets.Sheet>of();
        model.addAttribute("call", desk.call());
        model.addAttribute("member", desk.member());
        model.addAttribute("stage", desk.stage());
        model.addAttribute("criteria", desk.rubric().criteria().size());
        model.addAttribute("sheets", own);
        model.addAttribute(
                "filled",
                marks.filled(desk.call(), desk.stage(), user.id()).stream()
                        .collect(Collectors.toMap(Marks.Filled::number, Marks.Filled::count)));
        return "competition/desk/meja";
    }

    @GetMapping("/lomba/{id}/meja/{peserta}/benturan")
    String asking(@SignedIn User user, @PathVariable long id, @PathVariable int peserta, Model model) {
        var open = reading.entry(user, id, peserta);
        model.addAttribute("call", open.call());
        model.addAttribute("entry", peserta);
        return "competition/desk/benturan";
    }

    /** From here on the entry is gone from this desk, on every page. */
    @PostMapping("/lomba/{id}/meja/{peserta}/benturan")
    String recuse(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable int peserta,
            @RequestParam(defaultValue = "") String sebab,
            RedirectAttributes flash) {
        reading.entry(user, id, peserta);
        var ground = Arrays.stream(Ground.values())
                .filter(one -> one.declared() && one.name().equals(sebab))
                .findFirst()
                .orElseThrow(() -> new NotAllowed("Pilih sebabnya dari daftar."));
        var next = exchanging.recuse(user, id, peserta, ground);
        flash.addFlashAttribute(
                "message",
                next.isPresent()
                        ? "Terima kasih. Peserta itu sudah pindah ke juri lain."
                        : "Terima kasih. Peserta itu tidak lagi di meja Anda; panitia mencari penggantinya.");
        return "redirect:/lomba/" + id + "/meja";
    }
}
