package id.terinovatif.evidence.checks.sheet;

import id.terinovatif.evidence.checks.text.Archive;
import id.terinovatif.evidence.checks.text.Unreadable;
import id.terinovatif.sheet.Precision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Which cell formats show a date, and how much of it. */
final class Styles {
    private static final String PART = "xl/styles.xml";

    private final List<@Nullable Precision> shown = new ArrayList<>();

    private Styles() {}

    static Styles of(Archive archive) throws IOException, Unreadable, XMLStreamException {
        var styles = new Styles();
        if (!archive.has(PART)) return styles;
        var codes = new HashMap<Integer, String>();
        try (var xml = Xml.open(archive, PART)) {
            boolean used = false;
            while (xml.next()) {
                if (xml.at("numFmt"))
                    codes.put(number(xml.attribute("numFmtId")), String.valueOf(xml.attribute("formatCode")));
                else if (xml.at("cellXfs")) used = true;
                else if (xml.ends("cellXfs")) used = false;
                else if (used && xml.at("xf")) styles.shown.add(precision(number(xml.attribute("numFmtId")), codes));
            }
        }
        return styles;
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** The precision of a date, null when the format shows none. */
    @Nullable
    Precision of(@Nullable String style) {
        int at = number(style);
        return at < shown.size() ? shown.get(at) : null;
    }

    // 14 to 22, 27 to 36 and 50 to 58 are dates that every spreadsheet knows by number (ECMA-376 part 1, 18.8.30)
    private static @Nullable Precision precision(int format, Map<Integer, String> codes) {
        var code = codes.get(format);
        if (code != null) return precision(code);
        if (format == 17) return Precision.MONTH;
        boolean date = (format >= 14 && format <= 16) || format == 22 || (format >= 27 && format <= 36);
        return date || (format >= 50 && format <= 58) ? Precision.DAY : null;
    }

    private static @Nullable Precision precision(String code) {
        var plain = code.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.", "")
                .split(";", 2)[0];
        if (plain.contains("general") || !plain.matches(".*[ydm].*")) return null;
        if (plain.contains("d")) return Precision.DAY;
        if (plain.contains("y")) return plain.contains("m") ? Precision.MONTH : Precision.YEAR;
        return plain.contains("mmm") ? Precision.MONTH : null;
    }
}
