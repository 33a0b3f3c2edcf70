package dev.yearbook.ingest.reading.docx;

import dev.yearbook.ingest.reading.UnreadableDocument;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Steps through the XML of one part. Names are local names, because the transitional and the
/// strict form of the format differ only in their namespaces. Nothing outside the part is loaded.
final class Markup {

    /// Deeper than [dev.yearbook.ingest.reading.ReadingLimits#nesting()], whose message is clearer.
    private static final int DEEPEST = 1000;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;

    private Markup(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(DEEPEST));
        return factory;
    }

    static Markup of(byte[] part) throws UnreadableDocument {
        try {
            return new Markup(FACTORY.createXMLStreamReader(new ByteArrayInputStream(part)));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /// Goes on to the next start tag, end tag or text; false at the end of the part.
    boolean next() throws UnreadableDocument {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw Archive.damaged("it declares a document type");
                }
                if (xml.isStartElement() || xml.isEndElement() || xml.isCharacters()) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    boolean isEnd() {
        return xml.isEndElement();
    }

    /// The local name of the tag.
    String name() {
        return xml.getLocalName();
    }

    String text() {
        return xml.getText();
    }

    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /// A number that an attribute states, kept between `least` and `most`.
    int number(String name, int least, int most, int otherwise) {
        return attribute(name)
                .filter(value -> value.matches("-?\\d{1,12}"))
                .map(value -> (int) Math.clamp(Long.parseLong(value), least, most))
                .orElse(otherwise);
    }

    /// Whether a switch such as `<w:b/>` or `<w:b w:val="0"/>` is on.
    boolean isOn() {
        String value = attribute("val").orElse("1");
        return !value.equals("0")
                && !value.equals("false")
                && !value.equals("off")
                && !value.equals("none");
    }

    /// Passes over the element whose start tag has just been read.
    void skip() throws UnreadableDocument {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += isStart() ? 1 : isEnd() ? -1 : 0;
        }
    }

    private static UnreadableDocument broken(XMLStreamException e) {
        String where = e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNumber();
        return Archive.damaged("its XML is broken" + where);
    }
}
