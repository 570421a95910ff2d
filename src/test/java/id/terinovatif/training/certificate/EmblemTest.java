package id.terinovatif.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.training.Bimtek;
import id.terinovatif.world.Archive;
import id.terinovatif.world.Hostile;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The region's emblem and who signs, on a certificate. */
@RealServer
class EmblemTest {
    private final World world;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Makassar"));
    private final World.Place place;
    private final Visitor operator;

    EmblemTest(World world) {
        this.world = world;
        this.place = world.place();
        this.operator = world.as(place.email(Role.OPERATOR));
    }

    @Test
    void the_emblem_and_the_number_of_who_signs_are_printed_and_an_archive_still_takes_it() throws IOException {
        var bimtek = Bimtek.published(world, place, today.toString(), 30);
        bimtek.register(operator);
        bimtek.allAreThere(today.toString());
        bimtek.organiser().post(bimtek.path() + "/sertifikat", Map.of());
        var plain = operator.download(bimtek.path() + "/sertifikat.pdf").body();
        assertThat(text(plain)).contains(place.region().name(), "NIP 19680512 199303 2 004");
        assertThat(bimtek.organiser().get(bimtek.path() + "/berkas").body())
                .contains("sertifikat dicetak dengan nama daerah saja");

        bimtek.organiser().get("/bimtek/lambang");
        bimtek.organiser().upload("/bimtek/lambang", Map.of(), "lambang.png", emblem());
        assertThat(bimtek.organiser().get("/bimtek/lambang/gambar").statusCode())
                .isEqualTo(200);
        var printed = operator.download(bimtek.path() + "/sertifikat.pdf").body();
        assertThat(pictures(printed)).isEqualTo(pictures(plain) + 1);
        Archive.takes(printed);
    }

    @Test
    void a_hostile_or_wrong_emblem_is_refused_at_its_field_and_changes_nothing() {
        var admin = world.as(place.email(Role.ADMIN));
        admin.get("/bimtek/lambang");
        var endless = Arrays.copyOf(emblem(), 60);
        for (var file : List.of(new byte[0], Hostile.unpackingPdf(), endless, new byte[] {1, 2, 3})) {
            var refused = admin.upload("/bimtek/lambang", Map.of(), "lambang.png", file);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("id=\"salah-berkas\"");
        }
        assertThat(admin.get("/bimtek/lambang/gambar").statusCode()).isEqualTo(404);
        assertThat(world.as(place.email(Role.VERIFIER)).get("/bimtek/lambang").statusCode())
                .isEqualTo(403);
    }

    /** A green shield on nothing. */
    private static byte[] emblem() {
        var picture = new BufferedImage(300, 360, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(12, 92, 86));
        pen.fillOval(20, 20, 260, 320);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int pictures(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            int count = 0;
            var resources = document.getPage(0).getResources();
            for (var name : resources.getXObjectNames()) if (resources.isImageXObject(name)) count++;
            return count;
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
