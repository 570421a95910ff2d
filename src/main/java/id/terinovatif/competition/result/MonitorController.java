package id.terinovatif.competition.result;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.desk.Marking;
import id.terinovatif.competition.jury.Jurors;
import id.terinovatif.competition.jury.Sheets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is late, and how well the jury agreed in calibration. No mark and no rank. */
@Controller
class MonitorController {
    private final Calls calls;
    private final Jurors jurors;
    private final Sheets sheets;
    private final Calibration calibration;
    private final Marking marking;

    MonitorController(Calls calls, Jurors jurors, Sheets sheets, Calibration calibration, Marking marking) {
        this.calls = calls;
        this.jurors = jurors;
        this.sheets = sheets;
        this.calibration = calibration;
        this.marking = marking;
    }

    @GetMapping("/lomba/{id}/pantau")
    String page(@SignedIn User user, @PathVariable long id, Model model) {
        var call = calls.organised(user, id);
        model.addAttribute("call", call);
        model.addAttribute("jurors", jurors.of(call));
        model.addAttribute("sheets", sheets.at(call, call.state() == State.CALIBRATION ? 0 : call.stage()));
        model.addAttribute("agreement", calibration.of(call).orElse(null));
        return "competition/result/pantau";
    }

    /** Opens a sheet that was handed in, with a reason. */
    @PostMapping("/lomba/{id}/pantau/buka")
    String reopen(
            @SignedIn User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int peserta,
            @RequestParam(defaultValue = "") String juri,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes flash) {
        var call = calls.organised(user, id);
        var member = jurors.labelled(call, juri);
        marking.reopen(user, id, peserta, member.personId(), member.label(), alasan);
        flash.addFlashAttribute("message", "Dibuka lagi untuk " + member.label() + ".");
        return "redirect:/lomba/" + id + "/pantau";
    }
}
