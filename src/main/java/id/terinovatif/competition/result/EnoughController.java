package id.terinovatif.competition.result;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.competition.EnoughJurors;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.web.Faults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers in a sentence, before the decree is signed, how much a jury of some size finds. */
@Controller
class EnoughController {
    private static final int MOST_ENTRIES = 400;
    private static final int MOST_JURORS = 40;
    private static final List<Integer> READERS = List.of(2, 3, 5);

    /** Asked by forms, so the answer to one question is computed while one person waits: a second at most. */
    @GetMapping("/lomba/berapa-juri")
    ModelAndView ask(@SignedIn User user, @RequestParam Map<String, String> typed) {
        if (!Calls.organises(user)) throw new NotAllowed("Halaman ini untuk panitia lomba.");
        var faults = new Faults.Collector();
        var model = new HashMap<String, Object>(Map.of("typed", typed));
        if (typed.containsKey("peserta")) {
            int entries = number(typed, "peserta", 5, MOST_ENTRIES, faults);
            int jurors = number(typed, "juri", 2, MOST_JURORS, faults);
            if (faults.found().isEmpty()) model.put("sentence", sentence(entries, jurors));
        }
        model.put("faults", faults.found());
        return new ModelAndView(
                "competition/result/berapa",
                model,
                faults.found().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String sentence(int entries, int jurors) {
        var readers =
                new ArrayList<>(READERS.stream().filter(one -> one <= jurors).toList());
        if (readers.isEmpty()) readers.add(jurors);
        return EnoughJurors.sentence(entries, jurors, readers);
    }

    private static int number(Map<String, String> typed, String field, int least, int most, Faults.Collector faults) {
        var text = typed.getOrDefault(field, "").strip();
        int number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) faults.add(field, "Isi angka %d sampai %d.".formatted(least, most));
        return number;
    }
}
