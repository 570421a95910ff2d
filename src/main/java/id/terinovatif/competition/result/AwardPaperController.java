package id.terinovatif.competition.result;

import id.terinovatif.account.Emblems;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.entry.Entries;
import id.terinovatif.competition.entry.Entry;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.paper.Printer;
import id.terinovatif.shared.web.Address;
import id.terinovatif.shared.web.QrCode;
import java.util.HashMap;
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
    private final Emblems emblems;
    private final Address address;
    private final Printer printer;

    AwardPaperController(Calls calls, Entries entries, Emblems emblems, Address address, Printer printer) {
        this.calls = calls;
        this.entries = entries;
        this.emblems = emblems;
        this.address = address;
        this.printer = printer;
    }

    @GetMapping("/lomba/{id}/piagam/{peserta}")
    ResponseEntity<byte[]> paper(@SignedIn User user, @PathVariable long id, @PathVariable int peserta) {
        var call = calls.get(user, id);
        var entry = awarded(call, user, peserta);
        var model = new HashMap<String, Object>();
        model.put("call", call);
        model.put("entry", entry);
        model.put("check", QrCode.of(address.of(call.path() + "/hasil")));
        emblems.of(call.regionId()).ifPresent(emblem -> model.put("emblem", emblem.address()));
        var pdf = printer.print("competition/paper/piagam", model);
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
