package id.terinovatif.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** A person takes her data along, and leaves; what she did stays, who she was goes. */
@RealServer
class OwnDataTest {
    private final World world;
    private final Sweeping sweeping;

    OwnDataTest(World world, Sweeping sweeping) {
        this.world = world;
        this.sweeping = sweeping;
    }

    @Test
    void the_copy_holds_account_and_words_and_no_secret_and_nothing_of_others() throws IOException {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.begin(world.as(place.stranger()), "RAHASIA TETANGGA");
        var files = files(operator.download("/akun/data/salinan.zip").body());
        assertThat(files.get("akun.json")).contains(place.email(Role.OPERATOR)).doesNotContain("password", "argon2");
        assertThat(files.get("innovation-created_by.json")).contains("TIMBANG CERIA");
        assertThat(files.get("isi.tsv")).contains("inovasi yang Anda mulai\t1");
        assertThat(String.join(" ", files.values())).doesNotContain("RAHASIA TETANGGA", "\"attributes\"", "\"hash\"");
    }

    @Test
    void the_copy_is_given_to_who_shows_again_to_be_this_person() {
        var email = world.place().email(Role.VERIFIER);
        var verifier = world.as(email);
        world.proofLiesBack(email, Duration.ofMinutes(16));
        assertThat(verifier.get("/akun/data/salinan.zip").statusCode()).isEqualTo(401);
        assertThat(verifier.post("/akun/penutupan", Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void who_leaves_can_come_back_until_the_day_and_then_only_a_number_is_left() {
        var place = world.place();
        var email = place.email(Role.OPERATOR);
        var operator = world.as(email);
        var draft = Drafts.begin(operator, "TIMBANG CERIA");
        operator.get("/akun/data");
        operator.post("/akun/penutupan", Map.of());
        sweeping.sweep(place.region().id());
        assertThat(operator.get("/akun/data").body()).contains("Batalkan penutupan");
        operator.post("/akun/penutupan/batal", Map.of());
        assertThat(operator.get("/akun/data").body()).contains("Tutup akun saya");
        operator.post("/akun/penutupan", Map.of());
        long id = dayHasCome(email);
        world.jdbc()
                .sql("update person set phone = '0812000111', nip = '198001012006041001' where id = ?")
                .param(id)
                .update();
        sweeping.sweep(place.region().id());
        assertThat(operator.get("/akun").statusCode()).isEqualTo(302);
        assertThat(world.jdbc()
                        .sql("select concat_ws(' ', name, email, phone, nip, password) from person where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("Akun " + id + " akun-" + id + "@dihapus.invalid ");
        var admin = world.as(place.email(Role.ADMIN));
        assertThat(admin.get(draft).body()).contains("TIMBANG CERIA");
        assertThat(admin.get("/kelola/jejak").statusCode()).isEqualTo(200);
        admin.get("/kelola/akun");
        admin.post("/kelola/akun/" + id + "/pembukaan", Map.of());
        assertThat(Visitor.target(world.visitor().signIn("akun-" + id + "@dihapus.invalid")))
                .startsWith("/masuk?salah");
    }

    @Test
    void a_regions_last_admin_reads_why_the_account_stays_instead_of_a_button() {
        var page = world.as(world.place().email(Role.ADMIN)).get("/akun/data").body();
        assertThat(page).contains("Anda admin terakhir di daerah ini.").doesNotContain("Tutup akun saya");
    }

    @Test
    void of_two_admins_who_leave_at_once_one_stays() throws Exception {
        var place = world.place();
        var second =
                world.person(place.region(), "admin-kedua-" + place.region().id(), Role.ADMIN, null);
        var one = world.as(place.email(Role.ADMIN));
        var other = world.as(second);
        one.get("/akun/data");
        other.get("/akun/data");
        Callable<Integer> first = () -> one.post("/akun/penutupan", Map.of()).statusCode();
        Callable<Integer> last = () -> other.post("/akun/penutupan", Map.of()).statusCode();
        try (var pool = Executors.newFixedThreadPool(2)) {
            var a = pool.submit(first);
            var b = pool.submit(last);
            assertThat(java.util.List.of(a.get(), b.get())).containsExactlyInAnyOrder(302, 403);
        }
    }

    private long dayHasCome(String email) {
        return world.jdbc().sql("""
                        update leaving set due_on = current_date - 1
                        where person_id = (select id from person where email = ?) returning person_id""").param(email).query(Long.class).single();
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
