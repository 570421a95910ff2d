package id.terinovatif;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.Drafts;
import id.terinovatif.world.Programme;
import id.terinovatif.world.SetUp;
import id.terinovatif.world.Visitor;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programme as a process with production rules: set up, killed, out of disk, stopped. */
class ProgrammeTest {
    private static final String PASSWORD = "kata sandi yang panjang";
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void what_was_acknowledged_outlives_a_kill_a_dropped_link_and_a_full_disk_and_it_stops_politely() {
        try (var programme = Programme.start(folder.resolve("data"))) {
            var operator = operator(programme);
            var path = Drafts.begin(operator, "TIMBANG CERIA");
            Drafts.fill(operator, path);

            programme.killAndStart();
            operator = signedIn(programme, "rina@daerah.go.id");
            assertThat(operator.get(path + "/profil/hasil").body()).contains("82 dari 100");

            operator.get(path + "/indikator/SID.VIDEO");
            operator.uploadThatBreaksOff(
                    path + "/indikator/SID.VIDEO", Map.of("tingkat", "1"), "putus.mp4", film(8 * MEGABYTE));
            assertThat(operator.get("/bukti").body()).doesNotContain("putus.mp4");
            assertThat(programme.filesUnder("uploads")).isEmpty();

            programme.startWithSmallFiles(20 * 1024);
            operator = signedIn(programme, "rina@daerah.go.id");
            operator.get(path + "/indikator/SID.VIDEO");
            int before = programme.filesUnder("evidence").size();
            var full = operator.upload(
                    path + "/indikator/SID.VIDEO", Map.of("tingkat", "1"), "film.mp4", film(30 * MEGABYTE));

            assertThat(full.statusCode()).isEqualTo(507);
            assertThat(full.body()).contains("tidak ada yang tersimpan");
            assertThat(programme.filesUnder("evidence")).hasSize(before);
            assertThat(programme.filesUnder("uploads")).isEmpty();
            assertThat(operator.get("/bukti").body()).doesNotContain("film.mp4");

            var small =
                    operator.upload(path + "/indikator/SID.VIDEO", Map.of("tingkat", "1"), "film.mp4", film(MEGABYTE));
            assertThat(small.statusCode()).as("tried again").isEqualTo(302);
            assertThat(operator.get("/bukti").body()).contains("film.mp4");

            assertThat(programme.stop()).isZero();
        }
    }

    @Test
    void a_forgotten_password_is_the_admins_to_renew_where_no_mail_leaves() {
        try (var programme = Programme.start(folder.resolve("data"))) {
            operator(programme);
            var rina = programme.visitor();
            assertThat(rina.get("/lupa-sandi").body()).contains("Admin daerah Anda membuatkan tautan");
            rina.post("/lupa-sandi", Map.of("email", "rina@daerah.go.id"));

            var admin = signedIn(programme, "ani@daerah.go.id");
            var people = admin.get("/kelola/akun").body();
            assertThat(people).contains("Lupa kata sandi");
            admin.post(
                    first("(/kelola/akun/\\d+/sandi)\"[^>]*>\\s*<input[^>]*>\\s*<button[^>]*untuk Rina", people),
                    Map.of());

            people = admin.get("/kelola/akun").body();
            assertThat(people).contains("/undangan/").doesNotContain("Lupa kata sandi");
        }
    }

    /** Sets an empty installation up through its one-time link, invites an operator and lets her in. */
    private static Visitor operator(Programme programme) {
        SetUp.done(programme, PASSWORD);
        var admin = programme.visitor();
        admin.signIn("ani@daerah.go.id", PASSWORD);
        var people = admin.get("/kelola/akun").body();
        admin.post(
                "/kelola/akun/undangan",
                Map.of(
                        "nama", "Rina",
                        "email", "rina@daerah.go.id",
                        "peran", "OPERATOR",
                        "perangkat", first("<option value=\"(\\d+)\"", people)));
        var link = first("(/undangan/[\\w-]+)", admin.get("/kelola/akun").body());
        var rina = programme.visitor();
        rina.get(link);
        rina.post(link, Map.of("sandi", PASSWORD, "ulang", PASSWORD));
        return signedIn(programme, "rina@daerah.go.id");
    }

    private static Visitor signedIn(Programme programme, String email) {
        var visitor = programme.visitor();
        visitor.signIn(email, PASSWORD);
        return visitor;
    }

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    /** The head of an MP4 with so many bytes behind it. */
    private static byte[] film(int size) {
        var bytes = new byte[size];
        var head = new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 'm', 'p', '4', '2'};
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }
}
