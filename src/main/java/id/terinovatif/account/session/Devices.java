package id.terinovatif.account.session;

import id.terinovatif.account.User;
import id.terinovatif.shared.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where a person is signed in, by the sessions that stand; each can be ended by its owner. */
@Repository
public class Devices {
    private static final String ATTRIBUTE = "device";
    private static final int MARK = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final DeserializingConverter fromBytes = new DeserializingConverter();

    Devices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes with the session what the browser says of itself. */
    static void note(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, Device.words(request.getHeader("User-Agent")));
    }

    /** Those that still stand, the last used first. */
    public List<Device> of(User user, @Nullable String here) {
        return jdbc.sql("""
                        select s.id, s.created_at, s.used_at, s.attributes from web_session s
                        join person p on p.id = s.person_id and p.session_stamp = s.stamp
                        where p.region_id = ? and p.id = ? and s.used_at + make_interval(secs => s.idle_seconds) > ?
                        order by s.used_at desc, s.created_at desc limit 50""")
                .params(user.regionId(), user.id(), java.sql.Timestamp.from(clock.instant()))
                .query((row, n) -> new Device(
                        mark(row.getString("id")),
                        words(row.getBytes("attributes")),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("used_at").toInstant(),
                        row.getString("id").equals(here)))
                .list();
    }

    private String words(byte @Nullable [] attributes) {
        var kept = attributes == null ? Map.of() : (Map<?, ?>) fromBytes.convert(attributes);
        return kept.get(ATTRIBUTE) instanceof String words ? words : Device.words(null);
    }

    static String mark(String id) {
        return Sha256.hex(id).substring(0, MARK);
    }

    /** Ends one of the person's own; false when there is none of this mark. */
    boolean end(User user, String mark) {
        return jdbc.sql("""
                        delete from web_session s using person p where p.region_id = ? and p.id = ? and s.person_id = p.id
                        and left(encode(sha256(convert_to(s.id, 'UTF8')), 'hex'), 32) = ?""").params(user.regionId(), user.id(), mark).update() > 0;
    }
}
