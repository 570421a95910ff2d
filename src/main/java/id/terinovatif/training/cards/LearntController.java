package id.terinovatif.training.cards;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.paper.Printer;
import id.terinovatif.shared.web.Address;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.shared.web.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The certificate of who answered every card of a topic rightly: for everybody, of any region, without account. */
@Controller
class LearntController {
    /** Nobody's region is known here; the middle of the country's three time zones. */
    private static final ZoneOffset ANYWHERE = ZoneOffset.ofHours(8);

    private final Cards cards;
    private final Learning learning;
    private final Learnt learnt;
    private final Address address;
    private final Printer printer;
    private final Clock clock;

    LearntController(Cards cards, Learning learning, Learnt learnt, Address address, Printer printer, Clock clock) {
        this.cards = cards;
        this.learning = learning;
        this.learnt = learnt;
        this.address = address;
        this.printer = printer;
        this.clock = clock;
    }

    @GetMapping("/belajar/sertifikat/{topik}")
    ModelAndView form(@SignedIn @Nullable User user, @PathVariable String topik, HttpServletRequest request) {
        var topic = finished(user, topik, request);
        return page(
                topic,
                user == null ? "" : user.name(),
                user == null ? "" : user.region().name(),
                Faults.none());
    }

    /** Leads to the page behind the certificate's own address; the address is all there is of it. */
    @PostMapping("/belajar/sertifikat/{topik}")
    ModelAndView make(
            @SignedIn @Nullable User user,
            @PathVariable String topik,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String asal,
            HttpServletRequest request) {
        var topic = finished(user, topik, request);
        var name = nama.replaceAll("\\s+", " ").strip();
        var from = asal.replaceAll("\\s+", " ").strip();
        var faults = new Faults.Collector()
                .require("nama", name, 80, "Nama")
                .atMost("asal", from, 80, "Asal")
                .found();
        if (!faults.isEmpty()) {
            var page = page(topic, name, from, faults);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        int count = (int)
                cards.of(user).stream().filter(card -> card.topic() == topic).count();
        var certificate =
                new Learnt.Certificate(name, from, topic, count, LocalDate.ofInstant(clock.instant(), ANYWHERE));
        return new ModelAndView("redirect:/belajar/tanda/{seal}", Map.of("seal", learnt.sealed(certificate)));
    }

    /** Whoever scans the code reads what was certified here. */
    @GetMapping("/belajar/tanda/{tanda}")
    ModelAndView check(@PathVariable String tanda) {
        var model = new HashMap<String, Object>();
        model.put("certificate", learnt.opened(tanda).orElseThrow(Missing::new));
        model.put("seal", tanda);
        return new ModelAndView("training/cards/tanda", model);
    }

    @GetMapping("/belajar/tanda/{tanda}/sertifikat.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String tanda) {
        var certificate = learnt.opened(tanda).orElseThrow(Missing::new);
        var check = QrCode.of(address.of("/belajar/tanda/" + tanda));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sertifikat-belajar.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(printer.print(
                        "training/cards/sertifikat-cetak", Map.of("certificate", certificate, "check", check)));
    }

    private static ModelAndView page(Card.Topic topic, String name, String from, Faults faults) {
        return new ModelAndView(
                "training/cards/sertifikat", Map.of("topic", topic, "name", name, "from", from, "faults", faults));
    }

    private Card.Topic finished(@Nullable User user, String slug, HttpServletRequest request) {
        var topic = Stream.of(Card.Topic.values())
                .filter(one -> one.name().equals(slug.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(Missing::new);
        var all = cards.of(user);
        if (!Learning.finished(topic, all, learning.of(user, all, request)))
            throw new NotAllowed("Sertifikat menunggu semua kartunya terjawab benar. Lanjutkan di Belajar.");
        return topic;
    }
}
