package no.innovasjonsskolen.archive;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, one element at a time, in the namespace of arkivmelding. */
final class Tags {

    static final String NAMESPACE = "http://www.arkivverket.no/standarder/noark5/arkivmelding";

    /** What XML 1.0 has no way to write. */
    private static final Pattern UNWRITABLE = Pattern
            .compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    Tags(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    void root(String name) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
    }

    void open(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    /** @param type which kind of it, where the schema has several */
    void open(String name, String type) throws XMLStreamException {
        open(name);
        xml.writeAttribute("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "type", type);
    }

    void text(String name, Object value) throws XMLStreamException {
        open(name);
        xml.writeCharacters(UNWRITABLE.matcher(value.toString()).replaceAll(""));
        close();
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** The stream behind it stays open. */
    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }
}
