package id.terinovatif.evidence.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;

/** The protocol, spoken piece by piece: what arrives, whose it is, and what a form makes of it. */
@RealServer
class ResumableUploadsTest {
    private final World world;
    private final Environment environment;
    private World.Place place;
    private Visitor operator;
    private String page;

    ResumableUploadsTest(World world, Environment environment) {
        this.world = world;
        this.environment = environment;
        this.place = world.place();
        this.operator = world.as(place.email(Role.OPERATOR));
        this.page = "";
    }

    @BeforeEach
    void begin() {
        page = Drafts.begin(operator, "TIMBANG CERIA") + "/indikator/SID.SDM";
        operator.get(page);
    }

    @Test
    void a_file_that_came_in_two_pieces_is_evidence_when_a_form_names_it() {
        var letter = Drafts.pdf("Surat Tugas");
        var upload = begin(operator, "surat.pdf", letter.length);

        assertThat(piece(operator, upload, 0, Arrays.copyOfRange(letter, 0, 300)))
                .isEqualTo(204);
        assertThat(operator.tus("HEAD", upload, new byte[0]).headers().firstValue("Upload-Offset"))
                .contains("300");
        assertThat(take(upload).body()).contains("Bukti belum ditambahkan", "tidak sampai utuh");
        assertThat(piece(operator, upload, 300, Arrays.copyOfRange(letter, 300, letter.length)))
                .isEqualTo(204);
        assertThat(take(upload).statusCode()).isEqualTo(302);

        assertThat(operator.get(page).body()).contains("surat.pdf", "Bukti ditambahkan");
        assertThat(operator.tus("HEAD", upload, new byte[0]).statusCode())
                .as("what a form has taken is gone")
                .isEqualTo(404);
    }

    @Test
    void an_upload_belongs_to_whoever_began_it() {
        var letter = Drafts.pdf("Surat Tugas");
        var upload = whole(operator, "surat.pdf", letter);
        var head = world.as(place.email(Role.AGENCY_HEAD));
        head.get(page);

        for (var method : new String[] {"HEAD", "DELETE"})
            assertThat(head.tus(method, upload, new byte[0]).statusCode()).isEqualTo(404);
        assertThat(piece(head, upload, 0, letter)).isEqualTo(404);
        assertThat(head.post(page, Map.of("tingkat", "1", "unggahan", id(upload)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(operator.tus("HEAD", upload, new byte[0]).statusCode()).isEqualTo(204);
    }

    @Test
    void no_token_of_the_form_no_upload() {
        assertThat(world.as(place.email(Role.OPERATOR))
                        .tus("POST", "/unggahan", new byte[0], "Upload-Length", "100", "X-CSRF-TOKEN", "salah")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_sent() {
        var answer = operator.tus("POST", "/unggahan", new byte[0], "Upload-Length", "200000000");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .isEqualTo("Berkas lebih dari 100 MB. Video paling besar 100 MB; kecilkan dulu atau kirim tautannya.");

        for (int i = 0; i < 6; i++) begin(operator, "film" + i + ".mp4", 100_000_000);
        var seventh = operator.tus("POST", "/unggahan", new byte[0], "Upload-Length", "100000000");
        assertThat(seventh.statusCode()).isEqualTo(413);
        assertThat(seventh.body()).startsWith("Terlalu banyak berkas yang belum ditambahkan.");
    }

    @Test
    void a_length_that_is_not_known_or_other_ways_around_the_limit_are_no_beginning() {
        assertThat(operator.tus("POST", "/unggahan", new byte[0], "Upload-Defer-Length", "1")
                        .statusCode())
                .isEqualTo(400);
        assertThat(operator.tus("POST", "/unggahan", new byte[0], "Upload-Concat", "final;/unggahan/a")
                        .statusCode())
                .isEqualTo(400);
        var upload = begin(operator, "surat.pdf", 10);
        assertThat(piece(operator, upload, 0, new byte[11])).isEqualTo(400);
        assertThat(piece(operator, upload, 5, new byte[5])).isEqualTo(409);
    }

    @Test
    void a_file_that_is_refused_is_refused_in_the_same_words_and_nothing_is_kept() {
        var upload = whole(operator, "surat.pdf", "halo".getBytes(StandardCharsets.UTF_8));

        var answer = take(upload);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Bukti belum ditambahkan", "bukan PDF");
        assertThat(operator.tus("HEAD", upload, new byte[0]).statusCode()).isEqualTo(404);
        assertThat(folder().resolve(id(upload))).doesNotExist();
    }

    @Test
    void of_several_files_the_good_ones_are_taken_and_the_others_named() {
        var good = whole(operator, "surat.pdf", Drafts.pdf("Surat Tugas"));
        var bad = whole(operator, "catatan.pdf", "halo".getBytes(StandardCharsets.UTF_8));

        var answer = operator.post(page + "?unggahan=" + id(good), Map.of("tingkat", "1", "unggahan", id(bad)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("catatan.pdf: Isi berkas ini bukan PDF", ">surat.pdf<");
    }

    @Test
    void what_nobody_went_on_with_for_a_day_is_deleted(@TempDir Path folder) throws IOException {
        var upload = folder.resolve("7/uploads/0a5d1c6e-5b0e-4f2e-9f57-2f1b8a0f3c11");
        Files.createDirectories(upload.getParent());
        Files.move(folder().resolve(id(begin(operator, "surat.pdf", 10))), upload);

        new ResumableUploads(folder, Duration.ofDays(1)).forgetAbandoned();
        assertThat(upload).exists();
        age(upload);
        new ResumableUploads(folder, Duration.ofDays(1)).forgetAbandoned();
        assertThat(upload).doesNotExist();
    }

    private static void age(Path upload) throws IOException {
        try (var info = new java.io.ObjectInputStream(Files.newInputStream(upload.resolve("info")))) {
            var read = (me.desair.tus.server.upload.UploadInfo) info.readObject();
            read.updateExpiration(-1000);
            try (var out = new java.io.ObjectOutputStream(Files.newOutputStream(upload.resolve("info")))) {
                out.writeObject(read);
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path folder() {
        var person = world.jdbc()
                .sql("select id from person where email = ?")
                .param(place.email(Role.OPERATOR))
                .query(Long.class)
                .single();
        return Path.of(
                String.valueOf(environment.getProperty("terinovatif.data")), "uploads/tus/" + person + "/uploads");
    }

    private static String begin(Visitor visitor, String name, long length) {
        var encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        var answer = visitor.tus(
                "POST",
                "/unggahan",
                new byte[0],
                "Upload-Length",
                String.valueOf(length),
                "Upload-Metadata",
                "filename " + encoded);
        assertThat(answer.statusCode()).isEqualTo(201);
        return Visitor.target(answer);
    }

    private static int piece(Visitor visitor, String upload, long offset, byte[] bytes) {
        return visitor.tus(
                        "PATCH",
                        upload,
                        bytes,
                        "Upload-Offset",
                        String.valueOf(offset),
                        "Content-Type",
                        "application/offset+octet-stream")
                .statusCode();
    }

    private static String whole(Visitor visitor, String name, byte[] bytes) {
        var upload = begin(visitor, name, bytes.length);
        assertThat(piece(visitor, upload, 0, bytes)).isEqualTo(204);
        return upload;
    }

    private java.net.http.HttpResponse<String> take(String upload) {
        return operator.post(page, Map.of("tingkat", "1", "unggahan", id(upload)));
    }

    private static String id(String upload) {
        return upload.substring(upload.lastIndexOf('/') + 1);
    }
}
