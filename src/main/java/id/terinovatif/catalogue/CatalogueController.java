package id.terinovatif.catalogue;

import id.terinovatif.innovation.SearchWords;
import id.terinovatif.innovation.award.Awards;
import id.terinovatif.innovation.running.RunningWords;
import id.terinovatif.instrument.Choice;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.instrument.Vocabulary;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Address;
import id.terinovatif.shared.web.SharedPage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public catalogue: search it, read one innovation. */
@Controller
class CatalogueController {
    private static final int PAGE = 20;

    private final Published published;
    private final Instruments instruments;
    private final Address address;
    private final Awards awards;
    private final RunningWords running;

    CatalogueController(
            Published published, Instruments instruments, Address address, Awards awards, RunningWords running) {
        this.published = published;
        this.instruments = instruments;
        this.address = address;
        this.awards = awards;
        this.running = running;
    }

    @GetMapping("/katalog")
    String list(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String urusan,
            @RequestParam(defaultValue = "1") int halaman,
            Model model) {
        var page = Math.clamp(halaman, 1, 10_000);
        var filter = new Published.Filter(null, urusan.isEmpty() ? null : urusan, null, SearchWords.query(cari));
        model.addAttribute("lines", published.list(filter, PAGE, (page - 1) * PAGE));
        model.addAttribute("total", published.count(filter));
        model.addAttribute("page", page);
        model.addAttribute("words", cari);
        model.addAttribute("chosen", urusan);
        model.addAttribute("urusan", urusan());
        return "catalogue/katalog";
    }

    @GetMapping("/katalog/{id}")
    String innovation(@PathVariable long id, Model model) {
        var line = published.find(id).orElseThrow(Missing::new);
        var texts = published.texts(id);
        var core = published.core(id);
        model.addAttribute("line", line);
        model.addAttribute("texts", texts);
        model.addAttribute("core", core);
        model.addAttribute("contact", published.contact(line));
        model.addAttribute("awards", awards.ofPublished(id));
        model.addAttribute("running", running.ofPublished(id));
        model.addAttribute(
                "shared",
                SharedPage.of(line.name(), address.of("/katalog/" + id), core.isEmpty() ? told(texts) : core.get(1)));
        model.addAttribute("instrument", instruments.of(line.year()));
        return "catalogue/inovasi";
    }

    /** What says most of it in a line: the result, else what it is good for, else what it is. */
    private static String told(Map<String, String> texts) {
        return Stream.of("hasil", "manfaat", "tujuan", "rancang_bangun")
                .map(field -> texts.getOrDefault(field, ""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("Inovasi daerah di katalog Terinovatif.");
    }

    private List<Choice> urusan() {
        return instruments
                .latest()
                .vocabulary("urusan")
                .map(Vocabulary::choices)
                .orElse(List.of());
    }
}
