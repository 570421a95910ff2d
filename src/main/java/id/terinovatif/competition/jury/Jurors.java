package id.terinovatif.competition.jury;

import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.shared.Missing;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who sits in the jury of a call. */
@Repository
public class Jurors {
    private static final String SELECT = """
            select j.person_id, p.name, j.label, j.institution, j.outside, j.expertise, j.capacity, j.declared_at, j.withdrawn_at
            from competition_juror j join person p on p.region_id = j.region_id and p.id = j.person_id
            where j.region_id = ? and j.competition_id = ?
            """;

    private final JdbcClient jdbc;

    Jurors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All who were ever named, by label. */
    public List<Member> all(Call call) {
        return jdbc.sql(SELECT + "order by length(j.label), j.label")
                .params(call.regionId(), call.id())
                .query(Member.class)
                .list();
    }

    /** Those who sit in it now. */
    public List<Member> of(Call call) {
        return all(call).stream().filter(one -> one.withdrawnAt() == null).toList();
    }

    /** This person as a juror of the call; {@link Missing} when it is none. */
    public Member mine(Call call, User user) {
        return find(call, user.id()).orElseThrow(Missing::new);
    }

    public Optional<Member> find(Call call, long personId) {
        return of(call).stream().filter(one -> one.personId() == personId).findFirst();
    }

    public Member labelled(Call call, String label) {
        return of(call).stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    /** The new label; the call's row is held. Somebody who had withdrawn comes back under the old one. */
    String add(
            Call call,
            long personId,
            String institution,
            boolean outside,
            String expertise,
            @Nullable Integer capacity) {
        return jdbc.sql("""
                        insert into competition_juror (region_id, competition_id, person_id, label, institution, outside, expertise, capacity)
                        select :region, :id, :person, 'J' || (count(*) + 1), :institution, :outside, :expertise, :capacity
                        from competition_juror where region_id = :region and competition_id = :id
                        on conflict (region_id, competition_id, person_id) do update set institution = excluded.institution,
                            outside = excluded.outside, expertise = excluded.expertise, capacity = excluded.capacity, withdrawn_at = null
                        returning label""")
                .param("region", call.regionId())
                .param("id", call.id())
                .param("person", personId)
                .param("institution", institution)
                .param("outside", outside)
                .param("expertise", expertise)
                .param("capacity", capacity)
                .query(String.class)
                .single();
    }

    void withdraw(Call call, long personId, Instant now) {
        jdbc.sql(
                        "update competition_juror set withdrawn_at = ? where region_id = ? and competition_id = ? and person_id = ?")
                .params(Timestamp.from(now), call.regionId(), call.id(), personId)
                .update();
    }

    void declare(Call call, long personId, Instant now) {
        jdbc.sql(
                        "update competition_juror set declared_at = ? where region_id = ? and competition_id = ? and person_id = ?")
                .params(Timestamp.from(now), call.regionId(), call.id(), personId)
                .update();
    }
}
