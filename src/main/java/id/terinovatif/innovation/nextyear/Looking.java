package id.terinovatif.innovation.nextyear;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.innovation.chain.Chains;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.year.Years;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What carrying an innovation over would mean, before anybody does. */
@Component
class Looking {
    private final Chains chains;
    private final Profiles profiles;
    private final Answers answers;
    private final Papers papers;
    private final Years years;
    private final Instruments instruments;

    Looking(Chains chains, Profiles profiles, Answers answers, Papers papers, Years years, Instruments instruments) {
        this.chains = chains;
        this.profiles = profiles;
        this.answers = answers;
        this.papers = papers;
        this.years = years;
        this.instruments = instruments;
    }

    /** The year it would go on in, null when there is none later than its own. */
    static @Nullable Integer next(User user, Innovation innovation) {
        var open = user.region().openYear();
        return open == null || open <= innovation.year() ? null : open;
    }

    Carry look(User user, Innovation innovation) {
        var year = next(user, innovation);
        if (year == null) throw new NotAllowed("Belum ada tahun yang lebih baru yang dibuka.");
        return look(innovation, years.instrument(year));
    }

    private Carry look(Innovation innovation, Instrument next) {
        var profile = profiles.of(innovation);
        var chain = chains.of(innovation);
        var found = papers.of(innovation, next);
        var held = Papers.held(found);
        var renewed = new ArrayList<String>();
        answers.of(innovation).values().stream()
                .filter(one -> one.level() > 0 && !held.contains(one.indicator()))
                .flatMap(one -> next.indicator(one.indicator()).stream())
                .forEach(one -> renewed.add(one.name()));
        return new Carry(
                next.year(),
                chain,
                Reasons.of(innovation, profile, chain, next, instruments.all()),
                found,
                List.copyOf(renewed),
                Reasons.older(profile, next));
    }
}
