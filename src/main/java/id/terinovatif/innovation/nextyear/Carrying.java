package id.terinovatif.innovation.nextyear;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.innovation.chain.Chains;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.innovation.writing.Attaching;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.year.Years;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the next year of an innovation with what still holds of the last one. */
@Component
public class Carrying {
    private final Innovations innovations;
    private final Chains chains;
    private final Profiles profiles;
    private final Answers answers;
    private final Papers papers;
    private final Copying copying;
    private final Attaching attaching;
    private final Years years;
    private final Instruments instruments;

    Carrying(
            Innovations innovations,
            Chains chains,
            Profiles profiles,
            Answers answers,
            Papers papers,
            Copying copying,
            Attaching attaching,
            Years years,
            Instruments instruments) {
        this.innovations = innovations;
        this.chains = chains;
        this.profiles = profiles;
        this.answers = answers;
        this.papers = papers;
        this.copying = copying;
        this.attaching = attaching;
        this.years = years;
        this.instruments = instruments;
    }

    /** What an older one tells of its development. */
    public record Development(@Nullable LocalDate day, String explanation) {}

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

    /** The innovation of the next year; the one that is there when somebody was quicker. NotAllowed with every reason against it. */
    @Transactional
    public long carry(User user, long id, Development development) {
        var from = innovations.visibleTo(user).locked(id).innovation();
        if (!user.writes() || !user.agencyIds().contains(from.agencyId()))
            throw new NotAllowed("Inovasi dibawa ke tahun berikutnya oleh perangkat daerahnya.");
        var known = chains.next(from);
        if (known.isPresent()) return known.get();
        var carry = look(user, from);
        var against = carry.against();
        if (!against.isEmpty()) throw new NotAllowed(String.join(" ", against));
        var next = years.instrument(carry.year());
        if (carry.older()) require(development, next);
        long begun = innovations.begin(user, from.agencyId(), carry.year(), from.name());
        var writing = innovations.visibleTo(user).opened(begun);
        chains.tie(writing, from.id());
        copying.story(writing, from, next, carry.older() ? development : null);
        copying.answers(writing, from, next, Papers.held(carry.papers()));
        attaching.carry(
                writing,
                carry.papers().stream()
                        .filter(Paper::holds)
                        .map(one -> new Attaching.Place(one.indicator(), one.documentId(), one.place()))
                        .toList());
        return begun;
    }

    private static void require(Development development, Instrument next) {
        var wrong = Reasons.developed(development.day(), next);
        if (wrong != null) throw new NotAllowed(wrong);
        if (Objects.requireNonNullElse(development.explanation(), "").isBlank())
            throw new NotAllowed("Tulis apa yang berkembang dari versi sebelumnya.");
    }
}
