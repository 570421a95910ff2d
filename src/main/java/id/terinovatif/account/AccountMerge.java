package id.terinovatif.account;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two accounts of one person become one: work that is still to do moves, deeds stay under the account that did them. */
@Repository
public class AccountMerge {
    private static final List<String> MOVES = List.of(
            "update agency set companion_id = :into where region_id = :region and companion_id = :from",
            "update plan_task set owner_id = :into where region_id = :region and owner_id = :from",
            "update clinic_slot set booked_by = :into where region_id = :region and booked_by = :from",
            """
            update clinic_slot s set companion_id = :into where s.region_id = :region and s.companion_id = :from and not exists
                (select 1 from clinic_slot o
                 where o.region_id = s.region_id and o.companion_id = :into and o.day = s.day and o.starts = s.starts)""",
            """
            update registration r set person_id = :into where r.region_id = :region and r.person_id = :from and not exists
                (select 1 from registration o
                 where o.region_id = r.region_id and o.training_id = r.training_id and o.person_id = :into)""",
            """
            update card_answer c set person_id = :into where c.region_id = :region and c.person_id = :from and not exists
                (select 1 from card_answer o where o.region_id = c.region_id and o.person_id = :into and o.card = c.card)""",
            """
            update desk_phrase d set person_id = :into where d.region_id = :region and d.person_id = :from and not exists
                (select 1 from desk_phrase o where o.region_id = d.region_id and o.person_id = :into and o.words = d.words)""",
            "update export set person_id = :into where region_id = :region and person_id = :from",
            "delete from desk_hold where region_id = :region and person_id = :from",
            "delete from invitation where region_id = :region and person_id = :from and used_at is null",
            "update api_token set revoked_at = now() where region_id = :region and person_id = :from and revoked_at is null");

    private final JdbcClient jdbc;

    AccountMerge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether somebody still judges a contest under this account: a juror's sheets and conflicts are never moved. */
    public boolean judges(long regionId, long person) {
        return jdbc.sql("""
                        select exists (select 1 from competition_juror j
                            join competition c on c.region_id = j.region_id and c.id = j.competition_id
                            where j.region_id = ? and j.person_id = ? and c.state not in ('FINAL', 'CANCELLED'))""").params(regionId, person).query(Boolean.class).single();
    }

    /** What hangs on one account becomes the other's, where that one does not have the same already. */
    public void move(long regionId, long from, long into) {
        for (var sql : MOVES)
            jdbc.sql(sql)
                    .param("region", regionId)
                    .param("from", from)
                    .param("into", into)
                    .update();
    }
}
