package id.terinovatif.innovation.story;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.paper.Printer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A story as it reads in one format. */
@Controller
public class FormatController {
    private static final int LONGEST = 10_000;

    private final Innovations innovations;
    private final StoryPages pages;
    private final Telling telling;
    private final Printer printer;

    FormatController(Innovations innovations, StoryPages pages, Telling telling, Printer printer) {
        this.innovations = innovations;
        this.pages = pages;
        this.telling = telling;
        this.printer = printer;
    }

    /**
     * What was typed for a part while somebody else saved it.
     *
     * @param slot the part's code
     */
    public record Late(String slot, String typed) {}

    @GetMapping("/inovasi/{id}/cerita/{format}")
    String page(@SignedIn User user, @PathVariable long id, @PathVariable String format, Model model) {
        return show(user, id, format, null, model);
    }

    private String show(User user, long id, String format, @Nullable Late late, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        model.addAttribute("innovation", innovation);
        model.addAttribute("view", pages.view(innovation, format));
        model.addAttribute("writes", StoryPages.writes(user, innovation));
        model.addAttribute("late", late);
        model.addAttribute("zone", user.region().zone());
        return "innovation/story/format";
    }

    /** Writes a part by hand; empty gives it back to its pieces. */
    @PostMapping("/inovasi/{id}/cerita/{format}/{bagian}")
    Object byHand(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String format,
            @PathVariable String bagian,
            @RequestParam(defaultValue = "") String isi,
            @RequestParam(defaultValue = "0") int revisi,
            Model model,
            RedirectAttributes flash) {
        var view = pages.view(innovations.visibleTo(user).get(id), format);
        if (view.format().slot(bagian).isEmpty()) throw new Missing();
        if (isi.length() > LONGEST) throw new NotAllowed("Tulisan ini lebih dari 10.000 huruf.");
        if (!telling.byHand(user, id, format, bagian, isi.strip(), revisi))
            return new ModelAndView(
                    show(user, id, format, new Late(bagian, isi), model), Map.of(), HttpStatus.CONFLICT);
        flash.addFlashAttribute(
                "message",
                isi.isBlank()
                        ? "Bagian ini kembali mengikuti bahannya."
                        : "Tulisan tangan untuk bagian ini tersimpan.");
        return "redirect:/inovasi/" + id + "/cerita/" + format + "#bagian-" + bagian;
    }

    @PostMapping("/inovasi/{id}/cerita/{format}/dipakai")
    String taken(@SignedIn User user, @PathVariable long id, @PathVariable String format, RedirectAttributes flash) {
        telling.taken(user, id, format);
        flash.addFlashAttribute("message", "Dicatat. Yang berubah sesudah ini akan ditandai.");
        return "redirect:/inovasi/" + id + "/cerita/" + format;
    }

    @GetMapping("/inovasi/{id}/cerita/{format}/cetak.pdf")
    ResponseEntity<byte[]> print(@SignedIn User user, @PathVariable long id, @PathVariable String format) {
        var innovation = innovations.visibleTo(user).get(id);
        var view = pages.view(innovation, format);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"cerita-" + view.format().code() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(printer.print(
                        "innovation/story/cetak",
                        Map.of(
                                "innovation",
                                innovation,
                                "view",
                                view,
                                "region",
                                user.region().name())));
    }
}
