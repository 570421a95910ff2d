package id.terinovatif.administration;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.Companions;
import id.terinovatif.account.People;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.web.Paged;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
    private static final int PAGE = 40;
    private static final String HERE = "/kelola/perangkat-daerah";

    private final Agencies agencies;
    private final Companions companions;
    private final People people;
    private final Audit audit;
    private final AgencySheet sheets;

    AgencyController(Agencies agencies, Companions companions, People people, Audit audit, AgencySheet sheets) {
        this.agencies = agencies;
        this.companions = companions;
        this.people = people;
        this.audit = audit;
        this.sheets = sheets;
    }

    @GetMapping("/kelola/perangkat-daerah")
    String list(
            @SignedIn User user,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "1") String halaman,
            Model model) {
        var words = cari.strip().toLowerCase(Locale.ROOT);
        var found = agencies.of(user.regionId()).stream()
                .filter(agency -> agency.name().toLowerCase(Locale.ROOT).contains(words))
                .toList();
        model.addAttribute("shown", Paged.of(found, halaman, PAGE, HERE, cari.strip()));
        model.addAttribute("words", cari.strip());
        return page(user, "", null, model);
    }

    @PostMapping("/kelola/perangkat-daerah")
    Object add(
            @SignedIn User user,
            @RequestParam(defaultValue = "") String perangkat,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @RequestParam(defaultValue = "") String yakin,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        var sheet = berkas == null || berkas.isEmpty() ? new AgencySheet.Sheet("", "") : read(berkas);
        if (!sheet.fault().isEmpty()) return refused(user, perangkat, sheet.fault(), model);
        var text = perangkat + "\n" + sheet.text();
        var known = agencies.of(user.regionId());
        var list = AgencyList.parse(text);
        if (list.lines().isEmpty()) return refused(user, perangkat, "Tempel sedikitnya satu nama.", model);
        var fault = list.fault(known);
        if (fault != null) return refused(user, perangkat, fault, model);
        if (yakin.isEmpty()) {
            model.addAttribute("preview", list.beside(known));
            return page(user, text.strip(), null, model);
        }
        int added = audit.with(
                user, "menambah perangkat daerah", String::valueOf, () -> list.addTo(user.regionId(), agencies));
        flash.addFlashAttribute("message", added + " perangkat daerah ditambahkan; nama yang sudah ada dibiarkan.");
        return "redirect:/kelola/perangkat-daerah";
    }

    private AgencySheet.Sheet read(MultipartFile sheet) throws IOException {
        try (var file = sheet.getInputStream()) {
            return sheets.read(file);
        }
    }

    private ModelAndView refused(User user, String typed, String fault, Model model) {
        return new ModelAndView(page(user, typed, fault, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String page(User user, String typed, @Nullable String fault, Model model) {
        var all = agencies.of(user.regionId());
        if (!model.containsAttribute("shown")) model.addAttribute("shown", Paged.of(all, "1", PAGE, HERE, ""));
        model.addAttribute("agencies", all);
        model.addAttribute("closed", agencies.closed(user.regionId()));
        model.addAttribute("companions", companions.of(user.regionId()));
        model.addAttribute("candidates", companions.candidates(people, user.regionId()));
        model.addAttribute("typed", typed);
        model.addAttribute("fault", fault);
        return "administration/perangkat";
    }
}
