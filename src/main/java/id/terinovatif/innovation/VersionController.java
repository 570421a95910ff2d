package id.terinovatif.innovation;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.instrument.ProfileField;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Earlier versions of a profile text: read them, bring one back. The text that stood there becomes a version itself. */
@Controller
class VersionController {
    private final Innovations innovations;
    private final Profiles profiles;
    private final Years years;
    private final Coaching coaching;

    VersionController(Innovations innovations, Profiles profiles, Years years, Coaching coaching) {
        this.innovations = innovations;
        this.profiles = profiles;
        this.years = years;
        this.coaching = coaching;
    }

    @GetMapping("/inovasi/{id}/versi/{isian}")
    String versions(@SignedIn User user, @PathVariable long id, @PathVariable String isian, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        model.addAttribute("innovation", innovation);
        model.addAttribute("field", field(innovation, isian));
        model.addAttribute("section", sectionOf(innovation, isian));
        model.addAttribute("versions", profiles.versions(innovation, isian));
        model.addAttribute("zone", user.region().zone());
        model.addAttribute("writable", innovation.editableBy(user));
        return "innovation/versi";
    }

    @PostMapping("/inovasi/{id}/versi/{isian}/{revisi}")
    @Transactional
    public String bringBack(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String isian,
            @PathVariable int revisi,
            RedirectAttributes flash) {
        var innovation = innovations.visibleTo(user).get(id);
        if (!innovation.editableBy(user)) throw new NotAllowed("Inovasi ini sedang tidak bisa diubah.");
        var earlier = profiles.version(innovation, isian, revisi).orElseThrow(Missing::new);
        innovations.lock(innovation);
        profiles.save(
                user,
                innovation,
                isian,
                earlier.value(),
                profiles.of(innovation).revision(isian));
        var saved = profiles.of(innovation);
        profiles.reflect(innovation, saved);
        coaching.readSaved(innovation, saved);
        flash.addFlashAttribute("message", "Versi itu dikembalikan. Tulisan yang tadi tetap ada di daftar versi.");
        return "redirect:/inovasi/" + id + "/profil/"
                + sectionOf(innovation, isian).slug();
    }

    private ProfileField field(Innovation innovation, String code) {
        return years.instrument(innovation).profileField(code).orElseThrow(Missing::new);
    }

    private ProfileSection sectionOf(Innovation innovation, String code) {
        var instrument = years.instrument(innovation);
        for (var section : ProfileSection.values())
            if (section.fields(instrument).stream()
                    .anyMatch(field -> field.code().equals(code))) return section;
        throw new Missing();
    }
}
