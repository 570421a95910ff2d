package id.terinovatif.verification;

import id.terinovatif.account.User;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sentences that a verifier writes often: each person's own, and few, so that they are found at a glance. */
@Repository
public class Phrases {
    static final int MOST = 9;
    static final int LONGEST = 200;

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

    /** Why it cannot be kept, null when it is; one that is there already stays as it is. */
    @Transactional
    public @Nullable String keep(User user, String typed) {
        var words = typed.strip();
        if (words.isEmpty()) return "Tulis dulu kalimatnya.";
        if (words.length() > LONGEST)
            return "Kalimat cepat paling panjang " + LONGEST + " huruf; sekarang " + words.length() + ".";
        // one person in two tabs: counted one after the other
        jdbc.sql("select id from person where region_id = ? and id = ? for update")
                .params(user.regionId(), user.id())
                .query(Long.class)
                .single();
        var all = of(user);
        if (all.stream().anyMatch(phrase -> phrase.words().equals(words))) return null;
        if (all.size() >= MOST) return "Sudah ada " + MOST + " kalimat cepat. Hapus satu dulu.";
        jdbc.sql("insert into desk_phrase (region_id, person_id, words) values (?, ?, ?)")
                .params(user.regionId(), user.id(), words)
                .update();
        return null;
    }

    void drop(User user, long id) {
        jdbc.sql("delete from desk_phrase where region_id = ? and person_id = ? and id = ?")
                .params(user.regionId(), user.id(), id)
                .update();
    }
}
