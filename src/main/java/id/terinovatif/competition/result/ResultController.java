package id.terinovatif.competition.result;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.jury.Jurors;
import id.terinovatif.shared.Missing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public result: awards with their ranges, the others by the alphabet, the method in words. */
@Controller
class ResultController {
    private final Calls calls;
    private final Results results;
    private final Jurors jurors;

    ResultController(Calls calls, Results results, Jurors jurors) {
        this.calls = calls;
        this.results = results;
        this.jurors = jurors;
    }

    @GetMapping("/lomba/{id}/hasil")
    String page(@SignedIn @Nullable User user, @PathVariable long id, Model model) {
        var call = calls.get(user, id);
        if (!call.state().announced()) throw new Missing();
        var result = results.of(call);
        var awards = new LinkedHashMap<String, List<Results.Shown>>();
        for (var group : result.groups().entrySet())
            for (var shown : group.getValue()) {
                var award = shown.entry().award();
                if (award.isEmpty()) continue;
                var heading = result.groups().size() == 1 ? award : group.getKey() + ": " + award;
                var list = new ArrayList<>(awards.getOrDefault(heading, List.of()));
                list.add(shown);
                awards.put(heading, list);
            }
        model.addAttribute("call", call);
        model.addAttribute("awards", awards);
        model.addAttribute(
                "others",
                result.groups().values().stream()
                        .flatMap(List::stream)
                        .filter(shown -> shown.entry().award().isEmpty())
                        .map(shown -> shown.entry().title())
                        .sorted()
                        .toList());
        model.addAttribute("entries", result.outcome().lines().size());
        model.addAttribute("jurors", jurors.of(call).size());
        model.addAttribute("because", result.because());
        model.addAttribute(
                "lead", lead(awards.values().stream().flatMap(List::stream).toList()));
        return "competition/result/hasil";
    }

    /** How many there are, and whether their order is sure. */
    private static String lead(List<Results.Shown> winners) {
        if (winners.isEmpty()) return "Pleno tidak memberi penghargaan.";
        boolean sure = winners.stream()
                .allMatch(one -> winners.stream()
                        .noneMatch(other -> other != one
                                && other.line().group().equals(one.line().group())
                                && Objects.equals(
                                        other.line().band(), one.line().band())));
        return winners.size() + " inovasi menerima penghargaan. "
                + (sure
                        ? "Nilainya jelas terpisah satu sama lain."
                        : "Urutan di antara mereka tidak semuanya bisa dipastikan, jadi tidak ada juara 1 dan 2.");
    }
}
