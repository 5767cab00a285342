package no.innovasjonsskolen.archive;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Opens packages for tests. */
public final class Packages {

    private Packages() {}

    /** The files of a ZIP, in its order. */
    public static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    /** Its {@code arkivmelding.xml}, held to what we say that we write, and to the official schema if named. */
    public static String valid(Map<String, byte[]> files) throws IOException, SAXException {
        var xml = files.get("arkivmelding.xml");
        var official = System.getProperty("skolen.arkivmelding.xsd");
        var ours = Packages.class.getResource("/archive/what-we-write.xsd");
        var schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        schemas.newSchema(ours).newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
        if (official != null) {
            schemas.newSchema(new File(official)).newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(xml)));
        }
        return new String(xml, StandardCharsets.UTF_8);
    }
}
