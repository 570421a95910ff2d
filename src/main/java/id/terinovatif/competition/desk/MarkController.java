package id.terinovatif.competition.desk;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One criterion of one entry: bands as cards, the number inside, the reason; saved as it is chosen. */
@Controller
class MarkController {
    private final Reading reading;
    private final Marking marking;
    private final Marks marks;
    private final Clock clock;

    MarkController(Reading reading, Marking marking, Marks marks, Clock clock) {
        this.reading = reading;
        this.marking = marking;
        this.marks = marks;
        this.clock = clock;
    }

    @GetMapping("/lomba/{id}/meja/{peserta}/{kriteria}")
    ModelAndView criterion(
            @SignedIn User user, @PathVariable long id, @PathVariable int peserta, @PathVariable int kriteria) {
        return page(reading.entry(user, id, peserta), kriteria, Map.of(), Faults.none());
    }

    @PostMapping(value = "/lomba/{id}/meja/{peserta}/{kriteria}", headers = "X-Requested-With!=nilai")
    Object save(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable int peserta,
            @PathVariable int kriteria,
            @RequestParam Map<String, String> typed) {
        var open = reading.entry(user, id, peserta);
        var form = form(open, kriteria, typed);
        var faults = form.faults();
        if (!faults.isEmpty()) return page(open, kriteria, typed, faults);
        var saved = marking.save(user, id, peserta, kriteria, form.points(), form.reason(), form.base());
        if (saved.isEmpty()) return page(open, kriteria, typed, conflict(open, kriteria));
        boolean last = kriteria == open.desk().rubric().criteria().size();
        return "redirect:/lomba/" + id + "/meja/" + peserta + (last ? "/serah" : "/" + (kriteria + 1));
    }

    /** As the script does while somebody chooses and types. */
    @PostMapping(value = "/lomba/{id}/meja/{peserta}/{kriteria}", headers = "X-Requested-With=nilai")
    ResponseEntity<Map<String, Object>> saveWhileTyping(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable int peserta,
            @PathVariable int kriteria,
            @RequestParam Map<String, String> typed,
            @RequestHeader("X-Requested-With") String script) {
        var open = reading.entry(user, id, peserta);
        var form = form(open, kriteria, typed);
        var faults = form.faults();
        if (!faults.isEmpty())
            return ResponseEntity.unprocessableContent()
                    .body(Map.of("fault", faults.byField().values().iterator().next()));
        var saved = marking.save(user, id, peserta, kriteria, form.points(), form.reason(), form.base());
        if (saved.isEmpty()) return other(open, kriteria);
        return ResponseEntity.ok(Map.of(
                "revision",
                saved.get(),
                "saved",
                Indonesian.time(clock.instant(), open.call().zone())));
    }

    private ResponseEntity<Map<String, Object>> other(Reading.Open open, int criterion) {
        var answer = new LinkedHashMap<String, Object>();
        marks.at(open.call(), open.sheet(), criterion).ifPresent(newer -> {
            answer.put("revision", newer.revision());
            answer.put("points", newer.points());
            answer.put("reason", newer.reason());
        });
        return ResponseEntity.status(HttpStatus.CONFLICT).body(answer);
    }

    private Faults conflict(Reading.Open open, int criterion) {
        var newer = marks.at(open.call(), open.sheet(), criterion);
        return new Faults.Collector()
                .add(
                        "jenjang",
                        newer.map(one ->
                                        "Di tab lain Anda sudah menyimpan %d. Simpan sekali lagi bila yang di bawah ini yang benar."
                                                .formatted(one.points()))
                                .orElse("Simpan sekali lagi."))
                .found();
    }

    private static MarkForm form(Reading.Open open, int criterion, Map<String, String> typed) {
        var criteria = open.desk().rubric().criteria();
        if (criterion < 1 || criterion > criteria.size()) throw new Missing();
        return new MarkForm(typed, criteria.get(criterion - 1));
    }

    private ModelAndView page(Reading.Open open, int criterion, Map<String, String> typed, Faults faults) {
        form(open, criterion, typed);
        var model = new HashMap<String, Object>(
                Map.of("open", new MarkPage(open, criterion), "typed", typed, "faults", faults));
        marks.at(open.call(), open.sheet(), criterion).ifPresent(given -> model.put("given", given));
        return new ModelAndView(
                "competition/desk/nilai", model, faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
