package id.terinovatif.ideas;

import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves a proposal along the {@link Move} table; no other code sets a state. Of two people at once only one moves it. */
@Component
class Moving {
    private final JdbcClient jdbc;
    private final Proposals proposals;
    private final Messaging messaging;
    private final Becoming becoming;
    private final Clock clock;

    Moving(JdbcClient jdbc, Proposals proposals, Messaging messaging, Becoming becoming, Clock clock) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.messaging = messaging;
        this.becoming = becoming;
        this.clock = clock;
    }

    /**
     * What a person adds to a move.
     *
     * @param into the number of the one that is answered for both, for a joining
     * @param agency of the person's own, for taking up
     * @param promised when trying will be done, for taking up
     */
    record Added(
            String words,
            long into,
            @Nullable Long agency,
            @Nullable LocalDate promised) {}

    /** The number of the innovation that it became, else null. */
    @Transactional
    @Nullable
    Long move(User user, long id, Move move, Added added) {
        if (move == Move.JOIN && added.into() < id)
            proposals.visible(user, added.into(), true); // two are held in one order
        var proposal = proposals.visible(user, id, true);
        if (!move.openTo(user, proposal))
            throw new NotAllowed("Kiriman ini sekarang \"" + proposal.state().label()
                    + "\", jadi langkah itu tidak terbuka untuk Anda.");
        if (move.needsWords() && added.words().isBlank())
            throw new NotAllowed("Tuliskan alasannya dulu; pengirim membacanya.");
        if (move == Move.TAKE && (added.agency() == null || !user.agencyIds().contains(added.agency())))
            throw new NotAllowed("Pilih kantor Anda yang mengambilnya.");
        if (move == Move.TAKE
                && (added.promised() == null
                        || added.promised()
                                .isBefore(LocalDate.now(
                                        clock.withZone(user.region().zone())))))
            throw new NotAllowed("Sebutkan tanggal selesai mencoba, hari ini atau sesudahnya.");
        if (move == Move.JOIN) join(user, proposal, added.into());
        var innovation = move == Move.MAKE ? becoming.draft(user, proposal) : null;
        write(user, proposal, move, added, innovation);
        messaging.said(proposal, move.to(), added.words(), user.id());
        return innovation;
    }

    private void write(User user, Proposal proposal, Move move, Added added, @Nullable Long innovation) {
        jdbc.sql("""
                        update proposal set state = :to, first_word_at = coalesce(first_word_at, :now),
                            decided_at = case when :decides then coalesce(decided_at, :now) else decided_at end,
                            published_at = case when :to = 'PUBLISHED' then :now else published_at end,
                            agency_id = coalesce(agency_id, cast(:agency as bigint)), promised_on = coalesce(cast(:promised as date), promised_on),
                            innovation_id = coalesce(cast(:innovation as bigint), innovation_id)
                        where region_id = :region and id = :id""")
                .param("to", move.to().name())
                .param("now", Timestamp.from(clock.instant()))
                .param("decides", move != Move.PUBLISH && move != Move.JOIN)
                .param("agency", move == Move.TAKE ? added.agency() : null)
                .param(
                        "promised",
                        move == Move.TAKE && added.promised() != null ? Date.valueOf(added.promised()) : null)
                .param("innovation", innovation)
                .param("region", user.regionId())
                .param("id", proposal.id())
                .update();
    }

    /** Into one that is itself joined to none; whoever was joined to this one follows. */
    private void join(User user, Proposal proposal, long into) {
        if (into == proposal.id()) throw new NotAllowed("Sebuah kiriman tidak digabung dengan dirinya sendiri.");
        var other = proposals.visible(user, into, true);
        if (other.joinedTo() != null || other.state() == State.REFUSED) throw new Missing();
        jdbc.sql("update proposal set joined_to = ? where region_id = ? and (id = ? or joined_to = ?)")
                .params(other.id(), user.regionId(), proposal.id(), proposal.id())
                .update();
    }
}
