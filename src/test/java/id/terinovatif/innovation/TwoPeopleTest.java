package id.terinovatif.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.innovation.standing.Scores;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.HeldRow;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people act on one innovation at the same moment, in both orders; whatever comes of it, what is kept agrees with itself. */
@RealServer
class TwoPeopleTest {
    private final World world;
    private final DataSource database;
    private final TransactionTemplate transaction;
    private final Scores scores;
    private final Innovations innovations;

    TwoPeopleTest(
            World world, DataSource database, TransactionTemplate transaction, Scores scores, Innovations innovations) {
        this.world = world;
        this.database = database;
        this.transaction = transaction;
        this.scores = scores;
        this.innovations = innovations;
    }

    /** Something a person does; it has looked at its page before. */
    enum Act {
        ANSWER(false, (who, at) -> who.post(at + "/indikator/SID.SDM", Map.of("tingkat", "3"))),
        ANSWER_BY_COLLEAGUE(false, (who, at) -> who.post(at + "/indikator/SID.SDM", Map.of("tingkat", "1"))),
        WRITE(false, (who, at) -> who.post(at + "/profil/tujuan", Map.of("tujuan", "Lain.", "revisi.tujuan", "1"))),
        BRING_BACK(false, (who, at) -> who.post(at + "/versi/tujuan/1", Map.of())),
        ATTACH(
                false,
                (who, at) ->
                        who.upload(at + "/indikator/SID.SDM", Map.of("tingkat", "2"), "a.pdf", Drafts.pdf("Surat"))),
        ADD_LINK(
                false,
                (who, at) -> who.post(
                        at + "/indikator/SID.VIDEO", Map.of("tingkat", "1", "tautan", "https://contoh.go.id/video"))),
        SET_ASIDE(
                false,
                (who, at) -> who.post(
                        at + "/profil/tujuan/pelatih",
                        Map.of("catatan", "C1", "isian", "tujuan", "kutipan", "x", "alasan", "sudah jelas"))),
        REPLY(
                false,
                (who, at) -> who.post(at + "/indikator/SID.SDM/tanggapan", Map.of("tanggapan", "Ada di halaman 3"))),
        STATE_CORE(
                false,
                (who, at) -> who.post(
                        at + "/uji-baca",
                        Map.of("siapa", "ibu", "berubah", "datang", "cara", "kartu", "seberapa", "dua kali"))),
        HAND_IN(false, (who, at) -> who.post(at + "/pengajuan", Map.of())),
        WITHDRAW(false, (who, at) -> who.post(at + "/penarikan", Map.of("alasan", "salah tahun"))),
        TAKE(true, (who, at) -> who.post(desk(at) + "/giliran", Map.of())),
        ACCEPT(
                true,
                (who, at) -> who.submit(
                        desk(at) + "/SID.SDM?ubah=ya",
                        desk(at) + "/SID.SDM",
                        Map.of("putusan", "ACCEPT", "kata", "Dilihat di kantornya."))),
        REJECT(
                true,
                (who, at) -> who.submit(
                        desk(at) + "/SID.SDM?ubah=ya",
                        desk(at) + "/SID.SDM",
                        Map.of("putusan", "REJECT", "alasan", "KIND"))),
        SEND_BACK(true, (who, at) -> who.post(desk(at) + "/pengembalian", Map.of("alasan", "SK belum ada"))),
        FINISH(true, (who, at) -> who.post(desk(at) + "/selesai", Map.of()));

        private final boolean desk;
        private final BiFunction<Visitor, String, HttpResponse<String>> does;

        Act(boolean desk, BiFunction<Visitor, String, HttpResponse<String>> does) {
            this.desk = desk;
            this.does = does;
        }

        private static String desk(String at) {
            return at.replace("/inovasi/", "/verifikasi/");
        }
    }

    static Stream<Arguments> pairs() {
        var drafts = Stream.of(
                        List.of(Act.ANSWER, Act.HAND_IN),
                        List.of(Act.ANSWER, Act.ANSWER_BY_COLLEAGUE),
                        List.of(Act.WRITE, Act.HAND_IN),
                        List.of(Act.BRING_BACK, Act.HAND_IN),
                        List.of(Act.BRING_BACK, Act.WRITE),
                        List.of(Act.ATTACH, Act.HAND_IN),
                        List.of(Act.ATTACH, Act.WITHDRAW),
                        List.of(Act.ADD_LINK, Act.HAND_IN),
                        List.of(Act.SET_ASIDE, Act.HAND_IN),
                        List.of(Act.STATE_CORE, Act.HAND_IN),
                        List.of(Act.HAND_IN, Act.HAND_IN),
                        List.of(Act.HAND_IN, Act.WITHDRAW))
                .flatMap(pair -> bothOrders(Status.DRAFT, pair));
        var returned = Stream.of(List.of(Act.REPLY, Act.HAND_IN), List.of(Act.ANSWER, Act.HAND_IN))
                .flatMap(pair -> bothOrders(Status.RETURNED, pair));
        var waiting = Stream.of(
                        List.of(Act.ACCEPT, Act.REJECT),
                        List.of(Act.ACCEPT, Act.ACCEPT),
                        List.of(Act.ACCEPT, Act.SEND_BACK),
                        List.of(Act.ACCEPT, Act.WITHDRAW),
                        List.of(Act.ACCEPT, Act.FINISH),
                        List.of(Act.TAKE, Act.WITHDRAW),
                        List.of(Act.SEND_BACK, Act.FINISH),
                        List.of(Act.SEND_BACK, Act.SEND_BACK),
                        List.of(Act.FINISH, Act.WITHDRAW))
                .flatMap(pair -> bothOrders(Status.SUBMITTED, pair));
        return Stream.of(drafts, returned, waiting).flatMap(all -> all);
    }

