package id.terinovatif.evidence.checks.sheet;

import id.terinovatif.evidence.checks.text.Archive;
import id.terinovatif.evidence.checks.text.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One part of a workbook, read forward; without document types and without anything from outside. */
final class Xml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, false); // or a text without end would be held whole
    }

    private final InputStream stream;
    private final XMLStreamReader reader;
    private boolean begins;

    private Xml(InputStream stream) throws XMLStreamException {
        this.stream = stream;
        this.reader = FACTORY.createXMLStreamReader(stream);
    }

    static Xml open(Archive archive, String part) throws IOException, Unreadable, XMLStreamException {
        return new Xml(archive.stream(part));
    }

    /** Goes to the next beginning or end of an element; false at the end of the part. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) throw new XMLStreamException("a document type");
            if (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) continue;
            begins = event == XMLStreamConstants.START_ELEMENT;
            return true;
        }
        return false;
    }

    /** Whether the element of this name begins here. */
    boolean at(String name) {
        return begins && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return !begins && reader.getLocalName().equals(name);
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++)
            if (reader.getAttributeLocalName(i).equals(name) && plain(i)) return reader.getAttributeValue(i);
        return null;
    }

    private boolean plain(int i) {
        var space = reader.getAttributeNamespace(i);
        return space == null || space.isEmpty();
    }

    /** The attribute of this name in a namespace of its own, as r:id. */
    @Nullable
    String attributeEnding(String name, String butNot) {
        for (int i = 0; i < reader.getAttributeCount(); i++)
            if (reader.getAttributeLocalName(i).equals(name) && !plain(i) && !name.equals(butNot))
                return reader.getAttributeValue(i);
        return null;
    }

    /** The text of the element that begins here, which has no elements in it; afterwards it has ended. */
    String text() throws XMLStreamException, Unreadable {
        var text = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) throw new XMLStreamException("an element in a text");
            if (!reader.isCharacters() && event != XMLStreamConstants.CDATA) continue;
            text.append(reader.getText());
            if (text.length() > SheetLimits.CHARACTERS)
                throw new Unreadable("Ada sel yang berisi lebih dari 32.767 huruf.");
        }
        begins = false;
        return text.toString();
    }

    @Override
    public void close() throws IOException, XMLStreamException {
        reader.close();
        stream.close();
    }
}
