package no.innovasjonsskolen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.innovasjonsskolen.database.Down;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where contents lie. */
class ShelfTest {

    private static final int LIMIT = 100;

    @TempDir
    private Path data;

    @Test
    @DisplayName("Er mappa for filer borte, er skolen nede: ingenting skrives et annet sted, og når den er tilbake, er alt der")
    void away() throws IOException {
        var shelf = new Shelf(data);
        var draft = shelf.draft(new ByteArrayInputStream(new byte[]{1, 2, 3}), LIMIT).orElseThrow();
        shelf.put(draft);
        Files.move(data.resolve("files"), data.resolve("unmounted"));
        Files.createDirectory(data.resolve("files"));

        isDown(() -> shelf.draft(new ByteArrayInputStream(new byte[]{4}), LIMIT));
        isDown(() -> shelf.placeOf(draft.fingerprint()));
        assertThat(data.resolve("files")).isEmptyDirectory();

        Files.delete(data.resolve("files"));
        Files.move(data.resolve("unmounted"), data.resolve("files"));
        assertThat(shelf.placeOf(draft.fingerprint())).hasBinaryContent(new byte[]{1, 2, 3});
    }

    private static void isDown(ThrowingCallable act) {
        assertThatThrownBy(act).satisfies(failure -> assertThat(Down.says(failure)).isTrue());
    }
}
