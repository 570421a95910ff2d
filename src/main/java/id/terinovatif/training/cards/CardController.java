package id.terinovatif.training.cards;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.innovation.coaching.RegionChecks;
import id.terinovatif.instrument.Help;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.year.Years;
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
    private final Instruments instruments;
    private final Help help;
    private final RegionChecks checks;
    private final Years years;
    private final CardAnswers answers;

    CardController(Instruments instruments, Help help, RegionChecks checks, Years years, CardAnswers answers) {
        this.instruments = instruments;
        this.help = help;
        this.checks = checks;
        this.years = years;
        this.answers = answers;
    }

    @GetMapping("/belajar")
    String list(@SignedIn User user, Model model) {
        var cards = cards(user);
        var answered = answers.of(user);
        model.addAttribute("cards", cards);
        model.addAttribute("answered", answered);
        model.addAttribute("next", next(cards, answered));
        return "training/cards/belajar";
    }

    @GetMapping("/belajar/{kode}")
    ModelAndView card(@SignedIn User user, @PathVariable String kode) {
        var cards = cards(user);
        return show(user, cards, Card.find(cards, kode).orElseThrow(Missing::new), Map.of(), Faults.none());
    }

    @PostMapping("/belajar/{kode}")
    ModelAndView answer(@SignedIn User user, @PathVariable String kode, @RequestParam Map<String, String> typed) {
        var cards = cards(user);
        var card = Card.find(cards, kode).orElseThrow(Missing::new);
        var faults = new Faults.Collector();
        var chosen = new ArrayList<String>();
        for (var question : card.questions()) {
            var option = typed.getOrDefault(question.id(), "");
            if (question.options().contains(option)) chosen.add(option);
            else faults.add(question.id(), "Pertanyaan ini belum dijawab. Bila ragu, pilih yang paling mungkin.");
        }
        var found = faults.found();
        if (!found.isEmpty()) {
            var page = show(user, cards, card, typed, found);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        answers.keep(user, card, chosen);
        return new ModelAndView("redirect:/belajar/" + card.code() + "#jawaban");
    }

    private ModelAndView show(User user, List<Card> cards, Card card, Map<String, String> typed, Faults faults) {
        var answered = answers.of(user);
        var page = new ModelAndView("training/cards/kartu");
        page.addObject("card", card);
        page.addObject("source", help.source());
        page.addObject("answered", answered.get(card.code()));
        page.addObject(
                "next", next(cards.stream().filter(one -> !one.equals(card)).toList(), answered));
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

    /** Writing first: it decides most, and needs no paper. */
    private List<Card> cards(User user) {
        var instrument = years.current(user.regionId())
                .map(year -> instruments.of(year.year()))
                .orElseGet(instruments::latest);
        return Stream.concat(
                        WritingCards.of(checks.of(user.regionId())).stream(),
                        IndicatorCards.of(instrument, help).stream())
                .toList();
    }
}
