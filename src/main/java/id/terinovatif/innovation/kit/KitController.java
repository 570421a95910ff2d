package id.terinovatif.innovation.kit;

import static java.util.stream.Collectors.groupingBy;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.coach.Finding;
import id.terinovatif.evidence.use.PublicDocuments;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.coaching.Coaching;
import id.terinovatif.innovation.story.StoryPages;
import id.terinovatif.shared.PersonalData;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The writers' side of the kit: what is there, what is missing, and what the coach says of its texts. */
@Controller
class KitController {
    private static final int NOTES = 2;

    private final Innovations innovations;
    private final StoryPages pages;
    private final PublicDocuments documents;
    private final Coaching coaching;

    KitController(Innovations innovations, StoryPages pages, PublicDocuments documents, Coaching coaching) {
        this.innovations = innovations;
        this.pages = pages;
        this.documents = documents;
        this.coaching = coaching;
    }

    @GetMapping("/inovasi/{id}/kit")
    String kit(@SignedIn User user, @PathVariable long id, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        var story = pages.story(innovation);
        var texts = new LinkedHashMap<String, String>();
        var personal = new HashSet<String>();
        for (var part :
                Arrays.stream(KitPart.values()).filter(one -> !one.papers()).toList()) {
            var text = story.told(part.atom());
            if (text.isBlank()) continue;
            texts.put(part.atom(), text);
            if (!PersonalData.in(text).isEmpty()) personal.add(part.atom());
        }
        var shown = new LinkedHashSet<>(texts.keySet());
        shown.removeAll(personal);
        model.addAttribute("innovation", innovation);
        model.addAttribute("contents", KitContents.of(shown, documents.opened(innovation.regionId(), id)));
        model.addAttribute("personal", personal);
        model.addAttribute("notes", notes(coaching.notes(innovation, texts)));
        model.addAttribute("writes", StoryPages.writes(user, innovation));
        return "innovation/kit/kit";
    }

    /** At most two to a text; more is not read. */
    private static Map<String, List<Finding>> notes(List<Finding> found) {
        var notes = new LinkedHashMap<String, List<Finding>>();
        found.stream()
                .collect(groupingBy(Finding::section))
                .forEach((section, all) -> notes.put(section, all.subList(0, Math.min(NOTES, all.size()))));
        return notes;
    }
}
