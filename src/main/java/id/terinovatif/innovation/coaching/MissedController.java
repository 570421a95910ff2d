package id.terinovatif.innovation.coaching;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.coaching.MissedQueries.Scope;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.year.Years;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For verifiers, admins and leaders: what writers miss most, and a sheet for the next training. */
@Controller
class MissedController {
    /** As many as are read while a person waits a few seconds. */
    private static final int AT_ONCE = 300;

    private final MissedPages pages;
    private final MissedQueries faults;
    private final Years years;
    private final Agencies agencies;
    private final Coached coached;

    MissedController(MissedPages pages, MissedQueries faults, Years years, Agencies agencies, Coached coached) {
        this.pages = pages;
        this.faults = faults;
        this.years = years;
        this.agencies = agencies;
        this.coached = coached;
    }

    @GetMapping("/pelatih")
    String faults(
            @SignedIn User user,
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(required = false) @Nullable Long perangkat,
            Model model) {
        var scope = scope(user, tahun, perangkat);
        model.addAttribute("view", pages.view(user, scope));
        model.addAttribute(
                "agencies",
                agencies.of(user.regionId()).stream()
                        .filter(agency -> agency.parentId() == null)
                        .toList());
        model.addAttribute("chosen", perangkat);
        model.addAttribute("mayRead", mayRead(user));
        model.addAttribute("unread", faults.unread(scope, AT_ONCE).size());
        return "innovation/coaching/pelatih";
    }

    @GetMapping("/pelatih/bimtek")
    String sheet(
            @SignedIn User user,
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(required = false) @Nullable Long perangkat,
            Model model) {
        model.addAttribute("sheet", pages.sheet(user, scope(user, tahun, perangkat)));
        model.addAttribute("who", who(user, perangkat));
        return "innovation/coaching/bimtek";
    }

    /** Whether the messages help: shown, followed by an edit, gone, set aside. */
    @GetMapping("/pelatih/kegunaan")
    String use(@SignedIn User user, @RequestParam(required = false) @Nullable Integer tahun, Model model) {
        model.addAttribute("view", pages.helps(user, scope(user, tahun, null)));
        return "innovation/coaching/kegunaan";
    }

    /** Has the coach read what it has not read yet, so that the figures speak of all drafts. */
    @PostMapping("/pelatih/pembacaan")
    String read(@SignedIn User user, RedirectAttributes flash) {
        if (!mayRead(user)) throw new NotAllowed("Verifikator atau admin yang meminta pelatih membaca.");
        var scope = scope(user, null, null);
        var waiting = faults.unread(scope, AT_ONCE);
        waiting.forEach(id -> coached.read(user, id));
        var more = faults.unread(scope, AT_ONCE).size();
        flash.addFlashAttribute(
                "message",
                waiting.size() + " naskah dibaca pelatih."
                        + (more > 0 ? " Masih ada " + more + " lagi; tekan sekali lagi." : ""));
        return "redirect:/pelatih";
    }

    private static boolean mayRead(User user) {
        return user.worksInOffice();
    }

    private String who(User user, @Nullable Long agency) {
        if (agency == null) return user.region().name();
        return agencies.find(user.regionId(), agency).orElseThrow(Missing::new).name();
    }

    private Scope scope(User user, @Nullable Integer year, @Nullable Long agency) {
        var current = years.current(user.regionId()).map(Years.Year::year).orElse(0);
        return new Scope(user.regionId(), year == null ? current : year, agency);
    }

    /** Reads one draft and remembers what was found. */
    @org.springframework.stereotype.Component
    static class Coached {
        private final Innovations innovations;
        private final Profiles profiles;
        private final Coaching coaching;

        Coached(Innovations innovations, Profiles profiles, Coaching coaching) {
            this.innovations = innovations;
            this.profiles = profiles;
            this.coaching = coaching;
        }

        void read(User user, long id) {
            innovations
                    .visibleTo(user)
                    .find(id)
                    .ifPresent(innovation -> coaching.readSaved(innovation, profiles.of(innovation)));
        }
    }
}
