package id.terinovatif.province;

import id.terinovatif.account.Region;
import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A province looks at its regions: the figures of each, who needs a word, what would help whom; nothing to change. */
@Controller
class ProvinceController {
    private final Overview overview;
    private final Fits fits;

    ProvinceController(Overview overview, Fits fits) {
        this.overview = overview;
        this.fits = fits;
    }

    @GetMapping("/wilayah")
    String regions(@SignedIn User user, @RequestParam(defaultValue = "") String urut, Model model) {
        var seen = overview.of(province(user).id());
        model.addAttribute("lines", sorted(seen.lines(), urut));
        model.addAttribute("middle", seen.middle());
        model.addAttribute("order", urut);
        model.addAttribute(
                "lagging",
                seen.lines().stream().filter(line -> !line.lags().isEmpty()).toList());
        return "province/wilayah";
    }

    @GetMapping("/wilayah/{id}")
    String one(@SignedIn User user, @PathVariable long id, Model model) {
        var province = province(user);
        var seen = overview.of(province.id());
        var line = seen.lines().stream()
                .filter(one -> one.region().id() == id)
                .findFirst()
                .orElseThrow(Missing::new);
        var neighbours = seen.lines().stream()
                .map(one -> one.region().id())
                .filter(other -> other != id)
                .toList();
        model.addAttribute("line", line);
        model.addAttribute("middle", seen.middle());
        model.addAttribute("gaps", fits.gaps(province.id(), line.region()));
        model.addAttribute("problems", fits.problems(neighbours, id));
        return "province/daerah";
    }

    /** The province of who asks; for everybody else there is nothing here. */
    private static Region province(User user) {
        if (user.region().kind() != Region.Kind.PROVINSI || !user.seesWholeRegion()) throw new Missing();
        return user.region();
    }

    private static List<Line> sorted(List<Line> lines, String order) {
        return switch (order) {
            case "indeks" -> lines.stream().sorted(highest(Line::verified)).toList();
            case "jangkauan" ->
                lines.stream().sorted(highest(line -> line.counted().share())).toList();
            default -> lines;
        };
    }

    /** What is unknown comes last. */
    private static <T extends Comparable<T>> Comparator<Line> highest(
            java.util.function.Function<Line, @Nullable T> figure) {
        return Comparator.<Line, Boolean>comparing(line -> figure.apply(line) == null)
                .thenComparing((a, b) -> figure.apply(a) == null
                        ? 0
                        : Objects.requireNonNull(figure.apply(b)).compareTo(Objects.requireNonNull(figure.apply(a))));
    }
}
