package id.terinovatif.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Await;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Document, rule, claim, checks and what changed, on one screen. */
@RealServer
class OneScreenTest {
    private final World world;

    OneScreenTest(World world) {
        this.world = world;
    }

    private String handedIn(Visitor operator) {
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.upload(
                path + "/indikator/SID.SDM",
                Map.of("tingkat", "2"),
                "surat tugas.pdf",
                Drafts.pdf("Surat Tugas TIMBANG CERIA kepada sebelas kader"));
        operator.post(path + "/pengajuan", Map.of());
        return path;
    }

    private static String desk(String path) {
        return path.replace("/inovasi/", "/verifikasi/");
    }

    @Test
    void a_page_of_the_document_is_a_picture_for_those_who_may_see_it() throws IOException {
        var place = world.place();
        var path = handedIn(world.as(place.email(Role.OPERATOR)));
        var verifier = world.as(place.email(Role.VERIFIER));
        var page = verifier.get(desk(path) + "/SID.SDM").body();
        var picture = first("src=\"(/bukti/\\d+/halaman/1)\"", page);

        var usual = verifier.download(picture);
        assertThat(usual.headers().firstValue("Cache-Control")).hasValue("private, max-age=3600");
        assertThat(usual.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(usual.body())).getWidth())
                .isBetween(895, 905);
        assertThat(ImageIO.read(new ByteArrayInputStream(
                                verifier.download(picture + "?besar=ya").body()))
                        .getWidth())
                .isBetween(1795, 1805);
        assertThat(verifier.get(picture.replace("/halaman/1", "/halaman/2")).statusCode())
                .isEqualTo(404);
        assertThat(verifier.get(picture.replace("/halaman/1", "/halaman/x")).statusCode())
                .isEqualTo(404);
        assertThat(world.as(place.stranger()).get(picture).statusCode()).isEqualTo(404);
        assertThat(world.as(place.email(Role.JUDGE)).get(picture).statusCode()).isEqualTo(404);
    }

    @Test
    void a_photo_too_is_shown_as_a_light_picture() throws IOException {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.upload(path + "/indikator/SID.ALAT_KERJA", Map.of("tingkat", "2"), "kerja.jpg", photo());
        operator.post(path + "/pengajuan", Map.of());
        var verifier = world.as(place.email(Role.VERIFIER));
        var page = verifier.get(desk(path) + "/SID.ALAT_KERJA").body();
        var picture = verifier.download(first("src=\"(/bukti/\\d+/halaman/1)\"", page));
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(picture.body().length).isBetween(5_000, 40_000);
    }

    /** So much happens in it that no picture of it is small by itself. */
    private static byte[] photo() throws IOException {
        var picture = new BufferedImage(2400, 1600, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int x = 0; x < 2400; x++)
            for (int y = 0; y < 1600; y++) picture.setRGB(x, y, 0x303030 + random.nextInt(0x909090));
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }

    @Test
    void words_are_found_with_their_page() {
        var place = world.place();
        var path = handedIn(world.as(place.email(Role.OPERATOR)));
        var verifier = world.as(place.email(Role.VERIFIER));
        var here = desk(path) + "/SID.SDM";
        Await.until(
                "the document is read",
                Duration.ofSeconds(60),
                () -> verifier.get(here).body().contains("Halaman 1 dari 1"));

        assertThat(verifier.get(here + "?cari=SEBELAS+kader").body())
                .contains(">Halaman 1</a>", "kepada sebelas kader");
        assertThat(verifier.get(here + "?cari=gubernur").body()).contains("tidak ada di teks yang terbaca");
        assertThat(verifier.get(here + "?dokumen=x&hal=y&besar=z").statusCode()).isEqualTo(200);
    }

    @Test
    void after_a_return_the_desk_shows_what_changed_by_word_level_and_document() {
        var place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = handedIn(operator);
        var verifier = world.as(place.email(Role.VERIFIER));
        assertThat(verifier.get(desk(path)).body()).as("first look").doesNotContain("yang berubah");
        verifier.get(desk(path) + "/SID.SDM");
        verifier.submit(desk(path) + "/SID.SDM", Map.of("putusan", "REJECT", "alasan", "KIND"));
        verifier.post(desk(path) + "/pengembalian", Map.of("alasan", "SK belum ada"));

        operator.upload(
                path + "/indikator/SID.SDM", Map.of("tingkat", "3"), "sk baru.pdf", Drafts.pdf("SK TIMBANG CERIA"));
        var form = new LinkedHashMap<String, String>();
        var page = operator.get(path + "/profil/tujuan").body();
        form.put("revisi.tujuan", first("name=\"revisi\\.tujuan\" value=\"(\\d+)\"", page));
        form.put("tujuan", "Balita yang ditimbang naik dari 40 menjadi 90 persen pada 2025.");
        operator.post(path + "/profil/tujuan", form);
        operator.post(path + "/pengajuan", Map.of());

        assertThat(verifier.get(desk(path)).body())
                .contains("Tulisan yang berubah sejak pemeriksaan terakhir", "<del>80</del>", "<ins>90</ins>");
        assertThat(verifier.get(desk(path) + "/SID.SDM").body())
                .contains("Tingkat 2 menjadi 3.", "Dokumen baru: sk baru.pdf.");
    }

    @Test
    void a_verdict_that_cannot_stand_keeps_what_was_typed() {
        var place = world.place();
        var path = handedIn(world.as(place.email(Role.OPERATOR)));
        var verifier = world.as(place.email(Role.VERIFIER));
        verifier.get(desk(path) + "/SID.SDM");

        var answer = verifier.submit(
                desk(path) + "/SID.SDM", Map.of("putusan", "LOWER", "tingkat", "x", "kata", "Hanya sebelas nama"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Pilih tingkat yang lebih rendah", "Hanya sebelas nama");
    }

    @Test
    void the_office_keeps_its_own_reasons() {
        var place = world.place();
        var path = handedIn(world.as(place.email(Role.OPERATOR)));
        var admin = world.as(place.email(Role.ADMIN));
        var room = "/kelola/pemeriksaan";
        admin.get(room);
        admin.post(room + "/alasan", Map.of("alasan", "Cap dinas tidak ada"));
        admin.post(room + "/alasan", Map.of("kode", "YEAR", "alasan", "Tahun salah"));
        assertThat(admin.post(room + "/alasan", Map.of("alasan", "cap DINAS tidak ada"))
                        .body())
                .contains("sudah ada di daftar", "cap DINAS tidak ada");
        assertThat(admin.post(room + "/alasan", Map.of("kode", "OTHER", "alasan", "Alasan lain"))
                        .body())
                .contains("harus tetap ada");

        var verifier = world.as(place.email(Role.VERIFIER));
        var page = verifier.get(desk(path) + "/SID.SDM").body();
        assertThat(page).contains("Cap dinas tidak ada").doesNotContain("Tahun salah");
        var code = first("name=\"alasan\" value=\"([0-9a-f-]{36})\"", page);
        verifier.submit(desk(path) + "/SID.SDM", Map.of("putusan", "REJECT", "alasan", code));
        assertThat(world.as(place.email(Role.OPERATOR)).get(path).body()).contains("Cap dinas tidak ada");
    }

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
