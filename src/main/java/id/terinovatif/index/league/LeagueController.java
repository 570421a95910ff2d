package id.terinovatif.index.league;

import id.terinovatif.account.OpenedYear;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.mail.Outbox;
import id.terinovatif.shared.web.FormPrint;
import id.terinovatif.shared.web.Once;
import id.terinovatif.year.Years.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The agencies' progress, and the reminder that a person writes and sends. */
@Controller
class LeagueController {
    private static final int LONGEST = 1000;

    private final League league;
    private final Reminders reminders;
    private final Outbox outbox;
    private final Once once;

    LeagueController(League league, Reminders reminders, Outbox outbox, Once once) {
        this.league = league;
        this.reminders = reminders;
        this.outbox = outbox;
        this.once = once;
    }

    @GetMapping("/indeks/{tahun}/perangkat-daerah")
    ModelAndView agencies(@SignedIn User user, @OpenedYear Year year) {
        require(user);
        return show(user, year, suggestion(user, year), Set.of(), Map.of());
    }

    @PostMapping("/indeks/{tahun}/perangkat-daerah")
    ModelAndView remind(
            @SignedIn User user,
            @OpenedYear Year year,
            @RequestParam(defaultValue = "") Set<Long> pd,
            @RequestParam(defaultValue = "") String pesan,
            FormPrint print,
            RedirectAttributes flash) {
        require(user);
        var faults = new LinkedHashMap<String, String>();
        if (pd.isEmpty()) faults.put("pd", "Centang dulu perangkat daerah yang dikirimi.");
        if (pesan.isBlank()) faults.put("pesan", "Tulis pesannya.");
        if (pesan.length() > LONGEST)
            faults.put("pesan", "Paling panjang 1.000 huruf; sekarang " + pesan.length() + ".");
        if (!faults.isEmpty()) return show(user, year, pesan, pd, faults);
        var here = "/indeks/" + year.year() + "/perangkat-daerah";
        var sent = once.make(
                user.regionId(),
                user.id(),
                print,
                () -> String.valueOf(reminders.send(user, year.year(), pd, pesan.strip())));
        flash.addFlashAttribute(
                "message",
                "Terkirim ke " + sent + " perangkat daerah: tampil di meja orang-orangnya"
                        + (outbox.open() ? " dan lewat surel." : "."));
        return new ModelAndView("redirect:" + here);
    }

    private ModelAndView show(User user, Year year, String words, Set<Long> chosen, Map<String, String> faults) {
        var page = new ModelAndView("index/league/perangkat-daerah");
        if (!faults.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("year", year.year());
        page.addObject("agencies", league.of(user.regionId(), year.year()));
        page.addObject("zone", user.region().zone());
        page.addObject("words", words);
        page.addObject("chosen", chosen);
        page.addObject("faults", faults);
        return page;
    }

    private static String suggestion(User user, Year year) {
        var until = year.submitUntil() == null ? "" : " Batas kirimnya " + Indonesian.date(year.submitUntil()) + ".";
        return "Bapak/Ibu yang baik, kami belum melihat inovasi " + year.year()
                + " dari perangkat daerah Anda. Cukup tulis namanya dulu; sisanya bisa dicicil dan ada pelatih di sampingnya."
                + until + " Bila ada yang menghambat, kabari kami di "
                + user.region().office()
                + ". Kami senang membantu.";
    }

    private static void require(User user) {
        if (!user.seesWholeRegion())
            throw new NotAllowed("Kemajuan semua perangkat daerah dibuka untuk pemeriksa, admin, dan pimpinan.");
    }
}
