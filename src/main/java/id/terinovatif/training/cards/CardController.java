package id.terinovatif.training.cards;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The learning cards: all of them with the own progress, then one at a time with its two questions. */
@Controller
class CardController {
    private final Cards cards;
    private final Learning learning;

    CardController(Cards cards, Learning learning) {
        this.cards = cards;
        this.learning = learning;
    }

    @GetMapping("/belajar")
    String list(@SignedIn @Nullable User user, HttpServletRequest request, Model model) {
        var all = cards.of(user);
        var answered = learning.of(user, all, request);
        model.addAttribute("cards", all);
        model.addAttribute("answered", answered);
        model.addAttribute("next", next(all, answered));
        model.addAttribute(
                "finished",
                Stream.of(Card.Topic.values())
                        .filter(topic -> Learning.finished(topic, all, answered))
                        .toList());
        model.addAttribute("known", user != null);
        return "training/cards/belajar";
    }

    @GetMapping("/belajar/{kode}")
    ModelAndView card(@SignedIn @Nullable User user, @PathVariable String kode, HttpServletRequest request) {
        var all = cards.of(user);
        var card = Card.find(all, kode).orElseThrow(Missing::new);
        return show(all, learning.of(user, all, request), card, Map.of(), Faults.none());
    }

    @PostMapping("/belajar/{kode}")
    ModelAndView answer(
            @SignedIn @Nullable User user,
            @PathVariable String kode,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var all = cards.of(user);
        var card = Card.find(all, kode).orElseThrow(Missing::new);
        var faults = new Faults.Collector();
        var chosen = new ArrayList<String>();
        for (var question : card.questions()) {
            var option = typed.getOrDefault(question.id(), "");
            if (question.options().contains(option)) chosen.add(option);
            else faults.add(question.id(), "Pertanyaan ini belum dijawab. Bila ragu, pilih yang paling mungkin.");
        }
        var found = faults.found();
        if (!found.isEmpty()) {
            var page = show(all, learning.of(user, all, request), card, typed, found);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        learning.keep(user, all, card, chosen, request, response);
        return new ModelAndView("redirect:/belajar/" + card.code() + "#jawaban");
    }

    private ModelAndView show(
            List<Card> all,
            Map<String, CardAnswers.Answered> answered,
            Card card,
            Map<String, String> typed,
            Faults faults) {
        var page = new ModelAndView("training/cards/kartu");
        page.addObject("card", card);
        page.addObject("source", cards.source());
        page.addObject("answered", answered.get(card.code()));
        page.addObject(
                "next", next(all.stream().filter(one -> !one.equals(card)).toList(), answered));
        page.addObject("typed", typed);
        page.addObject("faults", faults);
        return page;
    }

    /** The first card that was not answered rightly yet; null when all were. */
    private static @Nullable Card next(List<Card> cards, Map<String, CardAnswers.Answered> answered) {
        return cards.stream()
                .filter(card -> {
                    var one = answered.get(card.code());
                    return one == null || one.correct() < card.questions().size();
                })
                .findFirst()
                .orElse(null);
    }
}
