package id.terinovatif.shared.web;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one thing of a form that was sent twice, by a double click, a slow link or a second node. */
@Component
public class Once {
    /** A form that lay longer in a browser is a new one. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;

    Once(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the first sending gave, mostly the address of what was made. A second sending that comes while the
     * first is under way waits for it; when the first fails, the second makes the thing.
     *
     * @param make makes the thing in this transaction and says its address, or what the person is told
     */
    @Transactional
    public String make(long regionId, long personId, FormPrint form, Supplier<String> make) {
        if (form.value() == null) return make.get();
        int first = jdbc.sql("""
                        insert into form_sent (region_id, person_id, print, address) values (?, ?, ?, '') on conflict do nothing""").params(regionId, personId, form.value()).update();
        if (first == 0)
            return jdbc.sql("select address from form_sent where region_id = ? and person_id = ? and print = ?")
                    .params(regionId, personId, form.value())
                    .query(String.class)
                    .single();
        var address = make.get();
        jdbc.sql("update form_sent set address = ? where region_id = ? and person_id = ? and print = ?")
                .params(address, regionId, personId, form.value())
                .update();
        return address;
    }

    @Scheduled(cron = "0 40 2 * * *")
    @Transactional
    public void forget() {
        jdbc.sql("delete from form_sent where sent_at < now() - make_interval(secs => ?)")
                .param(KEPT.toSeconds())
                .update();
    }
}
