package id.terinovatif.ideas;

import id.terinovatif.account.Region;
import id.terinovatif.account.Regions;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.shared.web.Network;
import id.terinovatif.shared.web.OpenForms;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The citizens' side: look first, then write; no account, no script. */
@Controller
class IdeasController {
    private static final int A_DAY = 5;
    private static final int NEWEST = 12;
    private static final int ALSO_A_DAY = 20;
    private static final Map<String, String> ALSO = Map.of(
            "ya", "Tercatat. Terima kasih.",
            "sudah", "Dari sini sudah tercatat.",
            "penuh", "Dari alamat ini sudah banyak yang tercatat hari ini. Coba lagi besok.");

    private final Proposals proposals;
    private final Sending sending;
    private final Matches matches;
    private final Box box;
    private final Numbers numbers;
    private final Regions regions;
    private final OpenForms forms;

    IdeasController(
            Proposals proposals,
            Sending sending,
            Matches matches,
            Box box,
            Numbers numbers,
            Regions regions,
            OpenForms forms) {
        this.proposals = proposals;
        this.sending = sending;
        this.matches = matches;
        this.box = box;
        this.numbers = numbers;
        this.regions = regions;
        this.forms = forms;
    }

    @GetMapping("/gagasan")
    String start(Model model) {
        var all = regions.all();
        var only = all.size() == 1 ? all.getFirst() : null;
        model.addAttribute("newest", proposals.newest(NEWEST));
        model.addAttribute("counted", only == null ? null : numbers.of(only.id(), only.zone()));
        model.addAttribute("closed", only == null ? null : box.closed(only.id()).orElse(null));
        return "ideas/gagasan";
    }

    /** What is like the first sentence, and the form below it. */
    @GetMapping("/gagasan/cocok")
    ModelAndView match(@RequestParam(defaultValue = "") String kalimat) {
        var sentence = kalimat.strip().substring(0, Math.min(kalimat.strip().length(), 160));
        return form(Draft.begun(sentence, forms.opened()), Faults.none(), HttpStatus.OK);
    }

    private ModelAndView form(Draft draft, Faults faults, HttpStatus status) {
        var model = new HashMap<String, Object>();
        model.put("draft", draft);
        model.put("faults", faults);
        model.put("innovations", matches.innovations(draft.title()));
        model.put("proposals", matches.open(draft.title()));
        model.put("regions", regions.all());
        model.put("closed", closed(region(draft)));
        return new ModelAndView("ideas/tulis", model, status);
    }

    private String closed(@Nullable Region region) {
        return region == null ? "" : box.closed(region.id()).orElse("");
    }

    private @Nullable Region region(Draft draft) {
        var all = regions.all();
        return all.size() == 1 ? all.getFirst() : regions.byCode(draft.region()).orElse(null);
    }

    @PostMapping("/gagasan")
    ModelAndView send(@RequestParam Map<String, String> typed, HttpServletRequest request) {
        var draft = Draft.of(typed);
        var region = region(draft);
        var faults = new Faults.Collector();
        draft.faults().byField().forEach(faults::add);
        if (region == null) faults.add("daerah", "Pilih daerahnya.");
        if (faults.found().isEmpty())
            forms.refusal(draft.opened(), draft.trap()).ifPresent(words -> faults.add("cerita", words));
        if (faults.found().isEmpty() && !closed(region).isEmpty()) faults.add("cerita", closed(region));
        if (faults.found().isEmpty() && !forms.counted("gagasan", Network.of(request), A_DAY))
            faults.add("cerita", "Dari alamat ini sudah lima kiriman hari ini. Kirim yang berikutnya besok.");
        if (region == null || !faults.found().isEmpty())
            return form(draft.reopened(forms.opened()), faults.found(), HttpStatus.UNPROCESSABLE_CONTENT);
        return new ModelAndView(
                "redirect:/gagasan/kode/" + sending.citizen(region.id(), draft).letters() + "?baru=ya");
    }

    /** Looking was enough; counted, so that the box's worth is seen. */
    @PostMapping("/gagasan/terjawab")
    String answered(@RequestParam(defaultValue = "0") long inovasi) {
        var all = regions.all();
        if (all.size() == 1) box.answered(all.getFirst().id());
        return inovasi > 0 ? "redirect:/katalog/" + inovasi : "redirect:/katalog";
    }

    /** Somebody has the same, or needs it too; a count, without name or account. */
    @PostMapping("/gagasan/{id:\\d{1,18}}/juga")
    String also(@PathVariable long id, HttpServletRequest request) {
        var proposal = proposals.open(id);
        var network = Network.of(request);
        if (!forms.counted("juga", network, ALSO_A_DAY)) return "redirect:/gagasan/" + id + "?juga=penuh";
        boolean first = proposals.also(proposal, forms.mark("gagasan " + id, network));
        return "redirect:/gagasan/" + id + "?juga=" + (first ? "ya" : "sudah");
    }

    @GetMapping("/gagasan/{id:\\d{1,18}}")
    String read(@PathVariable long id, @RequestParam(defaultValue = "") String juga, Model model) {
        var proposal = proposals.open(id);
        model.addAttribute("proposal", proposal);
        model.addAttribute("also", ALSO.getOrDefault(juga, ""));
        model.addAttribute("said", proposals.said(proposal));
        model.addAttribute(
                "zone",
                regions.find(proposal.regionId()).orElseThrow(Missing::new).zone());
        return "ideas/satu";
    }
}
