package id.terinovatif.innovation.writing;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.profile.ProfileSection;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.instrument.ProfileField;
import id.terinovatif.shared.Missing;
import id.terinovatif.year.Years;
import org.springframework.stereotype.Controller;
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
    private final ProfileSave save;
    private final Years years;

    VersionController(Innovations innovations, Profiles profiles, ProfileSave save, Years years) {
        this.innovations = innovations;
        this.profiles = profiles;
        this.save = save;
        this.years = years;
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
        return "innovation/writing/versi";
    }

    @PostMapping("/inovasi/{id}/versi/{isian}/{revisi}")
    String bringBack(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String isian,
            @PathVariable int revisi,
            RedirectAttributes flash) {
        var innovation = innovations.visibleTo(user).get(id);
        var section = sectionOf(innovation, isian);
        save.bringBack(user, id, isian, revisi);
        flash.addFlashAttribute("message", "Versi itu dikembalikan. Tulisan yang tadi tetap ada di daftar versi.");
        return "redirect:/inovasi/" + id + "/profil/" + section.slug();
    }

    private ProfileField field(Innovation innovation, String code) {
        return years.instrument(innovation.year()).profileField(code).orElseThrow(Missing::new);
    }

    private ProfileSection sectionOf(Innovation innovation, String code) {
        var instrument = years.instrument(innovation.year());
        for (var section : ProfileSection.values())
            if (section.fields(instrument).stream()
                    .anyMatch(field -> field.code().equals(code))) return section;
        throw new Missing();
    }
}
