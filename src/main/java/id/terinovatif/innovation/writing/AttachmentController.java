package id.terinovatif.innovation.writing;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.evidence.Accepts;
import id.terinovatif.evidence.Letter;
import id.terinovatif.evidence.RefusedFile;
import id.terinovatif.evidence.Vault;
import id.terinovatif.evidence.arrival.Brought;
import id.terinovatif.evidence.use.EvidenceLinks;
import id.terinovatif.evidence.use.RefusedFiles;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.instrument.FieldType;
import id.terinovatif.instrument.ProfileField;
import id.terinovatif.shared.Missing;
import id.terinovatif.year.Years;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files that belong to the profile itself: budget, business profile, intellectual property, awards. */
@Controller
class AttachmentController {
    private static final List<RefusedFile> NOTHING = List.of(new RefusedFile(null, "Pilih berkasnya dulu."));

    private final Innovations innovations;
    private final Years years;
    private final EvidenceLinks links;
    private final Attaching attaching;
    private final Vault vault;
    private final RefusedFiles refusals;

    AttachmentController(
            Innovations innovations,
            Years years,
            EvidenceLinks links,
            Attaching attaching,
            Vault vault,
            RefusedFiles refusals) {
        this.innovations = innovations;
        this.years = years;
        this.links = links;
        this.attaching = attaching;
        this.vault = vault;
        this.refusals = refusals;
    }

    @GetMapping("/inovasi/{id}/lampiran/{isian}")
    String page(@SignedIn User user, @PathVariable long id, @PathVariable String isian, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        return show(user, innovation, field(innovation, isian), model);
    }

    @PostMapping("/inovasi/{id}/lampiran/{isian}")
    Object add(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String isian,
            Brought brought,
            Model model,
            RedirectAttributes flash) {
        var innovation = innovations.visibleTo(user).get(id);
        var field = field(innovation, isian);
        attaching.requireOpen(user, id);
        var refused = attach(user, innovation, field, brought);
        if (!refused.isEmpty())
            return new ModelAndView(show(user, innovation, field, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        flash.addFlashAttribute("message", "Lampiran ditambahkan.");
        return "redirect:/inovasi/" + id + "/lampiran/" + isian;
    }

    /** The person has seen why a file was refused. */
    @PostMapping("/inovasi/{id}/lampiran/{isian}/ditolak")
    String seen(
            @SignedIn User user,
            @PathVariable long id,
            @PathVariable String isian,
            @RequestParam(defaultValue = "0") long berkas) {
        var innovation = innovations.visibleTo(user).get(id);
        refusals.answered(user, id, code(innovation, isian), berkas);
        return "redirect:/inovasi/" + id + "/lampiran/" + isian;
    }

    @PostMapping("/inovasi/{id}/lampiran/{isian}/lepas")
    String remove(@SignedIn User user, @PathVariable long id, @PathVariable String isian, @RequestParam long dokumen) {
        var innovation = innovations.visibleTo(user).get(id);
        attaching.unlink(user, id, code(innovation, isian), dokumen);
        return "redirect:/inovasi/" + id + "/lampiran/" + isian;
    }

    private List<RefusedFile> attach(User user, Innovation innovation, ProfileField field, Brought brought) {
        var code = ProfilePages.attachment(field.code());
        var taken = new AtomicBoolean();
        var refused = !brought.any()
                ? NOTHING
                : brought.each((bytes, name) -> {
                    var nothing = new Letter(null, null, null);
                    var document = vault.addFile(user, innovation.agencyId(), bytes, name, field.formats(), nothing);
                    attaching.link(user, innovation.id(), code, document, null);
                    taken.set(true);
                });
        refusals.brought(user, innovation.id(), code, taken.get(), refused);
        return refused;
    }

    private String show(User user, Innovation innovation, ProfileField field, Model model) {
        model.addAttribute("innovation", innovation);
        model.addAttribute("field", field);
        var code = ProfilePages.attachment(field.code());
        model.addAttribute("linked", links.at(innovation.regionId(), innovation.id(), code));
        model.addAttribute("writable", innovation.editableBy(user));
        model.addAttribute("accepts", new Accepts(field.formats()));
        model.addAttribute("refused", refusals.open(user, innovation.id(), code));
        return "innovation/writing/lampiran";
    }

    private String code(Innovation innovation, String field) {
        return ProfilePages.attachment(field(innovation, field).code());
    }

    private ProfileField field(Innovation innovation, String code) {
        return years.instrument(innovation.year())
                .profileField(code)
                .filter(field -> field.type() == FieldType.FILE)
                .orElseThrow(Missing::new);
    }
}
