package id.terinovatif.training;

import id.terinovatif.account.Token;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bimteks of a region: published ones for everybody who is signed in, drafts for those who organise. */
@Repository
public class Trainings {
    private static final String SELECT =
            "select region_id, id, name, purpose, place, room, letter_number, letter_date, signatory, signatory_post, signatory_number, secret, revision, minutes, names_hidden, published_at from training ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Trainings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this person sets up bimteks and keeps their lists. */
    public static boolean organises(User user) {
        return user.worksInOffice();
    }

    public List<Training> of(User user) {
        return jdbc.sql(SELECT + "where region_id = ? and (published_at is not null or ?) order by id desc limit 200")
                .params(user.regionId(), organises(user))
                .query(Training.class)
                .list();
    }

    /** Throws {@link Missing} when there is none that this person may see. */
    public Training get(User user, long id) {
        return jdbc.sql(SELECT + "where region_id = ? and id = ? and (published_at is not null or ?)")
                .params(user.regionId(), id, organises(user))
                .query(Training.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    /** As {@link #get}, for those who organise. */
    public Training organised(User user, long id) {
        var training = get(user, id);
        if (!organises(user)) throw new NotAllowed("Bimtek disusun oleh admin dan verifikator.");
        return training;
    }

    /** For a caller that found the person's right to it elsewhere. */
    public Training find(long regionId, long id) {
        return jdbc.sql(SELECT + "where region_id = ? and id = ?")
                .params(regionId, id)
                .query(Training.class)
                .single();
    }

    /** Holds the bimtek until the transaction ends, so that two people do not take the last seat. */
    public void lock(Training training) {
        jdbc.sql("select id from training where region_id = ? and id = ? for update")
                .params(training.regionId(), training.id())
                .query(Long.class)
                .single();
    }

    public long create(User by, TrainingForm form) {
        return jdbc.sql("""
                        insert into training (region_id, name, purpose, place, room, letter_number, letter_date, signatory, signatory_post, signatory_number, secret, created_by)
                        values (:region, :name, :purpose, :place, :room, :number, :date, :signatory, :post, :nip, :secret, :by) returning id""")
                .params(form.columns())
                .param("region", by.regionId())
                .param("secret", Token.random().secret())
                .param("by", by.id())
                .query(Long.class)
                .single();
    }

    void change(Training training, TrainingForm form) {
        jdbc.sql("""
                        update training set name = :name, purpose = :purpose, place = :place, room = :room, letter_number = :number,
                            letter_date = :date, signatory = :signatory, signatory_post = :post,
                            signatory_number = :nip
                        where region_id = :region and id = :id""")
                .params(form.columns())
                .param("region", training.regionId())
                .param("id", training.id())
                .update();
    }

    public void publish(Training training) {
        jdbc.sql("update training set published_at = ? where region_id = ? and id = ? and published_at is null")
                .params(Timestamp.from(clock.instant()), training.regionId(), training.id())
                .update();
    }

    public void note(Training training, String minutes) {
        jdbc.sql("update training set minutes = ? where region_id = ? and id = ?")
                .params(minutes, training.regionId(), training.id())
                .update();
    }

    void moved(Training training) {
        jdbc.sql("update training set revision = revision + 1 where region_id = ? and id = ?")
                .params(training.regionId(), training.id())
                .update();
    }
}
