package id.terinovatif.shared.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Every print goes through here: a template, which is well-formed HTML around {@code shared/paper/sheet}, becomes a PDF that an
 * archive keeps (PDF/A-2a) and a screen reader reads aloud (PDF/UA-1). The fonts are in it, and nothing is fetched: a picture
 * stands in the template as its bytes, and the two style sheets lie beside this class.
 */
@Component
public class Printer {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FONT = "DejaVu Sans";
    private static final Set<String> STYLES = Set.of("sheet.css", "across.css");
    private static final String BOX = "\u25a1";
    private static final Pattern NOT_FOR_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    // it writes to the console by itself, and its warnings quote what is printed
    static {
        XRLog.setLoggingEnabled(false);
    }

    private final TemplateEngine templates;

    Printer(TemplateEngine templates) {
        this.templates = templates;
    }

    /** The PDF of a template; a letter that the font lacks is shown as an empty box, so that one name takes no paper down. */
    public byte[] print(String template, Map<String, Object> model) {
        var html = new StringOutput();
        templates.render(template + ".jte", model, html);
        var bytes = new ByteArrayOutputStream();
        try {
            builder()
                    .withHtmlContent(NOT_FOR_XML.matcher(html.toString()).replaceAll(""), null)
                    .toStream(bytes)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static PdfRendererBuilder builder() {
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(font("DejaVuSans.ttf"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(font("DejaVuSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true);
        builder.useReplacementText(BOX);
        builder.useUriResolver((base, address) ->
                address.startsWith("data:") ? address : STYLES.contains(address) ? style(address) : null);
        builder.withProducer("Terinovatif");
        return builder;
    }

    private static String style(String file) {
        try (var css = Objects.requireNonNull(Printer.class.getResourceAsStream(file))) {
            return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> Printer.class.getResourceAsStream(FONTS + file);
    }
}
