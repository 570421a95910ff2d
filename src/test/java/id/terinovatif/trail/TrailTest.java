package id.terinovatif.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import id.terinovatif.world.World.Place;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Each act leaves a record, and whoever changes, removes or swaps one is found out by region and number. */
@RealServer
class TrailTest {
    private final World world;
    private final DataSource database;
    private final HeadNotes notes;

    TrailTest(World world, DataSource database, HeadNotes notes) {
        this.world = world;
        this.database = database;
        this.notes = notes;
    }

    @Test
    void an_answer_a_submission_and_what_an_admin_does_stand_in_the_chain_with_who_did_it() {
        var place = worked();
        var acts = world.jdbc()
                .sql("select act || ' ' || coalesce(role, '-') from trail where region_id = ? order by seq")
                .param(place.region().id())
                .query(String.class)
                .list();
        assertThat(acts)
                .contains(
                        "person.INSERT -",
                        "answer.INSERT OPERATOR",
                        "step_taken.INSERT OPERATOR",
                        "audit.INSERT ADMIN");
        assertThat(check(place)).isEmpty();
    }

    @Test
    void no_name_and_no_text_of_a_person_stands_in_it() {
        var place = worked();
        var rows = world.jdbc()
                .sql("select t::text from trail t where region_id = ?")
                .param(place.region().id())
                .query(String.class)
                .list();
        assertThat(String.join("\n", rows)).doesNotContain("Orang", "@uji.id", "TIMBANG", "Orang Baru");
    }

    @Test
    void a_changed_a_removed_and_a_swapped_record_are_named() {
        var changed = worked();
        tampered("update trail set after_hash = repeat('0', 64) where region_id = ? and seq = 4", changed);
        assertThat(check(changed)).containsExactly("catatan 4: isinya diubah atau ditukar");

        var removed = worked();
        tampered("delete from trail where region_id = ? and seq = 3", removed);
        assertThat(check(removed)).containsExactly("catatan 3: dihapus");

        var swapped = worked();
        tampered(
                "update trail set seq = case seq when 2 then -3 else -2 end where region_id = ? and seq in (2, 3)",
                swapped);
        tampered("update trail set seq = -seq where region_id = ? and seq < 0", swapped);
        assertThat(check(swapped)).first().isEqualTo("catatan 2: isinya diubah atau ditukar");

        var who = worked();
        tampered("update trail set person_id = 1 where region_id = ? and seq = 9", who);
        assertThat(check(who)).containsExactly("catatan 9: isinya diubah atau ditukar");
    }

    @Test
    void a_removed_tail_is_found_by_the_head_and_a_forged_head_by_what_was_signed() throws Exception {
        var place = worked();
        notes.sign();
        long last = head(place);
        tampered("delete from trail where region_id = ? and seq = " + last, place);
        assertThat(check(place)).first().asString().startsWith("catatan " + last + ": dihapus dari ujung rantai");
        tampered(
                "update trail_head h set seq = t.seq, hash = t.hash from trail t"
                        + " where h.region_id = ? and t.region_id = h.region_id and t.seq = " + (last - 1),
                place);
        assertThat(check(place))
                .containsExactly("catatan " + last + ": pernah ditandatangani, sekarang tidak ada lagi");
    }

    @Test
    void the_words_beside_the_chain_cannot_be_changed_unseen() {
        var place = worked();
        tampered("update audit set subject = 'orang lain' where region_id = ?", place);
        assertThat(check(place)).hasSize(1).first().asString().endsWith("kalimat tindakan adminnya diubah");
    }

    @Test
    void the_database_refuses_to_change_or_remove_a_record() {
        var place = worked();
        for (var sql : List.of(
                "update trail set act = 'x' where region_id = ?",
                "delete from trail where region_id = ?",
                "update audit set subject = 'x' where region_id = ?",
                "delete from trail_head where region_id = ?"))
            assertThatThrownBy(() ->
                            world.jdbc().sql(sql).param(place.region().id()).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("hanya bertambah");
        assertThat(check(place)).isEmpty();
    }

    @Test
    void twenty_at_once_make_one_chain_without_a_gap() throws Exception {
        var place = worked();
        long before = head(place);
        try (var pool = Executors.newFixedThreadPool(20)) {
            var all = IntStream.range(0, 20)
                    .mapToObj(n -> pool.submit(() -> {
                        for (int i = 0; i < 10; i++)
                            world.jdbc()
                                    .sql(
                                            "insert into audit (region_id, person_id, action, subject) values (?, 1, 'menguji', ?)")
                                    .params(place.region().id(), n + "/" + i)
                                    .update();
                    }))
                    .toList();
            for (var one : all) one.get();
        }
        assertThat(head(place)).isEqualTo(before + 200);
        assertThat(check(place)).isEmpty();
    }

    /** An operator has written, answered and handed in; an admin has opened a place name list. */
    private Place worked() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var draft = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, draft);
        operator.get(draft + "/indikator/SID.SDM");
        operator.post(draft + "/indikator/SID.SDM", Map.of("tingkat", "2"));
        operator.post(draft + "/pengajuan", Map.of());
        world.as(place.email(Role.ADMIN)).post("/kelola/nama-tempat", Map.of("nama", "Desa Orang Baru"));
        return place;
    }

    private long head(Place place) {
        return world.jdbc()
                .sql("select seq from trail_head where region_id = ?")
                .param(place.region().id())
                .query(Long.class)
                .single();
    }

    /** As somebody would who owns the database. */
    private void tampered(String sql, Place place) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            try (var changing = connection.prepareStatement(sql)) {
                changing.setLong(1, place.region().id());
                assertThat(changing.executeUpdate()).isPositive();
            } finally {
                statement.execute("set session_replication_role = default");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> check(Place place) {
        var whole = check(place, 1);
        // wherever a stretch begins, the same is named
        assertThat(check(place, 3)).isEqualTo(whole);
        return whole;
    }

    private List<String> check(Place place, int readers) {
        try {
            return TrailCheck.of(database, place.region().id(), readers, 1).findings().stream()
                    .map(finding -> "catatan " + finding.seq() + ": " + finding.words())
                    .toList();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
