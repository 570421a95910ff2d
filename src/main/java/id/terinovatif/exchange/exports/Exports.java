package id.terinovatif.exchange.exports;

import id.terinovatif.account.User;
import id.terinovatif.exchange.exports.Export.Format;
import id.terinovatif.shared.Missing;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people asked for as files; each sees the own alone. */
@Repository
class Exports {
    private static final String SELECT = """
            select e.region_id, e.id, e.person_id, e.what, e.subject, e.narrowed, e.format, e.state, e.file_id, e.file_name,
                   f.size, f.sha256, f.expires_at, e.asked_at
            from export e left join passing_file f
              on f.region_id = e.region_id and f.id = e.file_id and f.expires_at > now()
            """;

    private final JdbcClient jdbc;

    Exports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long ask(User by, What what, long subject, Narrowed narrowed, Format format) {
        return jdbc.sql(
                        "insert into export (region_id, person_id, what, subject, narrowed, format) values (?, ?, ?, ?, ?, ?) returning id")
                .params(by.regionId(), by.id(), what.name(), subject, narrowed.kept(), format.name())
                .query(Long.class)
                .single();
    }

    List<Export> of(User user) {
        return jdbc.sql(SELECT + "where e.region_id = ? and e.person_id = ? order by e.id desc limit 20")
                .params(user.regionId(), user.id())
                .query(Export.class)
                .list();
    }

    /** Throws {@link Missing} for what is not this person's. */
    Export get(User user, long id) {
        return jdbc.sql(SELECT + "where e.region_id = ? and e.person_id = ? and e.id = ?")
                .params(user.regionId(), user.id(), id)
                .query(Export.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    Optional<Export> forNobody(long regionId, long id) {
        return jdbc.sql(SELECT + "where e.region_id = ? and e.id = ?")
                .params(regionId, id)
                .query(Export.class)
                .optional();
    }

    void ready(Export one, long fileId, String fileName) {
        jdbc.sql("update export set state = 'READY', file_id = ?, file_name = ? where region_id = ? and id = ?")
                .params(fileId, fileName, one.regionId(), one.id())
                .update();
    }

    void failed(Export one) {
        jdbc.sql("update export set state = 'FAILED' where region_id = ? and id = ?")
                .params(one.regionId(), one.id())
                .update();
    }
}
