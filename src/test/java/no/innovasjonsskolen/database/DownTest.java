package no.innovasjonsskolen.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

class DownTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08003", "08006", "53100", "53200", "53300", "57P01", "57P02", "57P03",
            "58030", "25006"})
    @DisplayName("En forbindelse som er borte, en full disk og en tjener som starter, er nede")
    void down(String state) {
        assertThat(Down.says(new DataAccessResourceFailureException("x", new SQLException("x", state))))
                .isTrue();
    }

    @Test
    @DisplayName("En tom kø av forbindelser og en full disk for filer er nede, også innerst i en annen feil")
    void nested() {
        assertThat(Down.says(new CannotCreateTransactionException("x",
                new SQLTransientConnectionException("timed out")))).isTrue();
        assertThat(Down.says(new UncheckedIOException(new IOException("f: No space left on device"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Disk quota exceeded", "Read-only file system", "Input/output error",
            "Stale file handle", "Transport endpoint is not connected"})
    @DisplayName("En disk som er borte, full for oss eller bare kan leses, er nede")
    void disk(String said) {
        assertThat(Down.says(new UncheckedIOException(new FileSystemException("f", null, said)))).isTrue();
    }

    @Test
    @DisplayName("En feil hos oss er ikke nede")
    void wrong() {
        assertThat(Down.says(new DataIntegrityViolationException("x", new SQLException("x", "23505"))))
                .isFalse();
        assertThat(Down.says(new IllegalStateException(new IOException("broken")))).isFalse();
        assertThat(Down.says(new UncheckedIOException(new NoSuchFileException("f")))).isFalse();
        assertThat(Down.says(null)).isFalse();
    }
}
