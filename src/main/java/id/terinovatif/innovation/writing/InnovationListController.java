package id.terinovatif.innovation.writing;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.Agency;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.SearchWords;
import id.terinovatif.innovation.Status;
import id.terinovatif.innovation.profile.ProfileSection;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.instrument.Vocabulary;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.shared.web.FormPrint;
import id.terinovatif.shared.web.Once;
import id.terinovatif.year.Years;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of innovations a person sees, and the beginning of a new one. */
@Controller
public class InnovationListController {
    private static final int PAGE = 25;

    private final Innovations innovations;
    private final Beginning beginning;
    private final Once once;
    private final Years years;
    private final Agencies agencies;
    private final Instruments instruments;

    InnovationListController(
            Innovations innovations,
            Beginning beginning,
            Once once,
            Years years,
            Agencies agencies,
            Instruments instruments) {
        this.innovations = innovations;
        this.beginning = beginning;
        this.once = once;
        this.years = years;
        this.agencies = agencies;
        this.instruments = instruments;
    }

    @GetMapping("/inovasi")
    String list(
            @SignedIn User user,
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String urusan,
            @RequestParam(required = false) @Nullable Long perangkat,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "1") int halaman,
            Model model) {
        var year = tahun == null ? currentYear(user) : tahun;
        var page = Math.clamp(halaman, 1, 100_000);
        var filter = new Innovations.Filter(
                year, known(status), urusan.isEmpty() ? null : urusan, perangkat, SearchWords.query(cari));
        var found = innovations.visibleTo(user).list(filter, PAGE + 1, (page - 1) * PAGE);
        model.addAttribute("innovations", found.stream().limit(PAGE).toList());
        model.addAttribute("more", found.size() > PAGE);
        model.addAttribute("asked", new Asked(year, status, urusan, perangkat, cari, page));
        model.addAttribute(
                "years",
                years.of(user.regionId()).stream().map(Years.Year::year).toList());
        model.addAttribute("agencies", own(user));
        model.addAttribute(
                "urusan",
                instruments
                        .find(year)
                        .flatMap(edition -> edition.vocabulary("urusan"))
                        .map(Vocabulary::choices)
                        .orElse(List.of()));
        model.addAttribute("mayBegin", user.writes());
        return "innovation/writing/daftar";
    }

    /** What the list was asked for, so that the form shows it again. */
    public record Asked(
            int year,
            String status,
            String urusan,
            @Nullable Long agency,
            String words,
            int page) {
        public String query(int otherPage) {
            return "?tahun=" + year + "&status=" + status + "&urusan=" + urusan
                    + (agency == null ? "" : "&perangkat=" + agency) + "&cari="
                    + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8) + "&halaman="
                    + otherPage;
        }
    }

    @GetMapping("/inovasi/baru")
    String form(@SignedIn User user, Model model) {
        requireWriter(user);
        return formPage(user, "", null, Faults.none(), model);
    }

    @PostMapping("/inovasi")
    Object begin(
            @SignedIn User user,
            FormPrint form,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(required = false) @Nullable Long perangkat,
            Model model) {
        requireWriter(user);
        var faults = new Faults.Collector().require("nama", nama.strip(), FieldInput.LONGEST_LINE, "Nama inovasi");
        var agency = perangkat == null ? user.agencyId() : perangkat;
        if (agency == null || !user.agencyIds().contains(agency))
            faults.add("perangkat", "Pilih perangkat daerah Anda.");
        if (!faults.found().isEmpty() || agency == null)
            return new ModelAndView(
                    formPage(user, nama, perangkat, faults.found(), model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        int year = currentYear(user);
        return "redirect:"
                + once.make(
                        user.regionId(),
                        user.id(),
                        form,
                        () -> "/inovasi/" + beginning.begin(user, agency, year, nama.strip()))
                + "/profil/" + ProfileSection.IDENTITAS.slug();
    }

    private String formPage(User user, String name, @Nullable Long agency, Faults faults, Model model) {
        model.addAttribute("name", name);
        model.addAttribute("agency", agency == null ? user.agencyId() : agency);
        model.addAttribute("agencies", own(user));
        model.addAttribute("year", currentYear(user));
        model.addAttribute("faults", faults);
        return "innovation/writing/baru";
    }

    private static void requireWriter(User user) {
        if (!user.writes()) throw new NotAllowed("Inovasi baru ditulis oleh inovator atau kepala perangkat daerah.");
    }

    private int currentYear(User user) {
        return Optional.ofNullable(user.region().openYear())
                .orElseThrow(() -> new NotAllowed("Belum ada tahun penilaian yang dibuka. Hubungi admin."));
    }

    private List<Agency> own(User user) {
        var all = agencies.of(user.regionId());
        return user.writes()
                ? all.stream()
                        .filter(agency -> user.agencyIds().contains(agency.id()))
                        .toList()
                : all;
    }

    private static @Nullable String known(String status) {
        return Arrays.stream(Status.values())
                .map(Enum::name)
                .filter(status::equals)
                .findFirst()
                .orElse(null);
    }
}
