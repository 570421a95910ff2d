package id.terinovatif.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.training.Bimtek;
import id.terinovatif.world.Archive;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** What somebody who came takes home, and what it is worth as evidence. */
@RealServer
class CertificateTest {
    private final World world;
    private final Path data;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Makassar"));
    private World.Place place;
    private Visitor operator;

    CertificateTest(World world, @Value("${terinovatif.data}") Path data) {
        this.world = world;
        this.data = data;
    }

    @BeforeEach
    void begin() {
        place = world.place();
        operator = world.as(place.email(Role.OPERATOR));
    }

    @Test
    void who_was_absent_gets_no_certificate() {
        var bimtek = Bimtek.published(world, place, today.toString(), 30);
        bimtek.register(operator);
        issue(bimtek);
        assertThat(operator.get(bimtek.path() + "/sertifikat.pdf").statusCode()).isEqualTo(403);
        assertThat(operator.get(bimtek.path() + "/sertifikat").body()).contains("Tidak tercatat");
    }

    @Test
    void a_name_in_letters_that_the_font_lacks_takes_neither_certificate_nor_list_down() throws IOException {
        var bimtek = Bimtek.published(world, place, today.toString(), 30);
        attend(bimtek);
        issue(bimtek);
        world.jdbc()
                .sql("update person set name = 'محمد الأمين 工 Rahman' where email = ?")
                .param(place.email(Role.OPERATOR))
                .update();

        assertThat(text(operator.download(bimtek.path() + "/sertifikat.pdf").body()))
                .contains("Rahman", "\u25a1");
        var organiser = world.as(place.email(Role.ADMIN));
        assertThat(text(organiser.download(bimtek.path() + "/daftar-hadir.pdf").body()))
                .contains("Rahman", "\u25a1");
    }

    @Test
    void an_archive_takes_every_paper_of_a_bimtek_and_a_screen_reader_reads_it() {
        var bimtek = Bimtek.published(world, place, today.toString(), 30);
        attend(bimtek);
        issue(bimtek);
        Archive.takes(operator.download(bimtek.path() + "/sertifikat.pdf").body());
        for (var paper : List.of("/daftar-hadir.pdf", "/daftar-hadir.pdf?kosong=ya", "/notula.pdf"))
            Archive.takes(bimtek.organiser().download(bimtek.path() + paper).body());
    }

    @Test
    void half_of_the_days_is_not_enough() {
        var bimtek = Bimtek.published(world, place, today.toString(), 30);
        bimtek.session(1, today.minusDays(1).toString());
        attend(bimtek);
        issue(bimtek);
        assertThat(operator.get(bimtek.path() + "/sertifikat.pdf").statusCode()).isEqualTo(403);
    }

    @Test
    void the_certificate_says_who_what_and_how_long_and_its_number_stays() throws IOException {
        var bimtek = Bimtek.published(world, place, today.toString(), 30);
        attend(bimtek);
        issue(bimtek);
        var text = text(operator.download(bimtek.path() + "/sertifikat.pdf").body());
        var number = number(bimtek);
        assertThat(text)
                .contains(number, "Orang operator", "Puskesmas Muara", "Bimtek Inovasi Daerah", "4 jam", "Dra. Rahmah")
                .contains("Rancang bangun yang terukur");
        issue(bimtek);
        assertThat(number(bimtek)).isEqualTo(number);
    }

    @Test
    void anybody_checks_it_by_number_and_sees_name_bimtek_and_date_only() {
        var bimtek = Bimtek.published(world, place, today.toString(), 30);
        attend(bimtek);
        issue(bimtek);
        var stranger = world.visitor();
        assertThat(stranger.get("/sertifikat?nomor=" + number(bimtek).toLowerCase(java.util.Locale.ROOT))
                        .body())
                .contains("Asli.", "Orang operator", "Bimtek Inovasi Daerah")
                .doesNotContain("Puskesmas Muara", "@uji.id");
        assertThat(stranger.get("/sertifikat?nomor=B2026-1-ZZZZZZZZ").body())
                .contains("tidak tercatat")
                .doesNotContain("Orang operator");
    }

    @Test
    void the_certificate_files_itself_and_the_indicator_rises_by_its_points() {
        var innovation = Drafts.begin(operator, "TIMBANG CERIA");
        file(innovation);
        assertThat(points(innovation)).isEqualByComparingTo("1");
        assertThat(operator.get(innovation + "/indikator/SID.BIMTEK").body())
                .contains("Surat-Undangan", "Daftar-hadir", "Sertifikat-");
        file(innovation);
        file(innovation);
        file(innovation);
        assertThat(points(innovation)).as("three and more are level three").isEqualByComparingTo("3");
    }

