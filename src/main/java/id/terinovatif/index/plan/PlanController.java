package id.terinovatif.index.plan;

import id.terinovatif.account.OpenedYear;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.tasks.Tasks;
import id.terinovatif.instrument.Help;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.TypedDate;
import id.terinovatif.shared.TypedNumber;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The planner's advice on the real year, and the work that was decided because of it. */
@Controller
public class PlanController {
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(100_000);

    private final Advice advice;
    private final Tasks tasks;
    private final Clock clock;
    private final Help help;
    private final TransactionTemplate transaction;

    PlanController(Advice advice, Tasks tasks, Clock clock, TransactionTemplate transaction, Help help) {
        this.advice = advice;
        this.tasks = tasks;
        this.clock = clock;
        this.help = help;
        this.transaction = transaction;
    }

    @GetMapping("/indeks/{tahun}/rencana")
    String plan(@SignedIn User user, @OpenedYear int tahun, @RequestParam(defaultValue = "") String hari, Model model) {
        require(user);
        var budget = days(hari);
        var fault =
                !hari.isBlank() && budget == null ? "Isi hari kerja dengan angka 0 sampai 100.000, misalnya 20." : "";
        var given = advice.of(user.regionId(), tahun, budget);
        model.addAttribute("year", tahun);
        model.addAttribute("days", hari.strip());
        model.addAttribute("fault", fault);
        model.addAttribute("given", given);
        model.addAttribute("acts", Act.of(given.steps(), help));
        model.addAttribute(
                "past",
                given.steps().stream().filter(step -> Act.past(step, help)).count());
        model.addAttribute("tasks", tasks.of(user.regionId(), tahun));
        model.addAttribute(
                "today", LocalDate.ofInstant(clock.instant(), user.region().zone()));
        model.addAttribute("decides", decides(user));
        return "index/plan/rencana";
    }

    /** Takes chosen steps of the advice into the plan; their gain is computed again here, not taken from the form. */
    @PostMapping("/indeks/{tahun}/rencana")
    String decide(
            @SignedIn User user,
            @OpenedYear int tahun,
            @RequestParam(defaultValue = "") String hari,
            @RequestParam(defaultValue = "") Set<String> langkah,
            @RequestParam(defaultValue = "") String tenggat,
            RedirectAttributes flash) {
        requireDecider(user);
        var chosen = advice.of(user.regionId(), tahun, days(hari)).steps().stream()
                .filter(step -> step.among(langkah) && !Act.past(step, help))
                .toList();
        var typed = TypedDate.near(tenggat);
        var due = typed.date();
        transaction.executeWithoutResult(
                status -> chosen.forEach(step -> tasks.decide(user, tahun, decision(step), due)));
        flash.addFlashAttribute(
                "message",
                chosen.isEmpty()
                        ? "Belum ada langkah yang dipilih. Centang dulu langkahnya."
                        : chosen.size() + " langkah masuk rencana."
                                + (typed.fault() == null ? "" : " Tenggatnya belum: " + typed.fault()));
        return "redirect:/indeks/" + tahun + "/rencana" + (hari.isBlank() ? "" : "?hari=" + days(hari));
    }

    @PostMapping("/indeks/{tahun}/rencana/{tugas}/hapus")
    String drop(@SignedIn User user, @OpenedYear int tahun, @PathVariable long tugas, RedirectAttributes flash) {
        requireDecider(user);
        tasks.drop(user.regionId(), tahun, tugas);
        flash.addFlashAttribute("message", "Dikeluarkan dari rencana.");
        return "redirect:/indeks/" + tahun + "/rencana";
    }

    private static Tasks.Decision decision(Advice.Step step) {
        return new Tasks.Decision(
                step.innovation() == null ? null : step.innovation().id(),
                step.item(),
                step.from(),
                step.to(),
                step.gain(),
                step.effort(),
                null);
    }

    private static @Nullable BigDecimal days(String text) {
        var days = TypedNumber.of(text).value();
        return days == null || days.signum() < 0 || days.compareTo(MOST_DAYS) > 0 ? null : days;
    }

    private static void requireDecider(User user) {
        require(user);
        if (!decides(user)) throw new NotAllowed("Rencana diputuskan oleh pemeriksa atau admin.");
    }

    private static boolean decides(User user) {
        return user.decidesPlan();
    }

    private static void require(User user) {
        if (!user.seesWholeRegion())
            throw new NotAllowed(
                    "Rencana memakai nilai semua perangkat daerah, jadi dibuka untuk pemeriksa dan pimpinan.");
    }
}
