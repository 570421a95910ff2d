package id.terinovatif.verification;

import com.microsoft.playwright.Page;
import id.terinovatif.account.Role;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Innovations on a desk, handed in with a letter at each claim that takes one. */
final class Desks {
    static final List<Indicator> TWENTY = Instruments.load(null).of(2026).perInnovation();

    private Desks() {}

    /** Every indicator claimed, each with the same letter of three pages where a letter is taken; its desk's path. */
    static String twenty(World world, World.Place place) {
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        var letter = letter(3);
        claim(operator, path, TWENTY.getFirst(), letter);
        world.quiet(place); // read once, and then known
        for (var indicator : TWENTY) if (!indicator.equals(TWENTY.getFirst())) claim(operator, path, indicator, letter);
        return handedIn(world, place, operator, path);
    }

    /** The usual draft with a letter of so many pages at SID.SDM. */
    static String one(World world, World.Place place, int pages) {
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.upload(path + "/indikator/SID.SDM", Map.of("tingkat", "2"), "surat tugas.pdf", letter(pages));
        return handedIn(world, place, operator, path);
    }

    static String handedIn(World world, World.Place place, Visitor operator, String path) {
        world.quiet(place);
        operator.post(path + "/pengajuan", Map.of());
        return path.replace("/inovasi/", "/verifikasi/");
    }

    private static void claim(Visitor operator, String path, Indicator indicator, byte[] letter) {
        var level = indicator.variants().isEmpty()
                ? "2"
                : indicator.variants().getFirst().code() + ":2";
        var takesLetters = indicator.evidence().isEmpty()
                || indicator.evidence().stream()
                        .anyMatch(one -> one.formats() == null || one.formats().contains("pdf"));
        operator.upload(
                path + "/indikator/" + indicator.code(),
                Map.of("tingkat", level),
                takesLetters ? "surat tugas.pdf" : "",
                takesLetters ? letter : new byte[0]);
    }

    /** Pages full of print, as an office writes them. */
    static byte[] letter(int pages) {
        try (var document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) written(document, page);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void written(PDDocument document, int number) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
            content.newLineAtOffset(60, 720);
            content.setLeading(15);
            content.showText("SURAT TUGAS Nomor 800/118/PKM/2025 tentang TIMBANG CERIA, halaman " + number);
            for (int line = 0; line < 40; line++) {
                content.newLine();
                content.showText("Kader posyandu menimbang balita setiap bulan di kampung ke-" + (line + number)
                        + ", mencatat berat dan tinggi,");
            }
            content.endText();
        }
    }

    /** Whether some of it stands between the upper and the lower edge of the screen. */
    static boolean inSight(Page page, String selector) {
        return Boolean.TRUE.equals(page.evaluate(
                "s => { const b = document.querySelector(s)?.getBoundingClientRect(); return !!b && b.width > 0 && b.top < innerHeight - 40 && b.bottom > 40; }",
                selector));
    }
}
