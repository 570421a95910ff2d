package id.terinovatif.verification;

import id.terinovatif.account.User;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sentences that a verifier writes often: each person's own, and few, so that they are found at a glance. */
@Repository
public class Phrases {
    /** A sentence to put into the words for the writer. */
    public record Phrase(long id, String words) {}

    private final JdbcClient jdbc;

    Phrases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Phrase> of(User user) {
        return jdbc.sql("select id, words from desk_phrase where region_id = ? and person_id = ? order by id")
                .params(user.regionId(), user.id())
                .query(Phrase.class)
                .list();
    }

    /** One person in two tabs: counted one after the other, until the transaction ends. */
    void oneAtATime(User user) {
        jdbc.sql("select id from person where region_id = ? and id = ? for update")
                .params(user.regionId(), user.id())
                .query(Long.class)
                .single();
    }

    void add(User user, String words) {
        jdbc.sql("insert into desk_phrase (region_id, person_id, words) values (?, ?, ?)")
                .params(user.regionId(), user.id(), words)
                .update();
    }

    void drop(User user, long id) {
        jdbc.sql("delete from desk_phrase where region_id = ? and person_id = ? and id = ?")
                .params(user.regionId(), user.id(), id)
                .update();
    }
}
