package id.terinovatif.administration;

import id.terinovatif.account.FreshProof;
import id.terinovatif.account.People;
import id.terinovatif.account.Person;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.account.token.ApiScope;
import id.terinovatif.account.token.ApiTokens;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** The tokens of the interface: make one for another program, name it, limit it, revoke it. Its secret is shown once. */
@Controller
public class TokenController {
    private static final int MOST_PER_MINUTE = 600;

    private final ApiTokens tokens;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    TokenController(ApiTokens tokens, People people, Audit audit, Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was typed into the form. */
    public record Typed(String label, @Nullable Long person, List<String> scopes, String perMinute, String until) {}

    @GetMapping("/kelola/token")
    String list(@SignedIn User user, Model model) {
        var inAYear = LocalDate.now(clock.withZone(user.region().zone())).plusYears(1);
        return page(user, new Typed("", null, List.of("INDEX"), "120", inAYear.toString()), Faults.none(), model);
    }

    @FreshProof
    @PostMapping("/kelola/token")
    Object make(
            @SignedIn User user,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(required = false) @Nullable Long orang,
            @RequestParam(defaultValue = "") List<String> hak,
            @RequestParam(defaultValue = "") String batas,
            @RequestParam(defaultValue = "") String sampai,
            Model model,
            RedirectAttributes flash) {
        var typed = new Typed(nama.strip(), orang, hak, batas.strip(), sampai.strip());
        var faults = faults(user, typed);
        if (orang == null || !faults.isEmpty())
            return new ModelAndView(page(user, typed, faults, model), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        var until = date(typed.until());
        var secret = audit.with(
                user,
                "membuat token",
                typed.label(),
                () -> tokens.make(
                        user,
                        orang,
                        typed.label(),
                        scopes(hak),
                        Integer.parseInt(typed.perMinute()),
                        until == null
                                ? null
                                : until.plusDays(1)
                                        .atStartOfDay(user.region().zone())
                                        .toInstant()));
        flash.addFlashAttribute("secret", secret);
        return "redirect:/kelola/token";
    }

    @PostMapping("/kelola/token/{id}/cabut")
    String revoke(@SignedIn User user, @PathVariable long id, RedirectAttributes flash) {
        var label = audit.with(
                user,
                "mencabut token",
                revoked -> revoked,
                () -> tokens.revoke(user.regionId(), id).orElseThrow(Missing::new));
        flash.addFlashAttribute("message", "Token \"" + label + "\" dicabut dan tidak membuka apa pun lagi.");
        return "redirect:/kelola/token";
    }

    private Faults faults(User user, Typed typed) {
        var faults = new Faults.Collector().require("nama", typed.label(), 80, "Nama token");
        if (owners(user).stream().noneMatch(one -> Long.valueOf(one.id()).equals(typed.person())))
            faults.add("orang", "Pilih atas hak siapa token ini bekerja.");
        if (scopes(typed.scopes()).isEmpty()) faults.add("hak", "Pilih paling sedikit satu hak.");
        if (!typed.perMinute().matches("\\d{1,4}")
                || Integer.parseInt(typed.perMinute()) < 1
                || Integer.parseInt(typed.perMinute()) > MOST_PER_MINUTE)
            faults.add("batas", "Isi batas per menit, 1 sampai " + MOST_PER_MINUTE + ".");
        var until = date(typed.until());
        var today = LocalDate.now(clock.withZone(user.region().zone()));
        if (until == null || until.isBefore(today) || until.isAfter(today.plusYears(3)))
            faults.add("sampai", "Isi tanggal berakhirnya, paling lama tiga tahun dari sekarang.");
        return faults.found();
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Set<ApiScope> scopes(List<String> names) {
        var scopes = EnumSet.noneOf(ApiScope.class);
        for (var scope : ApiScope.values()) if (names.contains(scope.name())) scopes.add(scope);
        return scopes;
    }

    /** Whose rights a token can have: those who see the whole region. */
    private List<Person> owners(User user) {
        return people.of(user.regionId()).stream()
                .filter(one -> one.closedAt() == null && one.role().seesWholeRegion())
                .toList();
    }

    private String page(User user, Typed typed, Faults faults, Model model) {
        model.addAttribute("tokens", tokens.of(user.regionId()));
        model.addAttribute("owners", owners(user));
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        model.addAttribute("now", clock.instant());
        model.addAttribute("zone", user.region().zone());
        return "administration/token";
    }
}
