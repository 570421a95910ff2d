package id.terinovatif.account.session;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends a session of one's own on another device. */
@Controller
class DeviceController {
    private final Devices devices;

    DeviceController(Devices devices) {
        this.devices = devices;
    }

    @PostMapping("/akun/perangkat/{sidik}/keluar")
    String end(@SignedIn User user, @PathVariable String sidik, RedirectAttributes flash) {
        if (!devices.end(user, sidik)) throw new Missing();
        flash.addFlashAttribute("message", "Perangkat itu sudah dikeluarkan.");
        return "redirect:/akun";
    }
}
