package id.terinovatif.exchange.exports;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.account.proof.Proofs;
import id.terinovatif.exchange.PassingFiles;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.jobs.Jobs;
import id.terinovatif.shared.web.FormPrint;
import id.terinovatif.shared.web.Once;
import id.terinovatif.year.Years;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's files: asked for, made, and there for three days. */
@Controller
class ExportController {
    private final Exports exports;
    private final PassingFiles files;
    private final Innovations innovations;
    private final Years years;
    private final Jobs jobs;
    private final Once once;
    private final Proofs proofs;

    ExportController(
            Exports exports,
            PassingFiles files,
            Innovations innovations,
            Years years,
            Jobs jobs,
            Once once,
            Proofs proofs) {
        this.exports = exports;
        this.files = files;
        this.innovations = innovations;
        this.years = years;
        this.jobs = jobs;
        this.once = once;
        this.proofs = proofs;
    }

    @GetMapping("/unduhan")
    String list(@SignedIn User user, Model model) {
        var all = exports.of(user);
        model.addAttribute("exports", all);
        model.addAttribute("waiting", all.stream().anyMatch(one -> one.state() == Export.State.WAITING));
        model.addAttribute("progress", jobs.progress(user.regionId(), ExportWork.KIND));
        model.addAttribute(
                "lists",
                Arrays.stream(What.values())
                        .filter(what -> what != What.INNOVATION && what.openTo(user))
                        .toList());
        model.addAttribute(
                "years",
                years.of(user.regionId()).stream().map(Years.Year::year).toList());
        model.addAttribute("zone", user.region().zone());
        return "exchange/exports/unduhan";
    }

    /** A list or report is asked for by its year, an innovation by its number. */
    @PostMapping("/unduhan")
    String ask(
            @SignedIn User user,
            @RequestParam(defaultValue = "") String isi,
            @RequestParam(defaultValue = "") String bentuk,
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(required = false) @Nullable Long inovasi,
            @RequestParam Map<String, String> typed,
            FormPrint print,
            HttpServletRequest request) {
        var what = Arrays.stream(What.values())
                .filter(one -> one.name().equals(isi))
                .findFirst()
                .orElseThrow(Missing::new);
        var format = what.formats().stream()
                .filter(one -> one.name().equals(bentuk))
                .findFirst()
                .orElse(what.formats().getFirst());
        if (!what.openTo(user)) throw new NotAllowed("Berkas ini bukan untuk peran Anda.");
        if (what.personal()) proofs.ask(user, request);
        long subject = what == What.INNOVATION
                ? innovations.visibleTo(user).get(inovasi == null ? 0 : inovasi).id()
                : year(user, tahun);
        var narrowed =
                Narrowed.typed(typed.get("status"), typed.get("urusan"), typed.get("perangkat"), typed.get("cari"));
        once.make(user.regionId(), user.id(), print, () -> {
            var id = exports.ask(user, what, subject, narrowed, format);
            jobs.ask(user.regionId(), ExportWork.KIND, String.valueOf(id), true);
            return "";
        });
        return "redirect:/unduhan";
    }

    private long year(User user, @Nullable Integer year) {
        var wanted = year == null ? user.region().openYear() : year;
        if (wanted == null || years.find(user.regionId(), wanted).isEmpty()) throw new Missing();
        return wanted;
    }

    @GetMapping("/unduhan/{id}")
    void file(@SignedIn User user, @PathVariable long id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var one = exports.get(user, id);
        var file = one.fileId() == null
                ? null
                : files.find(user.regionId(), one.fileId()).orElse(null);
        if (file == null || !one.what().openTo(user)) throw new Missing();
        if (one.what().personal()) proofs.ask(user, request);
        response.setContentType(one.format().mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + Objects.requireNonNull(one.fileName()) + "\"");
        files.write(file, response.getOutputStream());
    }
}
