package id.terinovatif.evidence.checks;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.evidence.checks.letter.Place;
import id.terinovatif.evidence.checks.letter.Place.What;
import id.terinovatif.instrument.Instruments;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where values were found is where they stand on the page, in text, in a picture, and in a picture on its head. */
class PlacesTest {
    private static final List<String> LETTER = List.of(
            "PEMERINTAH KABUPATEN UJI",
            "DINAS KESEHATAN",
            "SURAT TUGAS",
            "Nomor: 800/12/2025",
            "Kepala Dinas menugaskan untuk melaksanakan inovasi TIMBANG CERIA kepada:",
            "1. Siti Aminah, NIP 19800101 200501 2 001",
            "2. Budi Santoso, NIP 19810202 200602 1 002",
            "3. Rina Wati, NIP 19820303 200703 2 003",
            "Ditetapkan di Muara",
            "pada tanggal 3 Februari 2025",
            "Kepala Dinas Kesehatan,",
            "dr. Andi Pratama",
            "NIP 19750505 200003 1 005");
    private static final int TOP = 90;
    private static final int STEP = 45;
    private static final int NEAR = 25;
    private static final EvidenceCheck CHECKS = EvidenceCheck.usual();

    @TempDir
    Path folder;

    @Test
    void in_a_text_each_value_is_marked_where_it_stands() throws IOException {
        var places = places(file("surat.pdf", print()));
        assertThat(one(places, What.NUMBER).top()).isCloseTo(line(3), org.assertj.core.data.Offset.offset(NEAR));
        assertThat(one(places, What.DATE).top()).isCloseTo(line(9), org.assertj.core.data.Offset.offset(NEAR));
        var name = one(places, What.NAME);
        assertThat(name.top()).isCloseTo(line(4), org.assertj.core.data.Offset.offset(NEAR));
        assertThat(name.left()).as("behind the words before it").isGreaterThan(500);
        assertThat(name.width()).as("the name alone").isBetween(100, 300);
        assertThat(places.stream().filter(place -> place.what() == What.PERSON).map(Place::top))
                .hasSize(3)
                .allMatch(top -> top > line(4) && top < line(8));
        var signature = one(places, What.SIGNATURE);
        assertThat(signature.top()).isLessThanOrEqualTo(line(10) + NEAR);
        assertThat(signature.top() + signature.height()).isGreaterThanOrEqualTo(line(12));
    }

    @Test
    void in_a_picture_they_stand_in_the_same_places() throws IOException {
        var text = places(file("surat.pdf", print()));
        var picture = places(file("foto.png", png(picture())));
        for (var what : List.of(What.NUMBER, What.DATE, What.NAME))
            assertThat(one(picture, what)).as(what.name()).satisfies(place -> near(place, one(text, what)));
    }

    @Test
    void on_its_head_they_are_marked_on_the_page_as_it_lies() throws IOException {
        var upright = places(file("foto.png", png(picture())));
        var places = places(file("terbalik.png", png(turned(picture()))));
        for (var what : List.of(What.NUMBER, What.DATE)) {
            var place = one(upright, what);
            var mirrored = new Place(
                    what,
                    1,
                    1000 - place.left() - place.width(),
                    1000 - place.top() - place.height(),
                    place.width(),
                    place.height());
            assertThat(one(places, what)).as(what.name()).satisfies(found -> near(found, mirrored));
        }
    }

    @Test
    void a_report_from_before_places_were_kept_has_none() {
        var old = tools.jackson.databind.json.JsonMapper.builder().build().readValue("""
                {"fileType": "application/pdf", "pages": 1, "characters": 10, "textSource": "EMBEDDED", "coveredYears": [], "checks": []}""", Report.class);
        assertThat(old.places()).isEmpty();
    }

    private static void near(Place place, Place wanted) {
        assertThat(place.top()).isBetween(wanted.top() - NEAR, wanted.top() + NEAR);
        assertThat(place.left()).isBetween(wanted.left() - 2 * NEAR, wanted.left() + 2 * NEAR);
    }

    private static Place one(List<Place> places, What what) {
        return places.stream().filter(place -> place.what() == what).findFirst().orElseThrow();
    }

    /** Where the base of a line lies, in thousandths of the page. */
    private static int line(int number) {
        return Math.round((TOP + STEP * number) * 1000 / PDRectangle.A4.getHeight());
    }

    private static List<Place> places(Path file) throws IOException {
        var edition = Instruments.load(null).of(2026);
        return CHECKS.check(
                        file, new Question(edition, edition.indicator("SID.SDM").orElseThrow(), "TIMBANG CERIA", 1))
                .places();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] print() throws IOException {
        try (var document = new PDDocument();
                var bytes = new java.io.ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var pen = new PDPageContentStream(document, page)) {
                pen.setFont(new PDType1Font(FontName.TIMES_ROMAN), 13);
                for (int i = 0; i < LETTER.size(); i++) {
                    pen.beginText();
                    pen.newLineAtOffset(70, PDRectangle.A4.getHeight() - TOP - STEP * i);
                    pen.showText(LETTER.get(i));
                    pen.endText();
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static BufferedImage picture() throws IOException {
        try (var document = Loader.loadPDF(print())) {
            return new PDFRenderer(document).renderImageWithDPI(0, 200);
        }
    }

    private static BufferedImage turned(BufferedImage upright) {
        var turn = AffineTransform.getQuadrantRotateInstance(2, upright.getWidth() / 2.0, upright.getHeight() / 2.0);
        var turned = new BufferedImage(upright.getWidth(), upright.getHeight(), BufferedImage.TYPE_INT_RGB);
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(upright, turned);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
