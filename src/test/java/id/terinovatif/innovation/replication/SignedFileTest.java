package id.terinovatif.innovation.replication;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.shared.keys.SigningKey;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files between installations: what is believed, and what is not. The other installation is a key of this test. */
@RealServer
class SignedFileTest {
    @TempDir
    Path folder = Path.of("belum");

    private final World world;
    private final Peers peers;
    private World.Place place;
    private Visitor operator;
    private SigningKey theirs;
    private long innovation;
    private final UUID mark = UUID.randomUUID();

    SignedFileTest(World world, Peers peers) {
        this.world = world;
        this.peers = peers;
        this.place = world.place();
        this.operator = world.visitor();
        this.theirs = new SigningKey(Path.of("belum"));
    }

    @BeforeEach
    void aPublishedInnovationAndATrustedKey() {
        place = world.place();
        theirs = new SigningKey(folder.resolve("kunci"));
        operator = world.as(place.email(Role.OPERATOR));
        innovation = Long.parseLong(Drafts.begin(operator, "PERAHU TANDA").replaceAll("\\D", ""));
        world.jdbc()
                .sql("update innovation set status = 'PUBLISHED' where id = ?")
                .param(innovation)
                .update();
        assertThat(trust(Peers.fingerprint(theirs.open())).statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> trust(String fingerprint) {
        var admin = world.as(place.email(Role.ADMIN));
        return admin.submit(
                "/kelola/pertukaran",
                "/kelola/pertukaran",
                Map.of("nama", "Kota Jauh", "kunci-lain", theirs.open(), "sidik", Peers.grouped(fingerprint)));
    }

    private Message message(Stage stage, Instant until, String to) {
        return new Message(
                Message.KIND,
                UUID.randomUUID(),
                mark,
                to,
                RegionName.key(place.region().name()),
                Instant.now(),
                until,
                false,
                innovation,
                "PERAHU TANDA",
                "",
                "Kota Jauh",
                "Bappeda",
                true,
                "",
                "",
                stage,
                LocalDate.now(ZoneId.of("Asia/Makassar")),
                "Kabar");
    }

    private Message message(Stage stage) {
        return message(stage, Instant.now().plus(Duration.ofDays(30)), peers.fingerprint());
    }

    private String signed(Message message) {
        return SignedFile.make(message, Peers.fingerprint(theirs.open()), theirs::sign);
    }

    private HttpResponse<String> bring(String file) {
        operator.get("/replikasi/terima");
        return operator.upload("/replikasi/terima", Map.of(), "x.jws", file.getBytes(StandardCharsets.UTF_8));
    }

    private int steps() {
        return world.jdbc()
                .sql("select count(*) from replication_step where region_id = ?")
                .param(place.region().id())
                .query(Integer.class)
                .single();
    }

    @Test
    void an_interest_and_what_follows_come_in_once_however_often_the_file_is_brought() {
        var interest = signed(message(Stage.MINAT));
        var first = bring(interest);
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(Visitor.target(bring(interest))).isEqualTo(Visitor.target(first));
        assertThat(steps()).isEqualTo(1);
        assertThat(Visitor.target(bring(signed(message(Stage.BERJALAN))))).isEqualTo(Visitor.target(first));
        assertThat(steps()).isEqualTo(2);
        assertThat(operator.get(Visitor.target(first)).body())
                .contains("Kota Jauh", "berjalan, dikonfirmasi satu pihak");
        operator.submit(
                Visitor.target(first),
                Visitor.target(first),
                Map.of(
                        "tahap",
                        "BERJALAN",
                        "tanggal",
                        LocalDate.now(ZoneId.of("Asia/Makassar")).toString()));
        var file = operator.get(Visitor.target(first) + "/berkas/" + Peers.fingerprint(theirs.open()));
        var ours =
                SignedFile.of(file.body().getBytes(StandardCharsets.US_ASCII)).orElseThrow();
        assertThat(ours.signedBy(peers.openKey())).isTrue();
        assertThat(ours.message().orElseThrow().mark()).isEqualTo(mark);
    }

    @Test
    void a_forged_file_is_refused() {
        var forged = SignedFile.make(message(Stage.MINAT), Peers.fingerprint(theirs.open()), bytes -> new byte[64]);
        assertThat(bring(forged).body()).contains("tidak cocok dengan tanda tangannya");
        assertThat(steps()).isZero();
    }

    @Test
    void an_edited_file_is_refused() {
        var parts = signed(message(Stage.MINAT)).split("\\.", -1);
        var body = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("Kota Jauh", "Kota Lain");
        var edited = parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(body.getBytes(StandardCharsets.UTF_8)) + "."
                + parts[2];
        assertThat(bring(edited).body()).contains("diubah di jalan, atau dipalsukan");
        assertThat(steps()).isZero();
    }

    @Test
    void a_file_that_ran_out_and_one_for_somebody_else_are_refused() {
        assertThat(bring(signed(message(Stage.MINAT, Instant.now().minusSeconds(1), peers.fingerprint())))
                        .body())
                .contains("sudah lewat 30 hari");
        assertThat(bring(signed(message(Stage.MINAT, Instant.now().plusSeconds(99), "0".repeat(64))))
                        .body())
                .contains("untuk daerah lain");
        assertThat(steps()).isZero();
    }

    @Test
    void a_key_is_trusted_by_its_fingerprint_alone_and_until_an_admin_ends_it() {
        assertThat(trust("0".repeat(64)).body()).contains("bukan sidik kunci ini");
        var admin = world.as(place.email(Role.ADMIN));
        admin.get("/kelola/pertukaran");
        admin.post("/kelola/pertukaran/" + Peers.fingerprint(theirs.open()) + "/akhiri", Map.of());
        assertThat(bring(signed(message(Stage.MINAT))).body()).contains("belum dipercaya");
    }

    @Test
    void what_is_no_such_file_is_told_so() {
        for (var odd : new String[] {"", "x", "a.b.c", "e30.e30.e30", "A".repeat(70_000), "<html>"})
            assertThat(bring(odd).statusCode())
                    .as(odd.substring(0, Math.min(9, odd.length())))
                    .isEqualTo(422);
    }
}
