package dev.yearbook.gateway.sdmx;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes SDMX-ML: elements with prefixes that are declared once at the root.
final class Xml implements AutoCloseable {

    static final String SDMX = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter writer;

    Xml(OutputStream out) throws XMLStreamException {
        writer = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    /// Opens the root and declares the namespaces, given as prefix and URI in turn.
    Xml root(String name, String... namespaces) throws XMLStreamException {
        writer.writeStartElement(name);
        for (int i = 0; i < namespaces.length; i += 2) {
            writer.writeAttribute("xmlns:" + namespaces[i], namespaces[i + 1]);
        }
        return this;
    }

    /// Opens a structure message up to its list of structures: the root and that list are open
    /// then.
    Xml structures(Instant prepared) throws XMLStreamException {
        return root(
                        "message:Structure",
                        "message",
                        SDMX + "message",
                        "common",
                        SDMX + "common",
                        "str",
                        SDMX + "structure")
                .open("message:Header")
                .sent(prepared)
                .close(1)
                .open("message:Structures");
    }

    /// Writes what every header begins with.
    Xml sent(Instant prepared) throws XMLStreamException {
        return text("message:ID", "YB" + prepared.toEpochMilli())
                .text("message:Test", "false")
                .text("message:Prepared", prepared.toString())
                .empty("message:Sender", "id", DataStructure.AGENCY);
    }

    /// Opens an element; attributes are given as name and value in turn.
    Xml open(String name, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        attributes(attributes);
        return this;
    }

    /// Writes an element without content.
    Xml empty(String name, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        attributes(attributes);
        return this;
    }

    /// Writes an element that holds text only.
    Xml text(String name, String text, String... attributes) throws XMLStreamException {
        open(name, attributes);
        writer.writeCharacters(legal(text));
        return close(1);
    }

    /// Closes so many elements.
    Xml close(int levels) throws XMLStreamException {
        for (int i = 0; i < levels; i++) {
            writer.writeEndElement();
        }
        return this;
    }

    /// Closes no elements: a message that breaks off must not look whole.
    @Override
    public void close() throws XMLStreamException {
        writer.flush();
        writer.close();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    /// Characters that XML 1.0 cannot hold, which a document's sentence may well contain, are
    /// replaced.
    private static String legal(String text) {
        return text.codePoints().allMatch(Xml::legal)
                ? text
                : text.codePoints()
                        .map(c -> legal(c) ? c : 0xFFFD)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    private static boolean legal(int c) {
        return c == 0x9
                || c == 0xA
                || c == 0xD
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
