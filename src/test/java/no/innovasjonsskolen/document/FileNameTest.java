package no.innovasjonsskolen.document;

import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What people call their files, and what the files are called when we keep them. */
class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vitnemål.pdf                        | PDF  | vitnemål.pdf
            VITNEMÅL.PDF                        | PDF  | VITNEMÅL.PDF
            vitnemål                            | PDF  | vitnemål.pdf
            Vitnemål 12.05.2019                 | PDF  | Vitnemål 12.05.2019.pdf
            Vitnemål 12.05.2019.pdf             | PDF  | Vitnemål 12.05.2019.pdf
            Kari M. Moen                        | PDF  | Kari M. Moen.pdf
            Attest v.2                          | PDF  | Attest v.2.pdf
            Attest.Lom                          | PDF  | Attest.Lom.pdf
            bilde.jfif                          | JPEG | bilde.jpg
            bilde.JFIF                          | JPEG | bilde.jpg
            bilde.jpe                           | JPEG | bilde.jpg
            bilde.jpeg                          | JPEG | bilde.jpeg
            IMG_1234.HEIC                       | JPEG | IMG_1234.jpg
            image.png                           | JPEG | image.jpg
            skann.tmp                           | PDF  | skann.pdf
            vitnemål.pdf.exe                    | PDF  | vitnemål.pdf.pdf
            cv.doc                              | DOCX | cv.docx
            cv.odt                              | ODT  | cv.odt
            .pdf                                | PDF  | pdf.pdf
            C:\\Users\\Kari\\vitnemål.pdf       | PDF  | vitnemål.pdf
            /home/kari/vitnemål 2019.           | PDF  | vitnemål 2019.pdf
            vitnemål (1).pdf                    | PDF  | vitnemål (1).pdf
            Vitnemål: «Bachelor»?.pdf           | PDF  | Vitnemål_ «Bachelor»_.pdf
            ….pdf                               | PDF  | ….pdf
            """)
    @DisplayName("Navnet folk gav fila, blir beholdt, med endelsen som stemmer med innholdet")
    void theNameIsKept(String sent, FileKind kind, String kept) {
        assertThat(FileName.of(sent).as(kind)).isEqualTo(kept);
        assertThat(FileName.of(FileName.of(sent).as(kind)).as(kind)).as("the same again").isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"text/html, WEB_PAGE", "image/svg+xml, DRAWING", "image/gif, PICTURE",
            "image/heic, PHONE_PICTURE",
            "video/mp4, FILM", "application/x-msdownload; format=pe, PROGRAM", "text/plain, TEXT",
            "application/zip, ARCHIVE", "application/x-tika-msoffice, OLD_OFFICE",
            "application/vnd.ms-excel, SPREADSHEET",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, SPREADSHEET",
            "application/vnd.ms-outlook, MAIL", "message/rfc822, MAIL", "application/octet-stream, UNKNOWN",
            "'', UNKNOWN"})
    @DisplayName("Det vi ikke tar imot, blir sagt med ord folk bruker")
    void kindsInPeoplesWords(String type, OtherFile kind) {
        assertThat(OtherFile.of(type)).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("Ingen setning om filer har tekniske typer i seg, på noe språk")
    void noTypesInSentences(Language language) {
        var words = new Words(new Messages(), language, false);
        for (var kind : OtherFile.values()) {
            assertThat(new UploadResult.WrongType(kind).in(words)).contains(kind.in(words), "PDF")
                    .doesNotContainPattern("\\w+/\\w+").doesNotContain("{0}");
        }
    }
}
