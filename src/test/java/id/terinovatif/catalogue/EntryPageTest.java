package id.terinovatif.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import id.terinovatif.account.Role;
import id.terinovatif.world.Await;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Shelf;
import id.terinovatif.world.World;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** One public innovation: what it says, what it does not, whom a stranger reaches. */
@RealServer
class EntryPageTest {
    private final World world;
    private final World.Place place;
    private final Shelf shelf;
    private final GreenMail post;

    EntryPageTest(World world, GreenMail post) {
        this.world = world;
        this.post = post;
        this.place = world.place();
        this.shelf = new Shelf(world, place);
    }

    private String page(long id) {
        return world.visitor().get("/katalog/" + id).body();
    }

    @Test
    void it_tells_problem_change_cost_and_result_from_the_pieces_and_invents_nothing() {
        long id = shelf.put("PERAHU TIMBANG", "perahu", Map.of("hasil", "97 anak ditimbang."));
        shelf.piece(id, "permasalahan", "Tujuh kampung tidak punya jalan darat.");
        shelf.piece(id, "sumber_daya", "Satu perahu dan Rp1.450.000 sebulan.");
        shelf.measured(id, "Anak ditimbang", "38", "97", "anak", "2024 ke 2025", "register posyandu");
        assertThat(page(id))
                .contains("Tujuh kampung", "Rp1.450.000", "97 anak", "register posyandu", "Biaya dan orang")
                .doesNotContain("Syarat untuk meniru", "Dokumen untuk umum");
    }

    @Test
    void a_piece_that_names_a_person_is_not_shown() {
        long id = shelf.put("PERAHU NAMA", "perahu", Map.of());
        shelf.piece(id, "sumber_daya", "Hubungi Ibu Siti Rahmah di 0812 3456 7890.");
        assertThat(page(id)).doesNotContain("Siti Rahmah", "3456");
    }

    @Test
    void a_link_has_its_preview_with_a_picture() throws IOException {
        long id = shelf.put("PERAHU GAMBAR", "perahu", Map.of());
        assertThat(page(id)).contains("og:title", "/katalog/" + id + "/gambar.png", "class=\"qr\"");
        var picture = ImageIO.read(new ByteArrayInputStream(
                world.visitor().download("/katalog/" + id + "/gambar.png").body()));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
    }

    @Test
    void the_similar_ones_stand_there_with_the_reason() {
        long one = shelf.put(
                "BIDAN SEBERANG",
                "ibu hamil melahirkan di kampung seberang sungai tanpa bidan",
                Map.of("urusan", "KESEHATAN"));
        shelf.put(
                "BIDAN MENGINAP",
                "bidan menginap di kampung seberang sungai bagi ibu hamil",
                Map.of("urusan", "KESEHATAN"));
        shelf.put("PAJAK CEPAT", "pajak bumi dan bangunan dibayar di warung", Map.of("urusan", "KEUANGAN"));
        assertThat(page(one))
                .contains("Yang mirip", "BIDAN MENGINAP", "urusan sama")
                .doesNotContain("PAJAK CEPAT");
    }

    @Test
    void a_stranger_writes_to_the_agency_and_three_times_a_day_at_most() {
        world.jdbc()
                .sql("update agency set contact_email = 'dinkes@uji.id' where region_id = ? and id = ?")
                .params(place.region().id(), place.dinas())
                .update();
        world.jdbc().sql("delete from open_form_sent").update();
        long id = shelf.put("PERAHU SURAT", "perahu", Map.of());
        var visitor = world.visitor();
        var form = Map.of("dari", "Bappeda Seberang", "surel", "tanya@seberang.id", "pesan", "Berapa biayanya?");
        for (int n = 0; n < 3; n++)
            assertThat(visitor.submit("/katalog/" + id, "/katalog/" + id + "/pesan", form)
                            .statusCode())
                    .isEqualTo(302);
        assertThat(visitor.submit("/katalog/" + id, "/katalog/" + id + "/pesan", form)
                        .body())
                .contains("sudah tiga pesan hari ini", "Berapa biayanya?");
        Await.until("the mail is there", Duration.ofSeconds(30), () -> mails() == 3);
        assertThat(page(id)).doesNotContain("tanya@seberang.id");
    }

    private long mails() {
        return Arrays.stream(post.getReceivedMessages())
                .map(EntryPageTest::text)
                .filter(text -> text.contains("tanya@seberang.id") && text.contains("Berapa biayanya?"))
                .count();
    }

    private static String text(jakarta.mail.internet.MimeMessage message) {
        try {
            return String.valueOf(message.getContent());
        } catch (IOException | jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_machine_and_a_form_that_was_never_opened_are_refused() {
        world.jdbc()
                .sql("update agency set contact_email = 'dinkes@uji.id' where region_id = ? and id = ?")
                .params(place.region().id(), place.puskesmas())
                .update();
        long id = shelf.put("PERAHU MESIN", "perahu", Map.of());
        var path = "/katalog/" + id + "/pesan";
        var form = Map.of("dari", "X", "surel", "x@y.id", "pesan", "Beli obat", "situs", "http://jual");
        assertThat(world.visitor().submit("/katalog/" + id, path, form).body()).contains("tampak dikirim mesin");
        assertThat(world.visitor()
                        .post(path, Map.of("dari", "X", "surel", "x@y.id", "pesan", "Y", "waktu", "1.abc"))
                        .body())
                .contains("perlu dibuka dulu");
        assertThat(world.visitor().post(path, Map.of()).body()).contains("belum diisi");
    }

    @Test
    void a_document_is_open_to_all_only_when_its_agency_opens_it_and_closed_with_the_innovation() {
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "PERAHU BUKTI");
        long id = Long.parseLong(path.replaceAll("\\D", ""));
        operator.upload(path + "/indikator/SID.SDM/bukti", Map.of(), "sop perahu.pdf", Drafts.pdf("SOP"));
        long document = world.jdbc()
                .sql("select max(document_id) from evidence where innovation_id = ?")
                .param(id)
                .query(Long.class)
                .single();
        shelf.move(id, "PUBLISHED");
        var open = "/katalog/" + id + "/dokumen/" + document;
        assertThat(world.visitor().get(open).statusCode()).isEqualTo(404);
        assertThat(world.as(place.stranger())
                        .post("/bukti/" + document + "/publik", Map.of("tampil", "ya"))
                        .statusCode())
                .isEqualTo(404);
        operator.get("/bukti/" + document);
        operator.post("/bukti/" + document + "/publik", Map.of("tampil", "ya"));
        assertThat(world.visitor().get(open).statusCode()).isEqualTo(200);
        assertThat(page(id)).contains("sop perahu.pdf");
        shelf.move(id, "WITHDRAWN");
        assertThat(world.visitor().get(open).statusCode()).isEqualTo(404);
    }
}
