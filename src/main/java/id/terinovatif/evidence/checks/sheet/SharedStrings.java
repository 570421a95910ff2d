package id.terinovatif.evidence.checks.sheet;

import id.terinovatif.evidence.checks.text.Archive;
import id.terinovatif.evidence.checks.text.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Texts that cells name by their number. */
final class SharedStrings {
    private static final String PART = "xl/sharedStrings.xml";

    private final List<String> texts = new ArrayList<>();

    private SharedStrings() {}

    static SharedStrings of(Archive archive) throws IOException, Unreadable, XMLStreamException {
        var strings = new SharedStrings();
        if (!archive.has(PART)) return strings;
        try (var xml = Xml.open(archive, PART)) {
            while (xml.next()) if (xml.at("si")) strings.texts.add(rich(xml, "si"));
        }
        return strings;
    }

    /** The text of a rich string, without the readings that Japanese has above its signs. */
    static String rich(Xml xml, String until) throws XMLStreamException, Unreadable {
        var text = new StringBuilder();
        int reading = 0;
        while (xml.next() && !xml.ends(until)) {
            if (xml.at("rPh")) reading++;
            else if (xml.ends("rPh")) reading--;
            else if (xml.at("t")) {
                var part = xml.text();
                if (reading == 0) text.append(part);
            }
            if (text.length() > SheetLimits.CHARACTERS)
                throw new Unreadable("Ada sel yang berisi lebih dari 32.767 huruf.");
        }
        return Escaped.of(text.toString());
    }

    String text(String number) {
        int at = Integer.parseInt(number.strip());
        return at >= 0 && at < texts.size() ? texts.get(at) : "";
    }
}
