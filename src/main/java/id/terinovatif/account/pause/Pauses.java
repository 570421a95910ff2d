package id.terinovatif.account.pause;

import id.terinovatif.shared.ClockSkew;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts attempts, on all nodes together, and asks for a pause that doubles when there were too many. An attempt counts from its
 * beginning, so that many at once are many; who succeeds is forgiven. Nobody waits longer than the limit says, also after the clock was
 * put back.
 */
@Repository
public class Pauses {
    /**
     * How much is tried freely.
     *
     * @param free attempts before the first pause
     * @param forgets the time in which one attempt is forgotten
     */
    public record Limit(int free, Duration forgets, Duration first, Duration longest) {}

    private static final String COUNTED =
            "greatest(0, p.count - greatest(0, extract(epoch from now() - p.at)) / :forgets) + 1";

    private final JdbcClient jdbc;

    Pauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts an attempt; when it comes too early it is not counted, and how long is still to be waited comes back. */
    public Optional<Duration> attempt(String what, Limit limit) {
        int counted = jdbc.sql("""
                        insert into pause as p (what, count, at, until)
                        values (:what, 1, now(), case when :free <= 1 then now() + make_interval(secs => :first) end)
                        on conflict (what) do update set count = COUNTED, at = now(),
                            until = case when COUNTED > :free - 0.5 then now() + make_interval(
                                secs => least(:longest, :first * power(2, least(30, greatest(0, COUNTED - :free))))) end
                        where p.until is null or p.until <= now() or p.until > now() + make_interval(secs => :longest + :skew)""".replace("COUNTED", COUNTED))
                .param("what", what)
                .param("free", limit.free())
                .param("forgets", seconds(limit.forgets()))
                .param("first", seconds(limit.first()))
                .param("longest", seconds(limit.longest()))
                .param("skew", seconds(ClockSkew.MOST))
                .update();
        return counted == 1 ? Optional.empty() : Optional.of(left(what));
    }

    private Duration left(String what) {
        var seconds = jdbc.sql("select ceil(extract(epoch from until - now()))::int from pause where what = ?")
                .param(what)
                .query(Integer.class)
                .optional()
                .orElse(1);
        return Duration.ofSeconds(Math.max(1, seconds));
    }

    /** How many attempts are remembered. */
    double count(String what, Duration forgets) {
        return jdbc.sql("select greatest(0, count - extract(epoch from now() - at) / ?) from pause where what = ?")
                .params(seconds(forgets), what)
                .query(Double.class)
                .optional()
                .orElse(0.0);
    }

    /** What was right ends the count. */
    public void forgive(String what) {
        jdbc.sql("delete from pause where what = ? or at < now() - interval '1 day'")
                .param(what)
                .update();
    }

    /** Takes one attempt back that turned out to be right, where others are counted along. */
    void takeBack(String what) {
        jdbc.sql("update pause set count = greatest(0, count - 1), until = null where what = ?")
                .param(what)
                .update();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
