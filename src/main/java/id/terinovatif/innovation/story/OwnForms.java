package id.terinovatif.innovation.story;

import id.terinovatif.account.User;
import id.terinovatif.story.Certainty;
import id.terinovatif.story.Limit;
import id.terinovatif.story.Slot;
import id.terinovatif.story.StoryFormat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Forms that the region itself made, as formats; one without a part is no format yet. */
@Repository
class OwnForms {
    private final JdbcClient jdbc;

    OwnForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String code(long id) {
        return "daerah-" + id;
    }

    List<OwnFormHead> heads(long regionId) {
        return jdbc.sql("select id, name, year, source, certainty from story_form where region_id = ? order by id")
                .param(regionId)
                .query(OwnFormHead.class)
                .list();
    }

    List<StoryFormat> of(long regionId) {
        return heads(regionId).stream().map(head -> format(regionId, head)).toList();
    }

    private StoryFormat format(long regionId, OwnFormHead head) {
        var slots = jdbc.sql(
                        "select id, title, asks, kind, words, atoms from story_form_part where region_id = ? and form_id = ? order by id")
                .params(regionId, head.id())
                .query((row, n) -> slot(head, row))
                .list();
        return new StoryFormat(
                code(head.id()),
                head.name(),
                head.year(),
                head.source(),
                head.sure(),
                "Formulir daerah sendiri.",
                null,
                List.of(),
                slots);
    }

    private static Slot slot(OwnFormHead head, ResultSet row) throws SQLException {
        var words = row.getObject("words", Integer.class);
        return new Slot(
                String.valueOf(row.getLong("id")),
                row.getString("title"),
                row.getString("asks"),
                null,
                List.of(new Limit(
                        Limit.Kind.valueOf(row.getString("kind")),
                        words,
                        head.source(),
                        head.year(),
                        words == null ? Certainty.U : head.sure() == Certainty.U ? Certainty.D : head.sure())),
                List.of((String[]) row.getArray("atoms").getArray()),
                false,
                "");
    }

    long begin(User by, String name, int year, String source, Certainty certainty) {
        return jdbc.sql("""
                        insert into story_form (region_id, name, year, source, certainty, created_by)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(by.regionId(), name, year, source, certainty.name(), by.id())
                .query(Long.class)
                .single();
    }

    /** False when the region has no such form. */
    boolean add(User by, long form, OwnFormPart part) {
        return jdbc.sql("""
                        insert into story_form_part (region_id, form_id, title, asks, kind, words, atoms)
                        select region_id, id, :title, :asks, :kind, :words, :atoms from story_form
                        where region_id = :region and id = :form""")
                        .param("title", part.title())
                        .param("asks", part.asks())
                        .param("kind", part.kind().name())
                        .param("words", part.words(), java.sql.Types.INTEGER)
                        .param("atoms", part.atoms().toArray(String[]::new))
                        .param("region", by.regionId())
                        .param("form", form)
                        .update()
                > 0;
    }

    boolean removePart(User by, long form, long part) {
        return jdbc.sql("delete from story_form_part where region_id = ? and form_id = ? and id = ?")
                        .params(by.regionId(), form, part)
                        .update()
                > 0;
    }

    boolean remove(User by, long form) {
        return jdbc.sql("delete from story_form where region_id = ? and id = ?")
                        .params(by.regionId(), form)
                        .update()
                > 0;
    }
}
