package no.innovasjonsskolen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.innovasjonsskolen.Until;
import no.innovasjonsskolen.document.Document.Open;
import no.innovasjonsskolen.document.UploadResult.Full;
import no.innovasjonsskolen.document.UploadResult.Kept;
import no.innovasjonsskolen.document.UploadResult.TooLarge;
import no.innovasjonsskolen.document.UploadResult.Unreadable;
import no.innovasjonsskolen.document.UploadResult.WrongType;
import no.innovasjonsskolen.identity.PersonId;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class DocumentsTest {

    @TempDir
    private static Path data;
    private static Room room;

    private final PersonId ola = PersonId.random();
    private final PersonId amina = PersonId.random();

    @BeforeAll
    static void open() {
        room = new Room(data, "");
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @AfterEach
    void clear() throws IOException {
        assertThat(room.rowsWithoutFile()).isEmpty();
        room.db.sql("delete from document.document").update();
        for (var file : room.files()) {
            Files.delete(file);
        }
    }

    @Test
    @DisplayName("En fil blir tatt vare på byte for byte, under navnet eieren ga den")
    void keepsAFile() throws Exception {
        var pdf = Corpus.pdf();

        var kept = (Kept) room.receive(ola, "C:\\Dokumenter\\Vitnemål\u202E fra\u0000 Lom.pdf", pdf);

        var opened = room.documents.open(kept.id()).orElseThrow();
        assertThat(opened.content().readAllBytes()).isEqualTo(pdf);
        assertThat(opened.document().name()).isEqualTo("Vitnemål fra Lom.pdf");
        assertThat(opened.document().kind()).isEqualTo(FileKind.PDF);
        assertThat(opened.document().state()).isEqualTo(new Open());
        var fingerprint = opened.document().fingerprint();
        assertThat(room.files())
                .containsExactly(room.folder.resolve(fingerprint.substring(0, 2), fingerprint));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(room.files().getFirst())))
                .isEqualTo("rw-------");
    }

    @Test
    @DisplayName("Elleve megabyte er for mye, og ingenting blir liggende igjen på disken")
    void tooLarge() {
        var tooMuch = new ZeroStream(11 * UploadResult.MEGABYTE);

        assertThat(room.documents.receive(ola, "stor.pdf", tooMuch, Room.NOW))
                .isEqualTo(new TooLarge(10 * UploadResult.MEGABYTE));
        assertThat(room.files()).isEmpty();
        assertThat(tooMuch.left).as("not read to the end").isPositive();
    }

    @Test
    @DisplayName("Det som blir avvist, etterlater ingenting: verken fil eller rad")
    void refusedLeavesNothing() {
        assertThat(room.receive(ola, "a.pdf", Corpus.EICAR)).isEqualTo(new WrongType(OtherFile.TEXT));
        assertThat(room.receive(ola, "a.docx", Corpus.bomb())).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> room.documents.receive(ola, "a.pdf", new BrokenStream(), Room.NOW))
                .hasMessageContaining("cable");

        assertThat(room.files()).isEmpty();
        assertThat(room.documents.of(ola)).isEmpty();
    }

    @Test
    @DisplayName("Den samme fila to ganger er ett dokument; hos en annen eier er den et annet")
    void sameContent() {
        var pdf = Corpus.pdf();

        var first = room.receive(ola, "a.pdf", pdf);
        var again = room.receive(ola, "b.pdf", pdf);
        var hers = room.receive(amina, "a.pdf", pdf);

        assertThat(again).isEqualTo(first);
        assertThat(hers).isNotEqualTo(first);
        assertThat(room.files()).hasSize(1);
    }

    @Test
    @DisplayName("Ti filer er det meste, også når tolv kommer samtidig")
    void tenFiles() throws Exception {
        try (var hands = Executors.newFixedThreadPool(6)) {
            var work = IntStream.range(0, 12).mapToObj(i -> (Callable<UploadResult>) () -> room.receive(ola,
                    "a%d.pdf".formatted(i), numbered(i, 0))).toList();
            var endings = hands.invokeAll(work).stream().map(future -> future.resultNow()).toList();

            assertThat(endings).filteredOn(Kept.class::isInstance).hasSize(10);
            assertThat(endings).filteredOn(Full.class::isInstance).hasSize(2);
        }
        assertThat(room.receive(amina, "a.pdf", Corpus.pdf())).isInstanceOf(Kept.class);
        assertThat(room.files()).hasSize(11);
    }

    @Test
    @DisplayName("Førti megabyte er det meste til sammen")
    void fortyMegabytes() {
        for (int i = 0; i < 4; i++) {
            assertThat(room.receive(ola, "a.pdf", numbered(i, 9_900_000))).isInstanceOf(Kept.class);
        }

        assertThat(room.receive(ola, "a.pdf", numbered(5, 9_900_000))).isInstanceOf(Full.class);
        assertThat(room.receive(ola, "a.pdf", numbered(6, 100_000))).isInstanceOf(Kept.class);
    }

    @Test
    @DisplayName("Glemt er borte; men innholdet ligger så lenge noen andre har det")
    void forgets() {
        var pdf = Corpus.pdf();
        var his = (Kept) room.receive(ola, "a.pdf", pdf);
        var hers = (Kept) room.receive(amina, "a.pdf", pdf);

        room.documents.forget(his.id());
        assertThat(room.documents.find(his.id())).isEmpty();
        assertThat(room.documents.open(hers.id())).isPresent();
        assertThat(room.files()).hasSize(1);

        room.documents.forget(hers.id());
        Until.isTrue(() -> room.files().isEmpty());
    }

    @Test
    @DisplayName("Angres avgjørelsen om å glemme, er både rad og innhold der fortsatt")
    void forgettingFollowsTheDecision() {
        var kept = (Kept) room.receive(ola, "a.pdf", Corpus.pdf());

        room.part(TransactionTemplate.class).executeWithoutResult(decision -> {
            room.documents.forget(kept.id());
            decision.setRollbackOnly();
        });

        assertThat(room.documents.open(kept.id())).isPresent();
        assertThat(room.files()).hasSize(1);
    }

    @Test
    @DisplayName("Det samme innholdet kommer og går hos mange samtidig: aldri en rad uten fil")
    void comesAndGoes() throws Exception {
        var pdf = Corpus.pdf();
        try (var hands = Executors.newFixedThreadPool(6)) {
            var work = IntStream.range(0, 6).mapToObj(_ -> (Callable<Boolean>) () -> {
                var owner = PersonId.random();
                for (int i = 0; i < 8; i++) {
                    var kept = (Kept) room.receive(owner, "a.pdf", pdf);
                    assertThat(room.documents.open(kept.id()).orElseThrow().content().readAllBytes())
                            .isEqualTo(pdf);
                    room.documents.forget(kept.id());
                }
                return true;
            }).toList();
            for (var done : hands.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }

        Until.isTrue(() -> room.files().isEmpty());
    }

    @Test
    @DisplayName("En fil tas aldri imot inne i en transaksjon")
    void neverInsideATransaction() {
        assertThatThrownBy(() -> room.part(TransactionTemplate.class)
                .executeWithoutResult(_ -> room.receive(ola, "a.pdf", Corpus.pdf())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @DisplayName("Det en maskin som stoppet midt i noe lot ligge, blir feid bort etter en time; resten står")
    void sweeps() throws Exception {
        var kept = (Kept) room.receive(ola, "a.pdf", Corpus.pdf());
        var shelf = room.part(Shelf.class);
        var orphan = shelf.draft(new ZeroStream(100), 1_000).orElseThrow();
        shelf.put(orphan);
        var draft = shelf.draft(new ZeroStream(50), 1_000).orElseThrow().file();
        var young = shelf.draft(new ZeroStream(60), 1_000).orElseThrow().file();
        for (var file : room.files()) {
            if (!file.equals(young)) {
                Files.setLastModifiedTime(file, FileTime.from(
                        Files.getLastModifiedTime(young).toInstant().minus(Duration.ofMinutes(61))));
            }
        }

        room.part(SweepShelf.class).sweep();

        assertThat(room.files()).containsExactlyInAnyOrder(young,
                shelf.placeOf(room.documents.find(kept.id()).orElseThrow().fingerprint()));
        assertThat(draft).doesNotExist();
    }

    /** A PDF of its own, with some weight. */
    private static byte[] numbered(int number, int weight) {
        var pdf = Corpus.pdf(document -> document.getDocumentInformation().setTitle("Nummer " + number),
                CompressParameters.NO_COMPRESSION);
        var text = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        return Corpus.text(text.replaceFirst("endobj", "endobj\n%" + "x".repeat(weight) + "\n")
                .replaceFirst("startxref\\s+\\d+", "startxref\n" + (text.indexOf("xref") + weight + 3)));
    }

    /** Bytes without end, or nearly. */
    private static final class ZeroStream extends InputStream {

        private long left;

        ZeroStream(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }
    }

    /** Somebody pulled the cable. */
    private static final class BrokenStream extends InputStream {

        private int read;

        @Override
        public int read() throws IOException {
            if (read++ > 1_000) {
                throw new IOException("cable");
            }
            return 'x';
        }
    }
}
