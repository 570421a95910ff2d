package id.terinovatif.training;

import id.terinovatif.evidence.Document;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a bimtek consists of: sessions, speakers, materials, invited agencies. */
@Repository
public class Programme {
    /** A speaker and where he or she comes from. */
    public record Speaker(long id, String name, String institution) {}

    /** A file or link handed out; {@code letter} marks the invitation itself. */
    public record Material(long id, String title, boolean letter, long documentId) {}

    /** An agency with its quota and how many of it are registered. */
    public record Invited(long agencyId, String name, int quota, int registered) {}

    /** What is talked about, and the fact it came from. */
    public record Topic(long id, String title, String reason) {}

    private final JdbcClient jdbc;

    Programme(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Timetable timetable(Training training) {
        return new Timetable(jdbc.sql("""
                        select id, batch, title, day, starts, ends from training_session
                        where region_id = ? and training_id = ? order by day, starts, batch, id""")
                .params(training.regionId(), training.id())
                .query(Session.class)
                .list());
    }

    public void add(Training training, Session session) {
        jdbc.sql("""
                        insert into training_session (region_id, training_id, batch, title, day, starts, ends)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(training.regionId(), training.id(), session.batch(), session.title())
                .params(session.day(), session.starts(), session.ends())
                .update();
    }

    boolean change(Training training, Session session) {
        return jdbc.sql("""
                        update training_session set batch = ?, title = ?, day = ?, starts = ?, ends = ?
                        where region_id = ? and training_id = ? and id = ?""")
                        .params(session.batch(), session.title(), session.day(), session.starts(), session.ends())
                        .params(training.regionId(), training.id(), session.id())
                        .update()
                > 0;
    }

    public List<Speaker> speakers(Training training) {
        return jdbc.sql(
                        "select id, name, institution from training_speaker where region_id = ? and training_id = ? order by id")
                .params(training.regionId(), training.id())
                .query(Speaker.class)
                .list();
    }

    public void addSpeaker(Training training, String name, String institution) {
        jdbc.sql("insert into training_speaker (region_id, training_id, name, institution) values (?, ?, ?, ?)")
                .params(training.regionId(), training.id(), name, institution)
                .update();
    }

    public List<Material> materials(Training training) {
        return jdbc.sql(
                        "select id, title, letter, document_id from training_material where region_id = ? and training_id = ? order by letter desc, id")
                .params(training.regionId(), training.id())
                .query(Material.class)
                .list();
    }

    public void addMaterial(Training training, String title, boolean letter, Document document) {
        jdbc.sql(
                        "insert into training_material (region_id, training_id, title, letter, document_id) values (?, ?, ?, ?, ?)")
                .params(training.regionId(), training.id(), title, letter, document.id())
                .update();
    }

    public List<Topic> topics(Training training) {
        return jdbc.sql(
                        "select id, title, reason from training_topic where region_id = ? and training_id = ? order by id")
                .params(training.regionId(), training.id())
                .query(Topic.class)
                .list();
    }

    public void addTopic(Training training, String title, String reason) {
        jdbc.sql("insert into training_topic (region_id, training_id, title, reason) values (?, ?, ?, ?)")
                .params(training.regionId(), training.id(), title, reason)
                .update();
    }

    public void rename(Training training, Topic topic, String title) {
        jdbc.sql("update training_topic set title = ? where region_id = ? and training_id = ? and id = ?")
                .params(title, training.regionId(), training.id(), topic.id())
                .update();
    }

    /** Takes a session, speaker, material or topic away. */
    public boolean remove(Training training, Part part, long id) {
        return jdbc.sql("delete from " + part.table() + " where region_id = ? and training_id = ? and id = ?")
                        .params(training.regionId(), training.id(), id)
                        .update()
                > 0;
    }

    public List<Invited> invited(Training training) {
        return jdbc.sql("""
                        select i.agency_id, a.name, i.quota, (select count(*) from registration r where r.region_id = i.region_id
                            and r.training_id = i.training_id and r.agency_id = i.agency_id and r.state = 'REGISTERED') as registered
                        from training_invited i join agency a on a.region_id = i.region_id and a.id = i.agency_id
                        where i.region_id = ? and i.training_id = ? order by a.name""")
                .params(training.regionId(), training.id())
                .query(Invited.class)
                .list();
    }

    /** A quota of 0 takes the invitation back. */
    public void invite(Training training, long agencyId, int quota) {
        if (quota == 0)
            jdbc.sql("delete from training_invited where region_id = ? and training_id = ? and agency_id = ?")
                    .params(training.regionId(), training.id(), agencyId)
                    .update();
        else
            jdbc.sql("""
                            insert into training_invited (region_id, training_id, agency_id, quota) values (?, ?, ?, ?)
                            on conflict (region_id, training_id, agency_id) do update set quota = excluded.quota""")
                    .params(training.regionId(), training.id(), agencyId, quota)
                    .update();
    }
}
