package no.innovasjonsskolen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import no.innovasjonsskolen.Until;
import no.innovasjonsskolen.document.Document.Infected;
import no.innovasjonsskolen.document.Document.Open;
import no.innovasjonsskolen.document.Document.Quarantined;
import no.innovasjonsskolen.document.FakeClamd.Fault;
import no.innovasjonsskolen.document.UploadResult.InQuarantine;
import no.innovasjonsskolen.document.UploadResult.Kept;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;

class ScannerTest {

    private static final byte[] CLEAN = Corpus.wordWith("word/media/a.txt", Corpus.text("a".repeat(200_000)));
    private static final byte[] SICK = Corpus.wordWith("word/media/a.txt", Corpus.EICAR);

    @TempDir
    private Path data;

    private final PersonId ola = PersonId.random();

    @Test
    @DisplayName("Skanneren ser hele fila: en ren slipper inn, en syk blir avvist og etterlater ingenting")
    void asksTheScanner() {
        try (var clamd = new FakeClamd(); var room = new Room(data, clamd.address())) {
            assertThat(room.receive(ola, "ren.docx", CLEAN)).isInstanceOf(Kept.class);
            assertThat(clamd.bytes).hasValue(CLEAN.length);
            assertThat(room.receive(ola, "syk.docx", SICK))
                    .isEqualTo(new UploadResult.Infected("Eicar-Signature"));
            assertThat(room.files()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("Svarer skanneren ikke, venter fila uåpnet i karantene; svarer den, slipper fila ut")
    void quarantine(Fault fault) {
        try (var clamd = new FakeClamd().with(fault); var room = new Room(data, clamd.address())) {
            var waiting = (InQuarantine) room.receive(ola, "ren.docx", CLEAN);
            room.part(ScanQuarantine.class).scanAll();
            assertThat(room.documents.find(waiting.id()).orElseThrow().state()).isEqualTo(new Quarantined());
            assertThat(room.documents.open(waiting.id())).isEmpty();

            clamd.with(Fault.NONE);
            room.part(ScanQuarantine.class).scanAll();

            assertThat(room.documents.find(waiting.id()).orElseThrow().state()).isEqualTo(new Open());
            assertThat(room.documents.open(waiting.id())).isPresent();
        }
    }

    @Test
    @DisplayName("Finner skanneren noe i karantenen, blir innholdet slettet, og protokollen sier det")
    void sickInQuarantine() {
        try (var clamd = new FakeClamd().with(Fault.CLOSES); var room = new Room(data, clamd.address())) {
            var waiting = (InQuarantine) room.receive(ola, "syk.docx", SICK);

            clamd.with(Fault.NONE);
            room.part(ScanQuarantine.class).scanAll();

            assertThat(room.documents.find(waiting.id()).orElseThrow().state())
                    .isEqualTo(new Infected("Eicar-Signature"));
            assertThat(room.documents.open(waiting.id())).isEmpty();
            Until.isTrue(() -> room.files().isEmpty());
            assertThat(room.part(Journal.class).about(new Subject("document", waiting.id().value())))
                    .singleElement().satisfies(
                            entry -> assertThat(entry.grounds()).containsEntry("found", "Eicar-Signature"));
        }
    }

    @Test
    @DisplayName("Blir skanneren tatt bort, slipper ingenting ut av karantenen av den grunn")
    void noScannerIsNoAnswer() {
        DocumentId waiting;
        try (var room = new Room(data, "127.0.0.1:1")) {
            waiting = ((InQuarantine) room.receive(ola, "ren.docx", CLEAN)).id();
            var without = new Scanner("");
            assertThat(without.isThere()).isFalse();
            new ScanQuarantine(room.part(DocumentRows.class), room.part(Shelf.class), without,
                    room.part(ApplyScan.class), room.part(TransactionTemplate.class)).scanAll();

            assertThat(room.documents.find(waiting).orElseThrow().state()).isEqualTo(new Quarantined());
        }
    }

    @Test
    @DisplayName("En adresse som ikke er vert og port, stopper huset med forklaring")
    void addressIsChecked() {
        assertThatThrownBy(() -> new Scanner("clamd")).hasMessageContaining("skolen.clamd");
    }

    @Test
    @DisplayName("Den ekte clamd, der den finnes, svarer slik vi tror")
    void theRealOne() throws IOException {
        var address = System.getProperty("skolen.test.clamd", "127.0.0.1:3310");
        assumeTrue(answers(address), "No clamd at " + address + "; set -Dskolen.test.clamd");
        try (var room = new Room(data, address)) {
            assertThat(room.receive(ola, "ren.docx", CLEAN)).isInstanceOf(Kept.class);
            assertThat(room.receive(ola, "syk.docx", SICK)).isInstanceOf(UploadResult.Infected.class);
        }
    }

    private static boolean answers(String address) {
        var parts = address.split(":");
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(parts[0], Integer.parseInt(parts[1])), 300);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
