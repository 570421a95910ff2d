package id.terinovatif.competition.call;

import id.terinovatif.account.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what an organiser typed; whoever calls holds the row of a draft. */
@Repository
class CallRows {
    private final JdbcClient jdbc;

    CallRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long create(User by, CallForm form, String rules) {
        return jdbc.sql("""
                        insert into competition (region_id, name, year, about, rules, decree, closes_at, read_until, created_by)
                        values (:region, :name, :year, :about, :rules, :decree, :closes, :read, :by) returning id""")
                .params(form.columns(by.region().zone()))
                .param("region", by.regionId())
                .param("rules", rules)
                .param("by", by.id())
                .query(Long.class)
                .single();
    }

    void change(Call call, CallForm form, String rules) {
        jdbc.sql("""
                        update competition set name = :name, year = :year, about = :about, rules = :rules, decree = :decree,
                            closes_at = :closes, read_until = :read
                        where region_id = :region and id = :id and state = 'DRAFT'""")
                .params(form.columns(call.zone()))
                .param("rules", rules)
                .param("region", call.regionId())
                .param("id", call.id())
                .update();
    }
}