    private static Stream<Arguments> bothOrders(Status from, List<Act> pair) {
        return Stream.of(
                        Arguments.of(from, pair.getFirst(), pair.getLast()),
                        Arguments.of(from, pair.getLast(), pair.getFirst()))
                .distinct();
    }

    @ParameterizedTest(name = "{0}: {1}, then {2}")
    @MethodSource("pairs")
    void what_is_kept_agrees_with_itself(Status from, Act one, Act two) {
        var place = world.place();
        world.jdbc()
                .sql("update region set second_reading_percent = 0 where id = ?")
                .param(place.region().id())
                .update();
        var path = innovation(place, from);
        var first = person(place, one, Role.OPERATOR, "satu");
        var second = person(place, two, Role.AGENCY_HEAD, "dua");
        var answers = HeldRow.whileHeld(
                database,
                "select id from innovation where id = " + id(path) + " for update",
                () -> one.does.apply(first, path),
                () -> two.does.apply(second, path));

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .as("each is answered in words")
                .allMatch(status -> status == 302 || status == 403 || status == 404 || status == 409 || status == 422)
                .as("one of them at least went through")
                .contains(302);
        assertThat(count(path, """
                        from innovation i join answer a on a.region_id = i.region_id and a.innovation_id = i.id
                        left join present_claim c on c.region_id = i.region_id and c.innovation_id = i.id and c.indicator = a.indicator
                        where i.id = ? and i.status in ('SUBMITTED', 'VERIFIED')
                          and (a.level is distinct from c.level or a.value is distinct from c.value
                               or jsonb_array_length(c.documents) <> (select count(*) from evidence e where e.region_id = i.region_id
                                  and e.innovation_id = i.id and e.indicator = a.indicator))"""))
                .as("what lies at the desk is what stands in the answers")
                .isZero();
        assertThat(count(path, """
                        from profile_field f join innovation i on i.region_id = f.region_id and i.id = f.innovation_id
                        join submission s on s.region_id = i.region_id and s.innovation_id = i.id and s.number = i.submission
                        where i.id = ? and i.status in ('SUBMITTED', 'VERIFIED')
                          and s.profile -> f.field ->> 'value' is distinct from f.value""")).as("and so are the texts").isZero();
        assertThat(count(path, """
                        from (select from_status, lag(to_status, 1, 'DRAFT') over (order by id) as before
                              from step_taken where innovation_id = ?) s where s.from_status <> s.before"""))
                .as("each step begins where the one before ended")
                .isZero();
        var kept = numbers(path);
        transaction.executeWithoutResult(started -> scores.refresh(
                innovations.lockedForNobody(place.region().id(), id(path)).orElseThrow()));
        assertThat(numbers(path)).as("the scores are those of what is kept").isEqualTo(kept);
    }

    private String innovation(World.Place place, Status state) {
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        if (state == Status.DRAFT) return path;
        operator.post(path + "/pengajuan", Map.of());
        var verifier = world.as(place.email(Role.VERIFIER));
        Drafts.ANSWERS
                .keySet()
                .forEach(code -> verifier.submit(
                        Act.desk(path) + "/" + code, Map.of("putusan", "ACCEPT", "kata", "Dilihat di kantornya.")));
        if (state == Status.RETURNED) verifier.post(Act.desk(path) + "/pengembalian", Map.of("alasan", "Lengkapi SK"));
        else verifier.post(Act.desk(path) + "/giliran/lepas", Map.of());
        return path;
    }

    private Visitor person(World.Place place, Act act, Role writer, String name) {
        if (!act.desk) return world.as(place.email(writer));
        return world.as(world.person(place.region(), name + place.region().id(), Role.VERIFIER, null));
    }

    private static long id(String path) {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    private int count(String path, String from) {
        return world.jdbc()
                .sql("select count(*)::int " + from)
                .param(id(path))
                .query(Integer.class)
                .single();
    }

    private Map<String, Object> numbers(String path) {
        return world.jdbc()
                .sql("select claimed, evidenced, sound, verified from innovation where id = ?")
                .param(id(path))
                .query()
                .singleRow();
    }
}
