package no.innovasjonsskolen.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files that people have, and files that somebody made to do harm. All are made here, none is kept. */
final class Corpus {

    static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-"
            + "ANTIVIRUS-TEST-FILE!$H+H*").getBytes(StandardCharsets.ISO_8859_1);
    private static final String WORD_TYPES = """
            <?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private Corpus() {}

    static byte[] pdf() {
        return pdf(_ -> {}, CompressParameters.DEFAULT_COMPRESSION);
    }

    static byte[] pdf(Consumer<PDDocument> change, CompressParameters packing) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            change.accept(document);
            var out = new ByteArrayOutputStream();
            document.save(out, packing);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF that does something when it is opened. */
    static byte[] pdfThat(PDAction action, CompressParameters packing) {
        return pdf(document -> document.getDocumentCatalog().setOpenAction(action), packing);
    }

    static byte[] lockedPdf() {
        return pdf(document -> {
            try {
                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, CompressParameters.NO_COMPRESSION);
    }

    static byte[] picture(String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture that says it is 50,000 by 50,000, in the place where its format says so. */
    static byte[] floodedPng() {
        var png = picture("png");
        for (int place : new int[]{16, 20}) {
            put(png, place, 0, 0, 0xC3, 0x50);
        }
        var crc = new CRC32();
        crc.update(png, 12, 17);
        put(png, 29, (int) (crc.getValue() >> 24), (int) (crc.getValue() >> 16), (int) (crc.getValue() >> 8),
                (int) crc.getValue());
        return png;
    }

    static byte[] floodedJpeg() {
        var jpeg = picture("jpg");
        for (int i = 0; i < jpeg.length - 9; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                put(jpeg, i + 5, 0xC3, 0x50, 0xC3, 0x50);
            }
        }
        return jpeg;
    }

    static byte[] word() {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Utfordringen er trygge kvelder.");
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small Word file, with something more in it. */
    static byte[] wordWith(String name, byte[] content) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("[Content_Types].xml", WORD_TYPES.getBytes(StandardCharsets.UTF_8));
        entries.put("word/document.xml", "<w:document xmlns:w='w'/>".getBytes(StandardCharsets.UTF_8));
        entries.put(name, content);
        return archive(entries);
    }

    static byte[] openDocument(Map<String, String> more) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", FileKind.ODT.contentType().getBytes(StandardCharsets.UTF_8));
        entries.put("content.xml", "<o:document-content xmlns:o='o'/>".getBytes(StandardCharsets.UTF_8));
        more.forEach((name, text) -> entries.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return archive(entries);
    }

    /** Not packed, so that what is inside can be seen from outside. */
    static byte[] archive(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out)) {
            archive.setLevel(Deflater.NO_COMPRESSION);
            for (var entry : entries.entrySet()) {
                archive.putNextEntry(new ZipEntry(entry.getKey()));
                archive.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A Word file of a third of a megabyte that unfolds into 300. */
    static byte[] bomb() {
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out)) {
            for (var name : new String[]{"[Content_Types].xml", "word/document.xml"}) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write(WORD_TYPES.getBytes(StandardCharsets.UTF_8));
            }
            archive.putNextEntry(new ZipEntry("word/media/image1.bmp"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++) {
                archive.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] both(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void put(byte[] into, int place, int... values) {
        for (int i = 0; i < values.length; i++) {
            into[place + i] = (byte) values[i];
        }
    }
}
