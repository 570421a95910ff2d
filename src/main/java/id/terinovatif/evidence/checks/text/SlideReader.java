package id.terinovatif.evidence.checks.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The words on slides, read from their XML with no document type, no outside entity and a cap on inflated bytes. */
final class SlideReader {
    private static final Pattern SLIDE = Pattern.compile("ppt/slides/slide(\\d{1,5})\\.xml");
    private static final int MOST_BYTES = 8 << 20;
    private static final long MOST_OF_ALL = 64L << 20;

    private SlideReader() {}

    static List<String> read(Path file, Limits limits) throws Unreadable {
        var slides = new ArrayList<String>();
        int characters = 0;
        try (var archive = Archive.open(file, MOST_BYTES, MOST_OF_ALL)) {
            for (var entry : slides(archive, limits)) {
                if (characters > limits.characters()) break;
                var text = text(archive.bytes(entry));
                characters += text.length();
                slides.add(text);
            }
        }
        return slides;
    }

    private static List<? extends ZipEntry> slides(Archive archive, Limits limits) {
        return archive.entries().stream()
                .filter(entry -> SLIDE.matcher(entry.getName()).matches())
                .sorted(Comparator.comparingInt(SlideReader::number))
                .limit(limits.pages())
                .toList();
    }

    private static int number(ZipEntry entry) {
        return Integer.parseInt(SLIDE.matcher(entry.getName()).replaceAll("$1"));
    }

    private static String text(byte[] bytes) throws Unreadable {
        try {
            return words(bytes);
        } catch (XMLStreamException e) {
            throw new Unreadable("salindia rusak dan tidak dapat dibaca");
        }
    }

    private static String words(byte[] bytes) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(new java.io.ByteArrayInputStream(bytes));
        var words = new StringBuilder();
        boolean text = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT ->
                    text = xml.getLocalName().equals("t");
                case XMLStreamConstants.CHARACTERS -> {
                    if (text) words.append(xml.getText());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    text = false;
                    if (xml.getLocalName().equals("p")) words.append('\n');
                }
                default -> {}
            }
        }
        return words.toString();
    }
}
