package id.terinovatif.innovation.tasks;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.People;
import id.terinovatif.account.Person;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.TypedDate;
import id.terinovatif.year.Years;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who does a decided piece of work, and until when. */
@Controller
class TaskController {
    private final Tasks tasks;
    private final People people;
    private final Agencies agencies;
    private final Years years;
    private final Instruments instruments;

    TaskController(Tasks tasks, People people, Agencies agencies, Years years, Instruments instruments) {
        this.tasks = tasks;
        this.people = people;
        this.agencies = agencies;
        this.years = years;
        this.instruments = instruments;
    }

    @GetMapping("/indeks/{tahun}/rencana/{tugas}")
    ModelAndView task(@SignedIn User user, @PathVariable int tahun, @PathVariable long tugas) {
        var task = find(user, tahun, tugas);
        return show(user, tahun, task, task.due() == null ? "" : task.due().toString(), "");
    }

    @PostMapping("/indeks/{tahun}/rencana/{tugas}")
    ModelAndView assign(
            @SignedIn User user,
            @PathVariable int tahun,
            @PathVariable long tugas,
            @RequestParam(required = false) @Nullable Long pd,
            @RequestParam(required = false) @Nullable Long orang,
            @RequestParam(defaultValue = "") String tenggat,
            RedirectAttributes flash) {
        var task = find(user, tahun, tugas);
        var due = TypedDate.near(tenggat).date();
        if (due == null && !tenggat.isBlank())
            return show(user, tahun, task, tenggat, "Isi tanggal yang ada, misalnya 2026-08-31.");
        var agency = task.innovationId() == null ? agency(user, pd) : task.agencyId();
        var owner = candidates(user, agency).stream()
                .filter(one -> Objects.equals(one.id(), orang))
                .map(Person::id)
                .findFirst()
                .orElse(null);
        tasks.assign(task, user.regionId(), agency, owner, due);
        flash.addFlashAttribute(
                "message",
                orang != null && owner == null
                        ? "Perangkat daerah disimpan. Sekarang pilih orang dari perangkat daerah itu."
                        : "Tugas disimpan.");
        return new ModelAndView(
                "redirect:/indeks/" + tahun + "/rencana" + (orang != null && owner == null ? "/" + tugas : ""));
    }

    private ModelAndView show(User user, int year, Task task, String due, String fault) {
        var page = new ModelAndView("innovation/tasks/tugas");
        if (!fault.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var instrument = instruments.of(year);
        page.addObject("year", year);
        page.addObject(
                "work",
                instrument
                        .indicator(task.item())
                        .or(() -> instrument.ofComponent(task.item()))
                        .map(Indicator::name)
                        .orElse(task.item()));
        page.addObject("task", task);
        page.addObject("due", due);
        page.addObject("fault", fault);
        page.addObject("agencies", agencies.of(user.regionId()));
        page.addObject("people", candidates(user, task.agencyId()));
        return page;
    }

    private @Nullable Long agency(User user, @Nullable Long chosen) {
        return chosen == null || agencies.find(user.regionId(), chosen).isEmpty() ? null : chosen;
    }

    /** Those of the agency, or of the office itself where no agency is named. */
    private List<Person> candidates(User user, @Nullable Long agency) {
        return people.of(user.regionId()).stream()
                .filter(one -> one.closedAt() == null)
                .filter(one -> agency == null ? one.role().worksInOffice() : Objects.equals(one.agencyId(), agency))
                .toList();
    }

    private Task find(User user, int year, long id) {
        if (!user.decidesPlan()) throw new NotAllowed("Rencana diputuskan oleh pemeriksa atau admin.");
        if (years.find(user.regionId(), year).isEmpty()) throw new Missing();
        return tasks.find(user.regionId(), year, id).orElseThrow(Missing::new);
    }
}
