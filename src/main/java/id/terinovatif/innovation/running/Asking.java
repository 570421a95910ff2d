package id.terinovatif.innovation.running;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.writing.Answering;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.year.Years;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is answered, by a link or by its own agency. It changes no state of the innovation: that stays a step of a person. */
@Component
class Asking {
    private final Innovations innovations;
    private final Reports reports;
    private final Links links;
    private final Answering answering;
    private final Years years;
    private final Clock clock;

    Asking(Innovations innovations, Reports reports, Links links, Answering answering, Years years, Clock clock) {
        this.innovations = innovations;
        this.reports = reports;
        this.links = links;
        this.answering = answering;
        this.years = years;
        this.clock = clock;
    }

    static boolean writes(User user, Innovation innovation) {
        return user.writes() && user.agencyIds().contains(innovation.agencyId());
    }

    private Innovation opened(User user, long id) {
        var innovation = innovations.visibleTo(user).locked(id).innovation();
        require(user, innovation);
        return innovation;
    }

    static void require(User user, Innovation innovation) {
        if (!writes(user, innovation)) throw new NotAllowed("Yang menjawab adalah perangkat daerah inovasi ini.");
    }

    Quarter now(ZoneId zone) {
        return Quarter.of(LocalDate.now(clock.withZone(zone)));
    }

    /** By whoever holds the link; Missing when it leads nowhere any more. */
    @Transactional
    void tapped(String secret, ZoneId zone, Report.State state, Answered answered) {
        var behind = links.behind(secret).orElseThrow(Missing::new);
        var locked = innovations
                .lockedForNobody(behind.regionId(), behind.innovationId())
                .orElseThrow(Missing::new);
        reports.keep(locked.innovation(), now(zone), state, answered, null);
    }

    @Transactional
    void answered(User user, long id, Report.State state, Answered answered) {
        reports.keep(opened(user, id), now(user.region().zone()), state, answered, user.id());
    }

    @Transactional
    void measure(User user, long id, Measure measure) {
        reports.keep(opened(user, id), measure, user.id());
    }

    @Transactional
    String link(User user, long id) {
        var innovation = opened(user, id);
        return links.begin(innovation.regionId(), innovation.id(), null).orElseThrow();
    }

    /** What the series supports, null for nothing. */
    @Nullable
    Support support(Innovation innovation) {
        return Support.best(
                years.instrument(innovation.year()), reports.measure(innovation).orElse(null), reports.of(innovation));
    }

    /** Answers the indicator with what the series supports now; false when it supports nothing. */
    @Transactional
    boolean use(User user, long id) {
        var innovation = innovations.visibleTo(user).opened(id).innovation();
        var support = support(innovation);
        if (support == null) return false;
        answering.answer(
                user, id, years.innovationIndicator(innovation.year(), Support.INDICATOR), support.given(), null);
        return true;
    }
}
