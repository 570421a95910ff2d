package id.terinovatif.innovation.recall;

import id.terinovatif.account.Token;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Writing;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links that were handed to readers, and what came back. */
@Repository
class Recalls {
    static final Duration VALID = Duration.ofDays(14);
    static final int MOST_OPEN = 10;

    private static final String SELECT =
            "select id, region_id, innovation_id, created_at, expires_at, withdrawn_at, seconds, started_at, read_at, finished_at, office, problem, novelty, gain, change from reading_test ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Recalls(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The secret of a new link; only its hash is kept, so it can be shown once. */
    String invite(Writing writing) {
        var token = Token.random();
        jdbc.sql("""
                        insert into reading_test (region_id, innovation_id, token_hash, created_by, created_at, expires_at)
                        values (:region, :innovation, :hash, :by, :now, :expires)""")
                .param("region", writing.innovation().regionId())
                .param("innovation", writing.id())
                .param("hash", token.hash())
                .param("by", writing.by().id())
                .param("now", now())
                .param("expires", Timestamp.from(clock.instant().plus(VALID)))
                .update();
        return token.secret();
    }

    Optional<Recall> behind(String secret) {
        return jdbc.sql(SELECT + "where token_hash = ?")
                .param(new Token(secret).hash())
                .query(Recall.class)
                .optional();
    }

    /** Every link of the innovation, newest first. */
    List<Recall> of(Innovation innovation) {
        return jdbc.sql(SELECT + "where region_id = ? and innovation_id = ? order by id desc limit 100")
                .params(innovation.regionId(), innovation.id())
                .query(Recall.class)
                .list();
    }

    /** Whether there was an open link to withdraw. */
    boolean withdraw(Writing writing, long id) {
        return jdbc.sql("""
                        update reading_test set withdrawn_at = ? where region_id = ? and innovation_id = ? and id = ?
                        and finished_at is null and withdrawn_at is null""")
                        .params(now(), writing.innovation().regionId(), writing.id(), id)
                        .update()
                > 0;
    }

    /** Starts the clock; a second start changes nothing. */
    void start(Recall test, int seconds) {
        jdbc.sql("""
                        update reading_test set started_at = ?, seconds = ?
                        where region_id = ? and id = ? and started_at is null""").params(now(), seconds, test.regionId(), test.id()).update();
    }

    void closeText(Recall test) {
        jdbc.sql("""
                        update reading_test set read_at = ? where region_id = ? and id = ?
                        and started_at is not null and read_at is null""").params(now(), test.regionId(), test.id()).update();
    }

    /** Keeps the first answers sent; later ones do not replace them. */
    void answer(Recall test, Answers answers) {
        jdbc.sql("""
                        update reading_test set finished_at = :now, read_at = coalesce(read_at, :now), problem = :problem,
                            novelty = :novelty, gain = :gain, change = :change, office = :office
                        where region_id = :region and id = :id and finished_at is null""")
                .param("now", now())
                .param("problem", answers.problem())
                .param("novelty", answers.novelty())
                .param("gain", answers.gain())
                .param("change", answers.change())
                .param("office", answers.office())
                .param("region", test.regionId())
                .param("id", test.id())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
