package id.terinovatif.innovation.replication;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Documents;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.innovation.answer.Given;
import id.terinovatif.innovation.answer.Points;
import id.terinovatif.innovation.chain.Chains;
import id.terinovatif.innovation.writing.Answering;
import id.terinovatif.innovation.writing.Attaching;
import id.terinovatif.scoring.Answer;
import id.terinovatif.year.Years;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the signed letters of copies at SID.REPLIKASI of every year of the innovation that is open to its writers, and raises the level
 * to what the number of different regions gives. A copy inside the own region is recorded and does not count.
 */
@Component
public class Filing {
    static final String INDICATOR = "SID.REPLIKASI";

    private final Innovations innovations;
    private final Copies copies;
    private final Chains chains;
    private final Documents documents;
    private final Attaching attaching;
    private final Answering answering;
    private final Answers answers;
    private final Years years;

    Filing(
            Innovations innovations,
            Copies copies,
            Chains chains,
            Documents documents,
            Attaching attaching,
            Answering answering,
            Answers answers,
            Years years) {
        this.innovations = innovations;
        this.copies = copies;
        this.chains = chains;
        this.documents = documents;
        this.attaching = attaching;
        this.answering = answering;
        this.answers = answers;
        this.years = years;
    }

    /** How many different regions copy it with a paper. */
    static int regions(List<Copy> all) {
        return (int)
                all.stream().filter(Copy::proved).map(Copy::otherKey).distinct().count();
    }

    /** What was done, in words. */
    @Transactional
    public String file(User user, long innovationId) {
        var innovation = innovations.visibleTo(user).get(innovationId);
        var proved = copies.of(innovation).stream().filter(Copy::proved).toList();
        if (proved.isEmpty()) return "Suratnya tersimpan. Peniruan di dalam daerah dicatat dan tidak dihitung.";
        var open = chains.of(innovation).stream()
                .flatMap(year -> innovations.visibleTo(user).find(year.id()).stream())
                .filter(year -> year.editableBy(user))
                .toList();
        open.forEach(year -> file(user, year, proved));
        return open.isEmpty()
                ? "Suratnya tersimpan. Ia dipasang di indikator Replikasi begitu inovasi ini dibuka lagi atau dibawa ke tahun berikutnya."
                : "Suratnya dipasang di indikator Replikasi: " + regions(proved) + " daerah berbeda.";
    }

    private void file(User user, Innovation year, List<Copy> proved) {
        for (var copy : proved)
            for (var step : copy.steps())
                if (step.documentId() != null)
                    documents
                            .find(user, step.documentId())
                            .ifPresent(document -> attaching.link(user, year.id(), INDICATOR, document, null));
        raise(user, year, regions(proved));
    }

    /** A higher level, from copies that were written down elsewhere, stays. */
    private void raise(User user, Innovation year, int regions) {
        var edition = years.instrument(year.year());
        var indicator = edition.indicator(INDICATOR).orElse(null);
        if (indicator == null) return;
        var counted = BigDecimal.valueOf(regions);
        int level = Points.level(edition, indicator, new Answer(null, null, counted))
                .orElse(0);
        int now = answers.at(year, INDICATOR).map(Answers.Saved::level).orElse(0);
        if (level > now) answering.answer(user, year.id(), indicator, new Given(level, null, counted), null);
    }

    /** The points that so many regions give in this innovation's edition, as "tingkat 2, 6 poin"; empty for none. */
    String worth(Innovation innovation, int regions) {
        var edition = years.instrument(innovation.year());
        var indicator = edition.indicator(INDICATOR).orElse(null);
        if (indicator == null || regions == 0) return "";
        int level = Points.level(edition, indicator, new Answer(null, null, BigDecimal.valueOf(regions)))
                .orElse(0);
        var weight = Objects.requireNonNullElse(indicator.weight(), BigDecimal.ZERO);
        return "tingkat " + level + ", "
                + weight.multiply(BigDecimal.valueOf(level)).toPlainString() + " poin";
    }
}
