package id.terinovatif.competition.call;

import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calls: open ones for everybody, drafts for those who organise. */
@Repository
public class Calls {
    static final String SELECT = """
            select c.region_id, c.id, r.name as region, r.time_zone, c.name, c.year, c.about, c.state, c.stage, c.rules as rules_text,
                   c.rules_hash, c.decree, c.closes_at, c.read_until, c.number_drawn, c.seed, c.present, c.plenary_note,
                   c.announced_at, c.object_until
            from competition c join region r on r.id = c.region_id
            """;

    private final JdbcClient jdbc;

    Calls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this person sets up contests and keeps them going. */
    public static boolean organises(@Nullable User user) {
        return user != null && user.worksInOffice();
    }

    /** Those of the own region; a visitor sees those of every region. */
    public List<Call> seenBy(@Nullable User user) {
        return jdbc.sql(SELECT + """
                        where (:region::bigint is null or c.region_id = :region) and (c.state <> 'DRAFT' or :organises)
                        order by c.id desc limit 100""")
                .param("region", user == null ? null : user.regionId())
                .param("organises", organises(user))
                .query(Call.class)
                .list();
    }

    /** Throws {@link Missing} when there is none that this person may see. */
    public Call get(@Nullable User user, long id) {
        return find(user, id, "").orElseThrow(Missing::new);
    }

    private Optional<Call> find(@Nullable User user, long id, String how) {
        return jdbc.sql(SELECT + """
                        where c.id = :id and (:region::bigint is null or c.region_id = :region)
                          and (c.state <> 'DRAFT' or :organises)""" + how)
                .param("id", id)
                .param("region", user == null ? null : user.regionId())
                .param("organises", organises(user))
                .query(Call.class)
                .optional();
    }

    /** As {@link #get}, for those who organise. */
    public Call organised(User user, long id) {
        var call = get(user, id);
        if (!organises(user)) throw new NotAllowed("Lomba disusun oleh admin dan verifikator.");
        return call;
    }

    /** The row held until the transaction ends, and only then asked about right and state. */
    public Call held(User user, long id, State... states) {
        organised(user, id);
        return inState(find(user, id, " for update of c").orElseThrow(Missing::new), states);
    }

    /** The same for a caller that found the person's right elsewhere. */
    public Call heldFor(Call call, State... states) {
        return locked(call, "update", states);
    }

    /** Held against a change of state, yet beside others who hold it so: jurors who save do not wait for each other. */
    public Call sharedFor(Call call, State... states) {
        return locked(call, "share", states);
    }

    private Call locked(Call call, String how, State... states) {
        var held = jdbc.sql(SELECT + "where c.region_id = ? and c.id = ? for " + how + " of c")
                .params(call.regionId(), call.id())
                .query(Call.class)
                .single();
        return inState(held, states);
    }

    private static Call inState(Call call, State... states) {
        if (states.length > 0 && !List.of(states).contains(call.state()))
            throw new NotAllowed("Langkah ini tidak terbuka sekarang. Keadaan lomba: "
                    + call.state().label() + ". " + call.state().words());
        return call;
    }

    /** Sets columns of a call whose row is held; the names come from this house's code alone. */
    public void set(Call call, Map<String, ? extends @Nullable Object> columns) {
        columns.forEach((column, value) -> jdbc.sql(
                        "update competition set " + column + " = :value where region_id = :region and id = :id")
                .param("value", value instanceof java.time.Instant at ? Timestamp.from(at) : value)
                .param("region", call.regionId())
                .param("id", call.id())
                .update());
    }
}
