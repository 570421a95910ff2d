package id.terinovatif.government;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.review.GovernmentReports;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.scoring.Answer;
import id.terinovatif.scoring.Entries;
import id.terinovatif.scoring.IndicatorScore;
import id.terinovatif.scoring.InvalidAnswers;
import id.terinovatif.scoring.Scoring;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.TypedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the government's indicators, attaches their papers and confirms that these carry the level. */
@Component
public class GovernmentAnswering {
    private final Instruments instruments;
    private final GovernmentAnswers answers;
    private final GovernmentReports reports;

    GovernmentAnswering(Instruments instruments, GovernmentAnswers answers, GovernmentReports reports) {
        this.instruments = instruments;
        this.answers = answers;
        this.reports = reports;
    }

    /**
     * Saves each part that was answered and has the documents checked against the new level; what cannot be saved is returned
     * as a sentence and left as it was.
     */
    @Transactional
    public List<String> save(User user, int year, Indicator indicator, Map<String, String> form) {
        var writing = answers.opened(user, year);
        var faults = new ArrayList<String>();
        for (var item : GovernmentPages.items(indicator)) {
            var number = form.getOrDefault("angka." + item, "");
            var level = form.getOrDefault("tingkat." + item, "");
            if (!number.isBlank()) saveNumber(writing, item, number, faults);
            else if (level.matches("[0-3]")) answers.save(writing, item, Integer.parseInt(level), null);
        }
        reports.ask(user.regionId(), year, indicator.code());
        return faults;
    }

    private void saveNumber(GovernmentWriting writing, String item, String typed, List<String> faults) {
        var number = TypedNumber.of(typed);
        var value = number.value();
        var level = value == null ? null : level(writing.year(), item, value);
        if (value == null) faults.add(String.valueOf(number.fault()));
        else if (level == null) faults.add("Angka " + typed.strip() + " tidak masuk tingkat mana pun.");
        else answers.save(writing, item, level, value);
    }

    /** The level the edition's bounds give, null when none holds the value. */
    private @Nullable Integer level(int year, String item, BigDecimal value) {
        try {
            var card = new Scoring(instruments.of(year))
                    .scorecard(new Entries(Map.of(item, Answer.value(value)), null, List.of()));
            return card.government().stream()
                    .filter(line -> item.equals(line.part()) || (line.part() == null && item.equals(line.code())))
                    .map(IndicatorScore::level)
                    .findFirst()
                    .orElse(null);
        } catch (InvalidAnswers outside) {
            return null;
        }
    }

    /** Keeps a total that the edition does not let be computed; false when it is no such number or has no source. */
    @Transactional
    public boolean saveTotal(User user, int year, String typed, String source) {
        var writing = answers.opened(user, year);
        var total = TypedNumber.of(typed).value();
        var most = instruments.of(year).formula().governmentMaximum();
        if (total == null || total.signum() < 0 || (most != null && total.compareTo(most) > 0) || source.isBlank())
            return false;
        answers.saveTotal(writing, total, source);
        return true;
    }

    @Transactional
    public void attach(User user, int year, Indicator indicator, Document document) {
        var writing = answers.opened(user, year);
        if (answers.link(writing, indicator.code(), document))
            answers.uncheck(writing, GovernmentPages.items(indicator));
    }

    @Transactional
    public void detach(User user, int year, Indicator indicator, long documentId) {
        var writing = answers.opened(user, year);
        answers.unlink(writing, indicator.code(), documentId);
        answers.uncheck(writing, GovernmentPages.items(indicator));
    }

    /**
     * A person confirms that the papers carry the levels; only then they count as verified.
     *
     * @param seen the fingerprint of the claim that was on the page
     * @return what has changed since, as a sentence, when it is another claim by now and nothing was confirmed; else null
     */
    @Transactional
    public @Nullable String confirm(User user, int year, Indicator indicator, String seen) {
        var writing = answers.opened(user, year);
        var documents = answers.evidence(user.regionId(), year, indicator.code());
        if (documents.isEmpty()) throw new NotAllowed("Lampirkan buktinya dulu, baru dinyatakan cocok.");
        var claim = GovernmentClaim.at(indicator, answers.of(user.regionId(), year));
        if (!claim.fingerprint(documents).equals(seen)) return claim.moved(seen, documents);
        answers.check(writing, GovernmentPages.items(indicator));
        return null;
    }
}