    @Test
    void filed_twice_counts_once_and_only_with_the_own_agency() {
        var innovation = Drafts.begin(operator, "TIMBANG CERIA");
        var bimtek = file(innovation);
        operator.post(bimtek.path() + "/bukti", Map.of("inovasi", id(innovation)));
        assertThat(points(innovation)).isEqualByComparingTo("1");

        var elsewhere = Drafts.begin(world.as(place.stranger()), "SEKOLAH BERSIH");
        assertThat(operator.post(bimtek.path() + "/bukti", Map.of("inovasi", id(elsewhere)))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_letter_whose_bytes_are_gone_files_nothing_and_the_next_try_files_all() throws IOException {
        var innovation = Drafts.begin(operator, "TIMBANG CERIA");
        var bimtek = Bimtek.published(world, place, today.toString(), 30);
        var letter = Drafts.pdf("Undangan bimtek " + bimtek.id());
        material(bimtek, letter);
        attend(bimtek);
        issue(bimtek);
        operator.get(bimtek.path() + "/sertifikat");
        var stored = stored(letter);
        Files.delete(stored);

        operator.post(bimtek.path() + "/bukti", Map.of("inovasi", id(innovation)));
        assertThat(operator.get(bimtek.path() + "/sertifikat").body()).contains("sedang tidak dapat dibaca");
        assertThat(points(innovation)).isEqualByComparingTo("0");
        assertThat(operator.get(innovation + "/indikator/SID.BIMTEK").body()).doesNotContain("Daftar-hadir");

        Files.write(stored, letter);
        operator.post(bimtek.path() + "/bukti", Map.of("inovasi", id(innovation)));
        assertThat(points(innovation)).isEqualByComparingTo("1");
        assertThat(operator.get(innovation + "/indikator/SID.BIMTEK").body())
                .contains("Surat-Undangan", "Daftar-hadir", "Sertifikat-");
    }

    private Path stored(byte[] bytes) {
        try {
            var sha = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return data.resolve("evidence")
                    .resolve(sha.substring(0, 2))
                    .resolve(sha.substring(2, 4))
                    .resolve(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_lists_and_the_minutes_are_papers() throws IOException {
        var bimtek = Bimtek.published(world, place, today.toString(), 30);
        attend(bimtek);
        var desk = bimtek.organiser();
        desk.get(bimtek.path() + "/berkas");
        desk.post(bimtek.path() + "/notula", Map.of("catatan", "Setiap puskesmas menulis satu angka sebelum Jumat."));
        assertThat(text(desk.download(bimtek.path() + "/daftar-hadir.pdf").body()))
                .contains("Orang operator", "hadir (kertas)");
        assertThat(text(desk.download(bimtek.path() + "/daftar-hadir.pdf?kosong=ya")
                        .body()))
                .contains("Tanda tangan")
                .doesNotContain("hadir (kertas)");
        assertThat(text(desk.download(bimtek.path() + "/notula.pdf").body())).contains("satu angka sebelum Jumat");
    }

    /** A bimtek that the operator attended, filed with the innovation. */
    private Bimtek file(String innovation) {
        var bimtek = Bimtek.published(world, place, today.toString(), 30);
        material(bimtek, Drafts.pdf("Undangan bimtek " + bimtek.id()));
        attend(bimtek);
        issue(bimtek);
        operator.get(bimtek.path() + "/sertifikat");
        operator.post(bimtek.path() + "/bukti", Map.of("inovasi", id(innovation)));
        return bimtek;
    }

    private static void material(Bimtek bimtek, byte[] letter) {
        bimtek.organiser()
                .upload(
                        bimtek.path() + "/materi",
                        Map.of("judul", "Surat", "surat", "ya"),
                        "Surat-Undangan.pdf",
                        letter);
    }

    private void attend(Bimtek bimtek) {
        bimtek.register(operator);
        var page = bimtek.organiser().get(bimtek.path() + "/absen").body();
        var number = Pattern.compile("name=\"hadir\" value=\"(\\d+)\"").matcher(page);
        assertThat(number.find()).isTrue();
        bimtek.organiser()
                .post(bimtek.path() + "/absen/kertas", Map.of("hari", today.toString(), "hadir", number.group(1)));
    }

    private static void issue(Bimtek bimtek) {
        bimtek.organiser().get(bimtek.path() + "/berkas");
        bimtek.organiser().post(bimtek.path() + "/sertifikat", Map.of());
    }

    private String number(Bimtek bimtek) {
        return world.jdbc()
                .sql("select number from certificate where region_id = ? and training_id = ?")
                .params(place.region().id(), bimtek.id())
                .query(String.class)
                .single();
    }

    private BigDecimal points(String innovation) {
        return world.jdbc()
                .sql("select claimed from innovation where id = ?")
                .param(Long.valueOf(id(innovation)))
                .query(BigDecimal.class)
                .single();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
