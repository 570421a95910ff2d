package id.terinovatif.innovation.story;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.story.Parts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pieces of a story and the formats that are made of them. */
@Controller
class StoryController {
    private final Innovations innovations;
    private final Profiles profiles;
    private final StoryPages pages;
    private final Telling telling;

    StoryController(Innovations innovations, Profiles profiles, StoryPages pages, Telling telling) {
        this.innovations = innovations;
        this.profiles = profiles;
        this.pages = pages;
        this.telling = telling;
    }

    @GetMapping("/inovasi/{id}/cerita")
    String story(@SignedIn User user, @PathVariable long id, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        var story = pages.story(innovation);
        var writes = StoryPages.writes(user, innovation);
        model.addAttribute("innovation", innovation);
        model.addAttribute("story", story);
        model.addAttribute("views", pages.views(innovation, story));
        model.addAttribute("writes", writes);
        model.addAttribute(
                "partable",
                writes
                        && profiles.of(innovation).filled("rancang_bangun")
                        && Parts.SIX.stream().noneMatch(story::written));
        return "innovation/story/cerita";
    }

    @PostMapping("/inovasi/{id}/cerita/pisahkan")
    String part(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        var innovation = innovations.visibleTo(user).get(id);
        int parts = telling.part(user, id);
        flash.addFlashAttribute(
                "message",
                parts == 0
                        ? "Rancang bangun di profil masih kosong."
                        : Parts.headed(profiles.of(innovation).text("rancang_bangun"))
                                ? "Rancang bangun dipisahkan menjadi " + parts + " bahan. Tidak ada kata yang hilang."
                                : "Tidak ada judul bagian yang dikenali, jadi semuanya ada di Cara kerja. Pindahkan sendiri ke bahan lain.");
        return "redirect:/inovasi/" + id + "/cerita";
    }
}
