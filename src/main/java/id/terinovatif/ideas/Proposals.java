package id.terinovatif.ideas;

import id.terinovatif.account.User;
import id.terinovatif.innovation.SearchWords;
import id.terinovatif.shared.Missing;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals, found through the person, through their code, or because they are open to all. */
@Repository
public class Proposals {
    static final String SELECT = """
            select p.id, p.region_id, p.kind, p.title, p.words, p.place, p.state, p.person_id, p.joined_to, p.agency_id, a.name as agency,
                   p.promised_on, p.innovation_id, p.received_at, p.first_word_at, p.decided_at,
                   (select count(*)::int from proposal_support s where s.region_id = p.region_id and s.proposal_id = p.id) as also_said
            from proposal p left join agency a on a.region_id = p.region_id and a.id = p.agency_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Proposals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was said to a proposal, newest last; {@code person} is false for what the programme says by itself. */
    public record Said(State state, String words, Instant saidAt, boolean person) {}

    long add(long regionId, Draft draft, State state, Code code, @Nullable Long person) {
        var now = Timestamp.from(clock.instant());
        return jdbc.sql("""
                        insert into proposal (region_id, kind, title, words, place, state, code_hash, person_id, received_at, published_at, stems)
                        values (:region, :kind, :title, :words, :place, :state, :code, :person, :now, :published,
                                setweight(to_tsvector('simple', :named), 'A') || to_tsvector('simple', :stems)) returning id""")
                .param("region", regionId)
                .param("kind", draft.kind())
                .param("title", draft.title())
                .param("words", draft.words())
                .param("place", draft.place())
                .param("state", state.name())
                .param("code", code.hash())
                .param("person", person)
                .param("now", now)
                .param("published", state.open() ? now : null)
                .param("named", SearchWords.stems(draft.title()))
                .param("stems", SearchWords.stems(draft.words()))
                .query(Long.class)
                .single();
    }

    void say(long regionId, long id, State state, String words, @Nullable Long person) {
        jdbc.sql("""
                        insert into proposal_said (region_id, proposal_id, state, words, person_id, said_at)
                        values (:region, :proposal, :state, :words, :person, :now)""")
                .param("region", regionId)
                .param("proposal", id)
                .param("state", state.name())
                .param("words", words)
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Of its own and, once joined, of the one that is answered for both. */
    List<Said> said(Proposal one) {
        return jdbc.sql("""
                        select state, words, said_at, person_id is not null as person from proposal_said
                        where region_id = ? and (proposal_id = ? or proposal_id = ? and said_at >= (select min(said_at) from proposal_said
                            where region_id = ? and proposal_id = ? and state = 'JOINED')) order by said_at, id""")
                .params(
                        one.regionId(),
                        one.id(),
                        one.joinedTo() == null ? -1 : one.joinedTo(),
                        one.regionId(),
                        one.id())
                .query(Said.class)
                .list();
    }

    Optional<Proposal> behind(Code code) {
        return jdbc.sql(SELECT + "where p.code_hash = ?")
                .param(code.hash())
                .query(Proposal.class)
                .optional();
    }

    /** One that anybody may read. */
    Proposal open(long id) {
        return jdbc.sql(SELECT + "where p.id = ? and p.state = any(?)")
                .params(id, State.openNames())
                .query(Proposal.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    /** Whether somebody says it for the first time. */
    boolean also(Proposal one, String mark) {
        return jdbc.sql("""
                                insert into proposal_support (region_id, proposal_id, mark, said_on) values (?, ?, ?, ?)
                                on conflict do nothing""")
                        .params(one.regionId(), one.id(), mark, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Those of a region that still wait for a word, a decision or the end of a trial. */
    List<Proposal> waiting(long regionId) {
        return jdbc.sql(SELECT + """
                        where p.region_id = ? and p.state in ('RECEIVED', 'PUBLISHED', 'TAKEN', 'TRIED') order by p.received_at, p.id""").param(regionId).query(Proposal.class).list();
    }

    List<Proposal> newest(int most) {
        return jdbc.sql(SELECT + "where p.state = any(?) order by p.published_at desc, p.id desc limit ?")
                .params(State.openNames(), most)
                .query(Proposal.class)
                .list();
    }

    /** Those of the person's region: all for those who read the box, what is open for the others. */
    Proposal visible(User user, long id, boolean held) {
        return jdbc.sql(SELECT + "where p.region_id = ? and p.id = ? and (? or p.state = any(?))"
                        + (held ? " for update of p" : ""))
                .params(user.regionId(), id, sees(user), State.openNames())
                .query(Proposal.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    static boolean sees(User user) {
        return Move.reads(user) || user.leadsRegion();
    }

    /** What waits longest first; what is done, last. */
    List<Proposal> desk(User user, int most) {
        return jdbc.sql(SELECT + """
                        where p.region_id = ? and (? or p.state = any(?))
                        order by p.state in ('REFUSED', 'JOINED', 'INNOVATION', 'ENDED'), p.first_word_at is not null,
                                 p.decided_at is not null, p.received_at, p.id limit ?""")
                .params(user.regionId(), sees(user), State.openNames(), most)
                .query(Proposal.class)
                .list();
    }
}
