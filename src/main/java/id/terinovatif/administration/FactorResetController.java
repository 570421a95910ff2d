package id.terinovatif.administration;

import id.terinovatif.account.FreshProof;
import id.terinovatif.account.People;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.account.factor.Factors;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the second step off for somebody who has lost telephone and recovery codes; one's own needs a code. */
@Controller
class FactorResetController {
    private final People people;
    private final Factors factors;
    private final Audit audit;

    FactorResetController(People people, Factors factors, Audit audit) {
        this.people = people;
        this.factors = factors;
        this.audit = audit;
    }

    @FreshProof
    @PostMapping("/kelola/akun/{id}/langkah-kedua")
    String remove(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        var person = people.find(user.regionId(), id).orElseThrow(Missing::new);
        if (id == user.id())
            throw new NotAllowed("Langkah kedua sendiri dilepas di halaman Akun saya, dengan kodenya.");
        audit.aboutPerson(user, "melepas langkah kedua", person, () -> factors.remove(user.regionId(), id));
        flash.addFlashAttribute("message", "Langkah kedua " + person.name() + " dilepas. Minta ia menyiapkannya lagi.");
        return "redirect:/kelola/akun/" + id;
    }
}
