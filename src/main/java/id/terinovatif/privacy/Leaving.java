package id.terinovatif.privacy;

import id.terinovatif.account.AccountMerge;
import id.terinovatif.account.People;
import id.terinovatif.account.User;
import id.terinovatif.shared.NotAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who wishes to leave keeps the account for {@link #GRACE_DAYS} days and can change her mind; then the person is removed. */
@Component
public class Leaving {
    static final int GRACE_DAYS = 30;

    private final JdbcClient jdbc;
    private final People people;
    private final AccountMerge merging;
    private final Clock clock;

    Leaving(JdbcClient jdbc, People people, AccountMerge merging, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.merging = merging;
        this.clock = clock;
    }

    /** The day of leaving, where it was asked for. */
    Optional<LocalDate> due(User user) {
        return jdbc.sql("select due_on from leaving where region_id = ? and person_id = ?")
                .params(user.regionId(), user.id())
                .query(LocalDate.class)
                .optional();
    }

    /** {@link NotAllowed} for the last admin who stays, and for who still judges a contest. */
    @Transactional
    public void ask(User user) {
        var hindrance = hindrance(user, people.holdAdmins(user.regionId()));
        if (hindrance.isPresent()) throw new NotAllowed(hindrance.get());
        jdbc.sql("insert into leaving (region_id, person_id, due_on) values (?, ?, ?) on conflict do nothing")
                .params(user.regionId(), user.id(), today(user).plusDays(GRACE_DAYS))
                .update();
    }

    /** Why this person cannot leave now, in a sentence; empty where nothing stands in the way. */
    Optional<String> hindrance(User user) {
        return hindrance(user, people.admins(user.regionId()));
    }

    private Optional<String> hindrance(User user, List<Long> admins) {
        if (admins.contains(user.id()) && staying(user, admins) == 0)
            return Optional.of("Anda admin terakhir di daerah ini. Angkat admin lain dulu, lalu tutup akun ini.");
        if (merging.judges(user.regionId(), user.id()))
            return Optional.of("Anda masih menilai lomba. Tutup akun sesudah lombanya selesai.");
        return Optional.empty();
    }

    private long staying(User user, List<Long> admins) {
        var leaving = jdbc.sql("select person_id from leaving where region_id = ?")
                .param(user.regionId())
                .query(Long.class)
                .list();
        return admins.stream()
                .filter(id -> id != user.id() && !leaving.contains(id))
                .count();
    }

    private LocalDate today(User user) {
        return LocalDate.ofInstant(clock.instant(), user.region().zone());
    }

    void stay(User user) {
        jdbc.sql("delete from leaving where region_id = ? and person_id = ?")
                .params(user.regionId(), user.id())
                .update();
    }

    /** Whose day has come. */
    List<Long> due(long regionId) {
        return jdbc.sql("""
                        select l.person_id from leaving l join region r on r.id = l.region_id
                        where l.region_id = ? and l.due_on <= (now() at time zone r.time_zone)::date order by l.person_id""").param(regionId).query(Long.class).list();
    }
}
