package id.terinovatif.verification;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Step;
import id.terinovatif.innovation.profile.ProfileSection;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.innovation.profile.StoryText;
import id.terinovatif.innovation.remark.Remark;
import id.terinovatif.innovation.remark.Remarks;
import id.terinovatif.shared.Missing;
import id.terinovatif.year.Years;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A page of the story on the desk: read, and answered with a remark. */
@Controller
class StoryController {
    private final Innovations innovations;
    private final Profiles profiles;
    private final Years years;
    private final Remarks remarks;
    private final Remarking remarking;

    StoryController(Innovations innovations, Profiles profiles, Years years, Remarks remarks, Remarking remarking) {
        this.innovations = innovations;
        this.profiles = profiles;
        this.years = years;
        this.remarks = remarks;
        this.remarking = remarking;
    }

    @GetMapping("/verifikasi/{id}/cerita/{bagian}")
    String read(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String bagian,
            @ModelAttribute("antrean") QueueForm antrean,
            Model model) {
        return show(user, innovations.visibleTo(user).get(id), section(bagian), new TypedRemark("", "", null), model);
    }

    @PostMapping("/verifikasi/{id}/cerita/{bagian}")
    Object remark(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String bagian,
            @ModelAttribute("antrean") QueueForm antrean,
            @RequestParam(defaultValue = "") String putusan,
            @RequestParam(defaultValue = "") String kata,
            @RequestParam(defaultValue = "") String klaim,
            Model model,
            RedirectAttributes flash) {
        var innovation = innovations.visibleTo(user).get(id);
        var section = section(bagian);
        try {
            var fault = remarking.remark(user, id, section, klaim, outcome(putusan), kata.strip());
            if (fault != null)
                return new ModelAndView(
                        show(user, innovation, section, new TypedRemark(putusan, kata, fault), model),
                        Map.of(),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (ClaimMoved moved) {
            var words = "Tulisan ini berubah sejak Anda membukanya. Baca yang sekarang, lalu simpan lagi.";
            return new ModelAndView(
                    show(user, innovation, section, new TypedRemark(putusan, kata, words), model),
                    Map.of(),
                    HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("message", "Catatan tentang \"" + section.title() + "\" tersimpan.");
        return "redirect:/verifikasi/" + id + antrean.tail();
    }

    private String show(User user, Innovation innovation, ProfileSection section, TypedRemark typed, Model model) {
        var instrument = years.instrument(innovation.year());
        var profile = profiles.of(innovation);
        model.addAttribute("innovation", innovation);
        model.addAttribute("section", section);
        model.addAttribute("story", StoryText.of(section.fields(instrument), instrument, profile));
        model.addAttribute("print", StoryText.print(section, instrument, profile));
        model.addAttribute("remark", remarks.of(innovation).get(section.slug()));
        model.addAttribute("open", Step.VERIFY.openTo(user, innovation.status()));
        model.addAttribute("typed", typed);
        return "verification/cerita";
    }

    private static ProfileSection section(String slug) {
        return ProfileSection.of(slug).orElseThrow(Missing::new);
    }

    private static Remark.@Nullable Outcome outcome(String name) {
        return Arrays.stream(Remark.Outcome.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
