package id.terinovatif.administration;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.Companions;
import id.terinovatif.account.People;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The region's agencies as a tree; more can be pasted or uploaded at any time. */
@Controller
class AgencyController {
    private final Agencies agencies;
    private final Companions companions;
    private final People people;
    private final Audit audit;

    AgencyController(Agencies agencies, Companions companions, People people, Audit audit) {
        this.agencies = agencies;
        this.companions = companions;
        this.people = people;
        this.audit = audit;
    }

    @GetMapping("/kelola/perangkat-daerah")
    String list(@SignedIn User user, Model model) {
        return page(user, "", null, model);
    }

    @PostMapping("/kelola/perangkat-daerah")
    @Transactional
    public Object add(
            @SignedIn User user,
            @RequestParam(defaultValue = "") String perangkat,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        var text = perangkat + "\n" + (berkas == null || berkas.isEmpty() ? "" : read(berkas));
        var known = agencies.of(user.regionId());
        var list = AgencyList.parse(text);
        var orphan = list.orphan(known.stream().map(agency -> agency.name()).toList());
        if (list.lines().isEmpty()) return refused(user, perangkat, "Tempel sedikitnya satu nama.", model);
        if (orphan != null)
            return refused(
                    user,
                    perangkat,
                    "Induk \"%s\" dari \"%s\" belum ada.".formatted(orphan.parent(), orphan.name()),
                    model);
        int added = list.addTo(user.regionId(), agencies);
        audit.add(user, "menambah perangkat daerah", String.valueOf(added));
        flash.addFlashAttribute("message", added + " perangkat daerah ditambahkan; nama yang sudah ada dibiarkan.");
        return "redirect:/kelola/perangkat-daerah";
    }

    private static String read(MultipartFile sheet) throws IOException {
        try (var file = sheet.getInputStream()) {
            return AgencySheet.text(file);
        }
    }

    private ModelAndView refused(User user, String typed, String fault, Model model) {
        return new ModelAndView(page(user, typed, fault, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String page(User user, String typed, @Nullable String fault, Model model) {
        model.addAttribute("agencies", agencies.of(user.regionId()));
        model.addAttribute("companions", companions.of(user.regionId()));
        model.addAttribute("candidates", companions.candidates(people, user.regionId()));
        model.addAttribute("typed", typed);
        model.addAttribute("fault", fault);
        return "administration/perangkat";
    }
}
