package id.terinovatif.innovation.writing;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.evidence.use.DocumentUses;
import id.terinovatif.evidence.use.Validity;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.year.Years;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Which indicator has papers of which year. */
@Controller
public class CoverageController {
    private final Innovations innovations;
    private final Years years;
    private final DocumentUses uses;

    CoverageController(Innovations innovations, Years years, DocumentUses uses) {
        this.innovations = innovations;
        this.years = years;
        this.uses = uses;
    }

    /**
     * An indicator's line.
     *
     * @param documents how many it has at all
     * @param unknown how many of them are of no known year
     * @param asked the years the edition asks for, empty when it names none
     * @param byYear documents by year
     */
    public record Line(
            Indicator indicator, int documents, int unknown, Set<Integer> asked, Map<Integer, Integer> byYear) {
        public int of(int year) {
            return byYear.getOrDefault(year, 0);
        }

        /** What stands in a cell, in words that need no colour. */
        public String cell(int year) {
            if (of(year) > 0) return of(year) + " bukti";
            return asked.contains(year) ? "belum ada" : "–";
        }
    }

    @GetMapping("/inovasi/{id}/bukti")
    String coverage(@SignedIn User user, @PathVariable long id, Model model) {
        var innovation = innovations.visibleTo(user).get(id);
        var all = uses.at(innovation.regionId(), innovation.id());
        model.addAttribute("innovation", innovation);
        model.addAttribute("years", List.of(innovation.year() - 2, innovation.year() - 1, innovation.year()));
        model.addAttribute(
                "lines",
                years.instrument(innovation.year()).perInnovation().stream()
                        .map(indicator -> line(innovation, indicator, all))
                        .toList());
        return "innovation/writing/cakupan";
    }

    private static Line line(Innovation innovation, Indicator indicator, List<DocumentUses.Use> all) {
        var here = all.stream()
                .filter(use -> use.indicator().equals(indicator.code()))
                .toList();
        var byYear = new TreeMap<Integer, Integer>();
        int unknown = 0;
        for (var use : here) {
            if (use.years().isEmpty()) unknown++;
            for (var year : use.years()) byYear.merge(year, 1, Integer::sum);
        }
        return new Line(indicator, here.size(), unknown, Validity.window(indicator, innovation.year()), byYear);
    }
}
