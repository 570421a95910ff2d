package id.terinovatif.innovation.writing;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.profile.Contradictions;
import id.terinovatif.innovation.profile.ProfileSection;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.year.Years;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One section of the profile a page, saved while it is typed. */
@Controller
class ProfileController {
    private final Innovations innovations;
    private final Profiles profiles;
    private final ProfileSave save;
    private final Years years;
    private final ProfilePages pages;
    private final Onward onward;

    ProfileController(
            Innovations innovations,
            Profiles profiles,
            ProfileSave save,
            Years years,
            ProfilePages pages,
            Onward onward) {
        this.innovations = innovations;
        this.profiles = profiles;
        this.save = save;
        this.years = years;
        this.pages = pages;
        this.onward = onward;
    }

    @GetMapping("/inovasi/{id}/profil/{bagian}")
    String section(@SignedIn User user, @PathVariable long id, @PathVariable String bagian, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        var section = ProfileSection.of(bagian).orElseThrow(Missing::new);
        model.addAttribute("view", pages.view(user, innovation, section, profiles.of(innovation), Faults.none()));
        return "innovation/writing/profil";
    }

    /** The plain form: goes on to the next section, or shows the page again with every fault and what was typed. */
    @PostMapping("/inovasi/{id}/profil/{bagian}")
    Object saveForm(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String bagian,
            @RequestParam MultiValueMap<String, String> form,
            Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        var section = ProfileSection.of(bagian).orElseThrow(Missing::new);
        var outcome = save(user, innovation, section, form);
        if (outcome.clean() && "periksa".equals(form.getFirst("aksi")))
            return "redirect:/inovasi/" + id + "/profil/" + bagian;
        if (outcome.clean()) return "redirect:" + onward.after(user, innovation, section);
        model.addAttribute(
                "view", pages.afterTrouble(user, innovation, section, profiles.of(innovation), outcome, form));
        var status = outcome.conflicts().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
        return new ModelAndView("innovation/writing/profil", Map.of(), status);
    }

    /** The same save while typing; answers what was saved when, and what stands in the way. */
    @PostMapping(value = "/inovasi/{id}/profil/{bagian}", headers = "X-Requested-With", produces = "application/json")
    ResponseEntity<Map<String, Object>> saveWhileTyping(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String bagian,
            @RequestHeader("X-Requested-With") String by,
            @RequestParam MultiValueMap<String, String> form) {
        var innovation = innovations.visibleTo(user).get(id);
        var section = ProfileSection.of(bagian).orElseThrow(Missing::new);
        var outcome = save(user, innovation, section, form);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("saved", Indonesian.time(outcome.at(), user.region().zone()));
        answer.put("revisions", outcome.revisions());
        answer.put("faults", outcome.faults().byField());
        answer.put(
                "notes",
                Contradictions.of(
                        profiles.of(innovation), LocalDate.now(user.region().zone())));
        if ("lanjut".equals(form.getFirst("aksi"))) answer.put("onward", onward.after(user, innovation, section));
        answer.put("conflicts", pages.conflicts(outcome, user.region().zone()));
        return ResponseEntity.status(outcome.conflicts().isEmpty() ? 200 : 409).body(answer);
    }

    private ProfileSave.Outcome save(
            User user, Innovation innovation, ProfileSection section, MultiValueMap<String, String> form) {
        var instrument = years.instrument(innovation.year());
        return save.save(user, innovation.id(), instrument, section.fields(instrument), form);
    }
}
