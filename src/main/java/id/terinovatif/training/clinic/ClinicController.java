package id.terinovatif.training.clinic;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.TypedDate;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.training.OwnDrafts;
import id.terinovatif.training.Trainings;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The clinic: companions offer time, innovators take it for a draft, both see what was agreed. */
@Controller
class ClinicController {
    private static final int LONGEST = 2000;

    private final Slots slots;
    private final Innovations innovations;
    private final OwnDrafts own;
    private final Clock clock;

    ClinicController(Slots slots, Innovations innovations, OwnDrafts own, Clock clock) {
        this.slots = slots;
        this.innovations = innovations;
        this.own = own;
        this.clock = clock;
    }

    @GetMapping("/bimtek/klinik")
    String page(@SignedIn User user, Model model) {
        model.addAllAttributes(view(user, Map.of(), Faults.none()));
        return "training/clinic/klinik";
    }

    @PostMapping("/bimtek/klinik")
    Object offer(@SignedIn User user, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        requireCompanion(user);
        var day = day(typed.getOrDefault("hari", ""));
        var time = time(typed.getOrDefault("jam", ""));
        var place = typed.getOrDefault("tempat", "").strip();
        var faults = new Faults.Collector();
        if (day == null || day.isBefore(today(user))) faults.add("hari", "Pilih hari ini atau hari sesudahnya.");
        if (time == null) faults.add("jam", "Jam ditulis seperti 09:30.");
        faults.require("tempat", place, 200, "Tempat atau tautan");
        if (!faults.found().isEmpty() || day == null || time == null)
            return new ModelAndView(
                    "training/clinic/klinik", view(user, typed, faults.found()), HttpStatus.UNPROCESSABLE_CONTENT);
        return done(
                slots.offer(user, day, time, place) ? "Waktu pendampingan ditambahkan." : "Waktu itu sudah ada.",
                flash);
    }

    @PostMapping("/bimtek/klinik/{nomor}")
    String take(
            @SignedIn User user,
            @PathVariable long nomor,
            @RequestParam(defaultValue = "0") long inovasi,
            RedirectAttributes flash) {
        var slot = slots.find(user, nomor).orElseThrow(Missing::new);
        if (!user.writes()) throw new NotAllowed("Yang mengambil waktu pendampingan adalah inovator.");
        var innovation = innovations.visibleTo(user).get(inovasi);
        if (slot.day().isBefore(today(user))) return done("Waktu itu sudah lewat.", flash);
        return done(
                switch (slots.take(user, slot, innovation, today(user))) {
                    case TAKEN -> "Anda bertemu " + slot.companion() + " pada " + slot.when() + ".";
                    case GONE -> "Waktu itu baru saja diambil orang lain. Pilih yang lain.";
                    case SECOND ->
                        innovation.name()
                                + " sudah punya janji yang belum selesai. Batalkan dulu janji itu bila ingin pindah waktu.";
                },
                flash);
    }

    @PostMapping("/bimtek/klinik/{nomor}/batal")
    String free(@SignedIn User user, @PathVariable long nomor, RedirectAttributes flash) {
        slots.free(user, taken(user, nomor));
        return done("Janji dibatalkan. Waktunya bisa diambil orang lain.", flash);
    }

    @PostMapping("/bimtek/klinik/{nomor}/catatan")
    String agree(
            @SignedIn User user,
            @PathVariable long nomor,
            @RequestParam(defaultValue = "") String catatan,
            RedirectAttributes flash) {
        requireCompanion(user);
        var slot = taken(user, nomor);
        var text = catatan.strip();
        slots.agree(user, slot, text.substring(0, Math.min(LONGEST, text.length())), today(user));
        return done("Kesepakatan tersimpan.", flash);
    }

    private Slot taken(User user, long id) {
        var slot = slots.find(user, id).filter(Slot::taken).orElseThrow(Missing::new);
        if (!user.writes() && !Trainings.organises(user)) throw new Missing();
        return slot;
    }

    private static void requireCompanion(User user) {
        if (!Trainings.organises(user)) throw new NotAllowed("Pendamping adalah admin dan verifikator.");
    }

    private static String done(String message, RedirectAttributes flash) {
        flash.addFlashAttribute("message", message);
        return "redirect:/bimtek/klinik";
    }

    private LocalDate today(User user) {
        return LocalDate.now(clock.withZone(user.region().zone()));
    }

    private static @Nullable LocalDate day(String typed) {
        return TypedDate.near(typed).date();
    }

    private static @Nullable LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed.strip().replace('.', ':'));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Map<String, Object> view(User user, Map<String, String> typed, Faults faults) {
        var view = new HashMap<String, Object>();
        view.put("slots", slots.of(user, today(user)));
        view.put("today", today(user));
        view.put("companion", Trainings.organises(user));
        view.put("innovations", own.of(user));
        view.put("typed", typed);
        view.put("faults", faults);
        return view;
    }
}
