package id.terinovatif.administration;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.FreshProof;
import id.terinovatif.account.Invitations;
import id.terinovatif.account.People;
import id.terinovatif.account.Person;
import id.terinovatif.account.Role;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.account.password.ForgottenPasswords;
import id.terinovatif.shared.EmailAddress;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.shared.web.FormPrint;
import id.terinovatif.shared.web.Once;
import id.terinovatif.shared.web.Paged;
import id.terinovatif.shared.web.SharedPage;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

/** Accounts: invite by a link that the admin hands over, renew a forgotten password the same way, close. */
@Controller
public class PeopleController {
    private static final int PAGE = 20;

    private final People people;
    private final Agencies agencies;
    private final Invitations invitations;
    private final InvitationLinks links;
    private final ForgottenPasswords forgotten;
    private final PersonActions actions;
    private final Audit audit;
    private final Once once;

    PeopleController(
            People people,
            Agencies agencies,
            Invitations invitations,
            InvitationLinks links,
            ForgottenPasswords forgotten,
            PersonActions actions,
            Audit audit,
            Once once) {
        this.people = people;
        this.agencies = agencies;
        this.invitations = invitations;
        this.links = links;
        this.forgotten = forgotten;
        this.actions = actions;
        this.audit = audit;
        this.once = once;
    }

    /** What was typed into the invitation form. */
    public record Typed(
            String name,
            String email,
            String role,
            @Nullable Long agency) {}

    @GetMapping("/kelola/akun")
    String list(
            @SignedIn User user,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "1") String halaman,
            Model model) {
        var found = people.of(user.regionId()).stream()
                .filter(person -> has(person, cari))
                .toList();
        model.addAttribute("people", Paged.of(found, halaman, PAGE, "/kelola/akun", cari.strip()));
        model.addAttribute("words", cari.strip());
        return page(user, new Typed("", "", "OPERATOR", null), Faults.none(), model);
    }

    @FreshProof
    @PostMapping("/kelola/akun/undangan")
    Object invite(
            @SignedIn User user,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String peran,
            @RequestParam(required = false) @Nullable Long perangkat,
            FormPrint print,
            Model model,
            RedirectAttributes flash) {
        var typed = new Typed(nama.strip(), email.strip(), peran, perangkat);
        var faults = faults(user, typed);
        if (!faults.isEmpty())
            return new ModelAndView(page(user, typed, faults, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        var role = Role.valueOf(peran);
        once.make(user.regionId(), user.id(), print, () -> {
            var secret = audit.with(
                    user,
                    "mengundang",
                    typed.name() + " sebagai " + role.label(),
                    () -> invitations.invite(
                            user, typed.email(), typed.name(), role, role.worksForAgency() ? perangkat : null, null));
            hand(flash, typed.name(), link(user, typed.name(), typed.email(), secret));
            return ""; // a second sending is shown the link of the first
        });
        return "redirect:/kelola/akun";
    }

    @PostMapping("/kelola/akun/undangan/{id}/cabut")
    String withdraw(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        var invitation = invitations.unused(user.regionId(), id).orElseThrow(Missing::new);
        audit.with(user, "mencabut undangan", invitation.name(), () -> invitations.withdraw(invitation));
        flash.addFlashAttribute(
                "message", "Undangan untuk " + invitation.name() + " dicabut. Tautannya tidak berlaku lagi.");
        return "redirect:/kelola/akun";
    }

    /** Another link for seven days; the one before ends. */
    @FreshProof
    @PostMapping("/kelola/akun/undangan/{id}/perbarui")
    String renew(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        var one = invitations.unused(user.regionId(), id).orElseThrow(Missing::new);
        var secret = audit.with(
                user,
                "memperbarui undangan",
                one.name(),
                () -> invitations.invite(user, one.email(), one.name(), one.role(), one.agencyId(), one.personId()));
        hand(flash, one.name(), link(user, one.name(), one.email(), secret));
        return "redirect:/kelola/akun";
    }

    @FreshProof
    @PostMapping("/kelola/akun/{id}/sandi")
    String renewPassword(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        var person = people.find(user.regionId(), id).orElseThrow(Missing::new);
        var secret = audit.aboutPerson(user, "membuat tautan kata sandi", person, () -> {
            forgotten.fulfil(user.regionId(), person.id());
            return invitations.invite(
                    user, person.email(), person.name(), person.role(), person.agencyId(), person.id());
        });
        hand(flash, person.name(), link(user, person.name(), person.email(), secret));
        return "redirect:/kelola/akun";
    }

    @FreshProof
    @PostMapping("/kelola/akun/{id}/penutupan")
    String close(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        var person = actions.close(user, id);
        flash.addFlashAttribute(
                "message",
                "Akun " + person.name()
                        + " ditutup. Tulisannya tetap tersimpan; akunnya bisa dibuka lagi di daftar ini.");
        return "redirect:/kelola/akun";
    }

    /** Undoes a closing. */
    @FreshProof
    @PostMapping("/kelola/akun/{id}/pembukaan")
    String reopen(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        var person = people.find(user.regionId(), id).orElseThrow(Missing::new);
        var opened = audit.aboutPerson(user, "membuka lagi akun", person, () -> people.reopen(user.regionId(), id));
        flash.addFlashAttribute(
                "message",
                opened
                        ? "Akun " + person.name() + " terbuka lagi dengan kata sandinya yang lama."
                        : "Akun " + person.name() + " sudah terbuka, atau data dirinya sudah dihapus.");
        return "redirect:/kelola/akun";
    }

    private static void hand(RedirectAttributes flash, String name, String link) {
        flash.addFlashAttribute("link", link);
        flash.addFlashAttribute("whatsapp", new SharedPage("Undangan untuk " + name + ":", link, "").whatsapp());
    }

    private String link(User by, String name, String email, String secret) {
        return links.hand(by.regionId(), by.region().name(), name, email, secret);
    }

    private Faults faults(User user, Typed typed) {
        var faults = new Faults.Collector().require("nama", typed.name(), 120, "Nama");
        if (!EmailAddress.plausible(typed.email()))
            faults.add("email", "Surel belum benar, contoh: nama@daerah.go.id.");
        else if (people.byEmail(typed.email()).isPresent()) faults.add("email", "Surel ini sudah punya akun.");
        new RoleChoice(typed.role(), typed.agency()).faults(faults, agencies, user.regionId());
        return faults.found();
    }

    private static boolean has(Person person, String words) {
        var text = String.join(
                " ",
                person.name(),
                person.email(),
                Objects.requireNonNullElse(person.agencyName(), ""),
                person.role().label());
        return text.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    private String page(User user, Typed typed, Faults faults, Model model) {
        if (!model.containsAttribute("people"))
            model.addAttribute("people", Paged.of(people.of(user.regionId()), "1", PAGE, "/kelola/akun", ""));
        model.addAttribute("waiting", invitations.waiting(user.regionId()));
        model.addAttribute("agencies", agencies.of(user.regionId()));
        model.addAttribute("wishes", forgotten.wishes(user.regionId()));
        model.addAttribute("byMail", links.byMail());
        model.addAttribute("zone", user.region().zone());
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        return "administration/akun";
    }
}
