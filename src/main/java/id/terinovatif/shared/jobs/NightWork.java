package id.terinovatif.shared.jobs;

import id.terinovatif.shared.ClockSkew;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Work by the clock that every node is woken for and one does. */
@Repository
public class NightWork {
    private final JdbcClient jdbc;

    public NightWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether this node is to do it: no node has taken it within {@code rest}, or only by a clock that has been put back since. The
     * times are the database's.
     */
    public boolean mine(String what, Duration rest) {
        return jdbc.sql("""
                        insert into night_work as w (what, taken_at) values (:what, now())
                        on conflict (what) do update set taken_at = excluded.taken_at
                        where w.taken_at < now() - make_interval(secs => :rest) or w.taken_at > now() + make_interval(secs => :skew)""")
                        .param("what", what)
                        .param("rest", rest.toSeconds())
                        .param("skew", ClockSkew.MOST.toSeconds())
                        .update()
                == 1;
    }
}
