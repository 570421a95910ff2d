package id.terinovatif.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the demo's second verifier has read again: every twentieth claim that is finished, as the first had it but for one in nine, and one
 * of those waits for the third.
 */
@Component
@Profile("demo")
class DemoReadings {
    private static final int PERCENT = 5;
    private static final int EVERY = 100 / PERCENT;
    private static final int DIFFERS = 9;

    private final JdbcClient jdbc;

    DemoReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void read(Staff staff) {
        var region = staff.region().id();
        jdbc.sql("update region set second_reading_percent = ? where id = ?")
                .params(PERCENT, region)
                .update();
        jdbc.sql("""
                        with drawn as (
                            select s.*, i.year, row_number() over (order by s.innovation_id, s.indicator) as place
                            from standing_verdict s join innovation i on i.region_id = s.region_id and i.id = s.innovation_id
                            where s.region_id = :region and s.claimed > 0 and i.status in ('VERIFIED', 'PUBLISHED')),
                        read as (
                            select *, place / :every % :differs = :differs - 1 and outcome = 'ACCEPT' as differs
                            from drawn where place % :every = 0)
                        insert into second_reading (region_id, innovation_id, indicator, fingerprint, year, first_outcome, first_level,
                            first_by, first_at, second_outcome, second_level, second_by, second_at, second_reason, second_words)
                        select region_id, innovation_id, indicator, fingerprint, year, outcome, level, judged_by, judged_at,
                            case when differs then 'REJECT' else outcome end, case when differs then 0 else level end,
                            :second, judged_at + interval '1 day',
                            case when differs then 'Dokumen tidak terbaca' end, case when differs then 'Cap menutupi tanda tangan.' end
                        from read""")
                .param("region", region)
                .param("every", EVERY)
                .param("differs", DIFFERS)
                .param("second", staff.readers().getFirst().id())
                .update();
        settle(staff);
    }

    /** The third has decided all but the newest, each time as the first did, so that no verdict changes. */
    private void settle(Staff staff) {
        jdbc.sql("""
                        with open as (
                            select innovation_id, indicator, row_number() over (order by first_at desc, innovation_id desc) as place
                            from second_reading where region_id = :region and second_outcome <> first_outcome)
                        update second_reading r set third_outcome = first_outcome, third_level = first_level, third_by = :third,
                            third_at = second_at + interval '1 day'
                        from open where r.region_id = :region and r.innovation_id = open.innovation_id
                            and r.indicator = open.indicator and open.place > 1""")
                .param("region", staff.region().id())
                .param("third", staff.readers().getLast().id())
                .update();
    }
}
