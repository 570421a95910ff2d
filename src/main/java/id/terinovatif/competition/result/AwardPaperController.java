package id.terinovatif.competition.result;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.entry.Entries;
import id.terinovatif.competition.entry.Entry;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.paper.Printer;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The certificate of an award, once the result is final: for the office and for whose entry it is. */
@Controller
class AwardPaperController {
    private final Calls calls;
    private final Entries entries;
    private final Printer printer;

    AwardPaperController(Calls calls, Entries entries, Printer printer) {
        this.calls = calls;
        this.entries = entries;
        this.printer = printer;
    }

    @GetMapping("/lomba/{id}/piagam/{peserta}")
    ResponseEntity<byte[]> paper(@SignedIn User user, @PathVariable long id, @PathVariable int peserta) {
        var call = calls.get(user, id);
        var entry = awarded(call, user, peserta);
        var pdf = printer.print("competition/paper/piagam", Map.of("call", call, "entry", entry));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"piagam-" + peserta + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(pdf);
    }

    private Entry awarded(Call call, User user, int number) {
        var from = Calls.organises(user) ? entries.of(call) : entries.ofAgencies(call, user);
        return from.stream()
                .filter(one -> one.number() == number && !one.award().isEmpty() && call.state() == State.FINAL)
                .findFirst()
                .orElseThrow(Missing::new);
    }
}
