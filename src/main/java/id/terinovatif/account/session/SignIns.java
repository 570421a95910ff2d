package id.terinovatif.account.session;

import id.terinovatif.account.User;
import id.terinovatif.account.session.SignIn.Kind;
import id.terinovatif.shared.web.Network;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** The record of who came in and who was refused: the account's number, the kind, the minute, a shortened network. */
@Repository
public class SignIns {
    static final int AT_ONCE = 100;
    private static final int OWN = 10;
    private static final Duration OF_NOBODY = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down what somebody did or was refused; like ones of a minute are one row that counts. */
    public void note(User user, Kind kind, HttpServletRequest request) {
        note(user.regionId(), user.id(), kind, request);
    }

    /** Of an address as it was typed; the address itself is kept nowhere. */
    void noteTyped(String email, Kind kind, HttpServletRequest request) {
        var account = jdbc.sql("select region_id, id from person where lower(email) = lower(?) and closed_at is null")
                .param(email.strip())
                .query((row, n) -> new long[] {row.getLong(1), row.getLong(2)})
                .optional();
        note(account.map(ids -> ids[0]).orElse(null), account.map(ids -> ids[1]).orElse(null), kind, request);
    }

    /** Of somebody whom nothing names: a token or an identity that no account has. */
    public void noteNobody(Kind kind, HttpServletRequest request) {
        note(null, null, kind, request);
    }

    private void note(@Nullable Long region, @Nullable Long person, Kind kind, HttpServletRequest request) {
        jdbc.sql("""
                        insert into sign_in (region_id, person_id, kind, minute, network, device)
                        values (:region, :person, :kind, :minute, :network, :device)
                        on conflict (region_id, person_id, kind, minute, network, device) do update set times = sign_in.times + 1""")
                .param("region", region, Types.BIGINT)
                .param("person", person, Types.BIGINT)
                .param("kind", kind.name())
                .param("minute", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MINUTES)))
                .param("network", Network.shortened(request.getRemoteAddr()))
                .param("device", Device.words(request.getHeader("User-Agent")))
                .update();
    }

    /** The last ones of the person's own account, the newest first. */
    public List<SignIn> own(User user) {
        return jdbc.sql("""
                        select null as name, kind, minute as at, network, device, times from sign_in
                        where region_id = ? and person_id = ? order by id desc limit ?""")
                .params(user.regionId(), user.id(), OWN)
                .query(SignIn.class)
                .list();
    }

    /** A page of a region's, the newest first, and one more than fits. */
    List<SignIn> page(long regionId, boolean refusedOnly, int from) {
        return jdbc.sql("""
                        select p.name, s.kind, s.minute as at, s.network, s.device, s.times from sign_in s
                        join person p on p.region_id = s.region_id and p.id = s.person_id
                        where s.region_id = :region and (not :refused or s.kind not in (:allowed))
                        order by s.id desc offset :from limit :limit""")
                .param("region", regionId)
                .param("refused", refusedOnly)
                .param(
                        "allowed",
                        java.util.Arrays.stream(Kind.values())
                                .filter(Kind::allowed)
                                .map(Kind::name)
                                .toList())
                .param("from", from)
                .param("limit", AT_ONCE + 1)
                .query(SignIn.class)
                .list();
    }

    /** Tries at addresses without an account belong to no region, so no region says how long they stay. */
    @Scheduled(cron = "0 55 3 * * *")
    void forgetThoseOfNobody() {
        jdbc.sql("delete from sign_in where region_id is null and minute < ?")
                .param(Timestamp.from(clock.instant().minus(OF_NOBODY)))
                .update();
    }
}
