package id.terinovatif.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hostile and honest files at an indicator that takes PDF, and at one that takes pictures. */
@RealServer
class UploadsTest {
    private final World world;
    private World.Place place;
    private Visitor operator;
    private String path;

    UploadsTest(World world) {
        this.world = world;
        this.place = world.place();
        this.operator = world.as(place.email(Role.OPERATOR));
        this.path = "";
    }

    @BeforeEach
    void begin() {
        path = Drafts.begin(operator, "TIMBANG CERIA");
    }

    @Test
    void a_pdf_is_kept_under_its_hash_and_given_back_to_those_who_may_see_it() throws IOException {
        var bytes = Drafts.pdf("Surat Tugas");
        operator.upload(
                path + "/indikator/SID.SDM",
                Map.of("tingkat", "1", "nomor", "800/7", "tanggal", "2025-02-04"),
                "surat.pdf",
                bytes);
        var page = operator.get(path + "/indikator/SID.SDM").body();
        assertThat(page).contains("surat.pdf", "Nomor 800/7, tanggal 4 Februari 2025");
        var document = link(page);

        var file = operator.download(document + "/berkas");
        assertThat(file.body()).isEqualTo(bytes);
        assertThat(file.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .startsWith("default-src 'none'");
        assertThat(world.as(place.email(Role.VERIFIER))
                        .download(document + "/berkas")
                        .statusCode())
                .isEqualTo(200);
        assertThat(world.as(place.stranger()).download(document + "/berkas").statusCode())
                .isEqualTo(404);
        assertThat(Visitor.target(world.visitor().get(document + "/berkas"))).startsWith("/masuk");
    }

    @Test
    void a_player_may_ask_for_a_part_of_a_film() {
        var film = new byte[50_000];
        for (int i = 20; i < film.length; i++) film[i] = (byte) i;
        var head = new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 'm', 'p', '4', '2'};
        System.arraycopy(head, 0, film, 0, head.length);
        operator.upload(path + "/indikator/SID.VIDEO", Map.of("tingkat", "1"), "film.mp4", film);
        var document = link(operator.get(path + "/indikator/SID.VIDEO").body());

        var part = operator.part(document + "/berkas", "bytes=40000-40009");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(film, 40_000, 40_010));
        assertThat(operator.part(document + "/berkas", "bytes=90000-").statusCode())
                .isEqualTo(416);
    }

    @Test
    void the_same_bytes_are_one_document_for_several_indicators() throws IOException {
        var bytes = Drafts.pdf("Surat Tugas");
        operator.upload(path + "/indikator/SID.SDM", Map.of("tingkat", "1"), "surat.pdf", bytes);
        operator.upload(path + "/indikator/SID.PELAKSANA", Map.of("tingkat", "2"), "surat lagi.pdf", bytes);

        assertThat(count("document")).isEqualTo(1);
        assertThat(operator.get(path + "/indikator/SID.SDM").body()).contains("juga untuk 1 indikator lain");
    }

    @Test
    void what_is_not_what_its_name_says_is_refused_and_nothing_is_kept() throws IOException {
        refused("SID.SDM", "surat.pdf", "halo".getBytes(StandardCharsets.UTF_8), "bukan PDF");
        refused("SID.SDM", "kosong.pdf", new byte[0], "kosong");
        refused("SID.SDM", "arsip.pdf", zip("a.txt"), "bukan PDF");
        refused(
                "SID.SOSIALISASI",
                "foto.png",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                        .getBytes(StandardCharsets.UTF_8),
                "bukan JPEG, JPG, PNG");
        refused(
                "SID.SOSIALISASI",
                "foto.jpg",
                "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                "bukan JPEG, JPG, PNG");
        refused("SID.SOSIALISASI", "surat.png", Drafts.pdf("Surat"), "yang diterima: JPEG, JPG, PNG");
        refused("SID.SDM", "terkunci.pdf", locked(), "kata sandi");
        refused("SID.SDM", "rusak.pdf", "%PDF-1.7 rusak".getBytes(StandardCharsets.UTF_8), "rusak");
        refused("SID.SOSIALISASI", "besar.png", large(), "terlalu besar");
        assertThat(count("document")).isZero();
        assertThat(count("evidence")).isZero();
    }

    @Test
    void a_refused_file_keeps_the_level_that_was_chosen_with_it() {
        operator.upload(
                path + "/indikator/SID.SDM",
                Map.of("tingkat", "3"),
                "surat.pdf",
                "halo".getBytes(StandardCharsets.UTF_8));

        assertThat(operator.get(path).body()).contains("6 / 6");
    }

    @Test
    void a_picture_is_taken_where_pictures_prove() throws IOException {
        var answer = operator.upload(
                path + "/indikator/SID.SOSIALISASI", Map.of("tingkat", "1"), "foto.jpg", picture(40, "png"));

        assertThat(answer.statusCode())
                .as("a PNG under the name of a JPG is still a picture")
                .isEqualTo(302);
    }

    @Test
    void a_document_of_another_agency_cannot_be_borrowed() {
        var theirs = world.document(world.place());

        var answer = operator.upload(
                path + "/indikator/SID.SDM", Map.of("tingkat", "1", "pakai", String.valueOf(theirs)), "", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(count("evidence")).isZero();
    }

    @Test
    void a_link_must_be_a_web_address() {
        var answer = operator.upload(
                path + "/indikator/SID.VIDEO",
                Map.of("tingkat", "1", "tautan", "javascript:alert(1)"),
                "",
                new byte[0]);
        assertThat(answer.body()).contains("belum benar");
        operator.upload(
                path + "/indikator/SID.VIDEO",
                Map.of("tingkat", "1", "tautan", "https://video.contoh.go.id/x"),
                "",
                new byte[0]);
        assertThat(operator.get(path + "/indikator/SID.VIDEO").body()).contains("video.contoh.go.id");
    }

    private void refused(String indicator, String name, byte[] content, String why) {
        var answer = operator.upload(path + "/indikator/" + indicator, Map.of("tingkat", "1"), name, content);
        assertThat(answer.statusCode()).as(name).isEqualTo(422);
        assertThat(answer.body()).as(name).contains("Bukti belum ditambahkan", why);
    }

    private long count(String table) {
        return world.jdbc()
                .sql("select count(*) from " + table + " where region_id = ?")
                .param(place.region().id())
                .query(Long.class)
                .single();
    }

    private static String link(String page) {
        var found = Pattern.compile("/bukti/\\d+").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static byte[] zip(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(1);
        }
        return bytes.toByteArray();
    }

    private static byte[] locked() throws IOException {
        try (var document = Loader.loadPDF(Drafts.pdf("rahasia"))) {
            document.protect(new StandardProtectionPolicy("pemilik", "pembaca", new AccessPermission()));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] picture(int side, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] large() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(picture(10, "png"));
        bytes.writeBytes(new byte[11 * 1024 * 1024]);
        return bytes.toByteArray();
    }
}
