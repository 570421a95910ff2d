package id.terinovatif.innovation.nextyear;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.chain.Chains;
import id.terinovatif.innovation.replication.Filing;
import id.terinovatif.innovation.writing.Attaching;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.year.Years;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the next year of an innovation with what still holds of the last one. */
@Component
class Carrying {
    private final Innovations innovations;
    private final Chains chains;
    private final Looking looking;
    private final Copying copying;
    private final Attaching attaching;
    private final Filing filing;
    private final Years years;

    Carrying(
            Innovations innovations,
            Chains chains,
            Looking looking,
            Copying copying,
            Attaching attaching,
            Filing filing,
            Years years) {
        this.innovations = innovations;
        this.chains = chains;
        this.looking = looking;
        this.copying = copying;
        this.attaching = attaching;
        this.filing = filing;
        this.years = years;
    }

    /** What an older one tells of its development. */
    public record Development(@Nullable LocalDate day, String explanation) {}

    /** The innovation of the next year; the one that is there when somebody was quicker. NotAllowed with every reason against it. */
    @Transactional
    public long carry(User user, long id, Development development) {
        var from = innovations.visibleTo(user).locked(id).innovation();
        if (!user.writes() || !user.agencyIds().contains(from.agencyId()))
            throw new NotAllowed("Inovasi dibawa ke tahun berikutnya oleh perangkat daerahnya.");
        var known = chains.next(from);
        if (known.isPresent()) return known.get();
        var carry = looking.look(user, from);
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
        filing.file(user, begun);
        return begun;
    }

    private static void require(Development development, Instrument next) {
        var wrong = Reasons.developed(development.day(), next);
        if (wrong != null) throw new NotAllowed(wrong);
        if (Objects.requireNonNullElse(development.explanation(), "").isBlank())
            throw new NotAllowed("Tulis apa yang berkembang dari versi sebelumnya.");
    }
}
