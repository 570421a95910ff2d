package id.terinovatif.account.passkey;

import id.terinovatif.account.FreshProof;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.account.passkey.PasskeyInSession.Why;
import id.terinovatif.account.session.Device;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Address;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own passkeys: made, named, removed. */
@Controller
class PasskeyController {
    private static final String BACK = "redirect:/akun";
    private static final String FAILED = BACK + "?kunci=gagal";

    private final Passkeys passkeys;
    private final NewPasskey adding;
    private final PasskeyCheck check;
    private final Address address;
    private final Clock clock;

    PasskeyController(Passkeys passkeys, NewPasskey adding, PasskeyCheck check, Address address, Clock clock) {
        this.passkeys = passkeys;
        this.adding = adding;
        this.check = check;
        this.address = address;
        this.clock = clock;
    }

    @ResponseBody
    @GetMapping("/akun/kunci-sandi/tantangan")
    Map<String, Object> toMake(@SignedIn User user, HttpServletRequest request) {
        var site = PasskeySite.of(address).orElseThrow(Missing::new);
        var challenge = PasskeyInSession.asked(Why.MAKE, request, clock.instant());
        return PasskeyOptions.make(site, user, passkeys.credentialIds(user), challenge);
    }

    @ResponseBody
    @GetMapping("/akun/kunci-sandi/bukti")
    Map<String, Object> toProve(@SignedIn User user, HttpServletRequest request) {
        var site = PasskeySite.of(address).orElseThrow(Missing::new);
        var challenge = PasskeyInSession.asked(Why.PROVE, request, clock.instant());
        return PasskeyOptions.ask(site, passkeys.credentialIds(user), challenge);
    }

    @FreshProof
    @PostMapping("/akun/kunci-sandi")
    String make(
            @SignedIn User user,
            @RequestParam(defaultValue = "") String jawaban,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var made = check.made(jawaban, request);
        if (made.isEmpty()) return FAILED;
        return switch (adding.add(user, made.get(), Device.words(request.getHeader("User-Agent")))) {
            case KNOWN -> FAILED;
            case FULL -> BACK; // where it says so
            case ADDED -> {
                flash.addFlashAttribute(
                        "message", "Kunci sandi ditambahkan. Mulai sekarang kunci itu membuka akun Anda.");
                yield BACK;
            }
        };
    }

    @PostMapping("/akun/kunci-sandi/{kunci}/nama")
    String rename(
            @SignedIn User user,
            @PathVariable long kunci,
            @RequestParam(defaultValue = "") String nama,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var given = nama.isBlank() ? Device.words(request.getHeader("User-Agent")) : nama.strip();
        var name = given.substring(0, Math.min(given.length(), Passkeys.LONGEST_NAME));
        if (!passkeys.rename(user, kunci, name)) throw new Missing();
        flash.addFlashAttribute("message", "Nama kunci sandi diganti.");
        return BACK;
    }

    @FreshProof
    @PostMapping("/akun/kunci-sandi/{kunci}/hapus")
    String remove(@SignedIn User user, @PathVariable long kunci, RedirectAttributes flash) {
        if (!passkeys.remove(user, kunci)) throw new Missing();
        flash.addFlashAttribute("message", "Kunci sandi dihapus. Hapus juga dari alat yang menyimpannya.");
        return BACK;
    }
}
