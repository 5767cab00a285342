package no.innovasjonsskolen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerUserTest {

    private static final int NOBODY = 65_534;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Som root kan serveren kjøre som en annen bruker, og gjør det siden av seg selv")
    void rootCanLetAnotherUserRunTheServer() throws IOException, SQLException {
        assumeThat(userOf("self")).as("only root can do this").isEqualTo(0);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        try (var server = EmbeddedPostgres.start(
                folder, 0, List.of(), Program::unpackedIn, _ -> ServerUser.other(NOBODY))) {
            ServerOnFolder.execute(server,
                    "create table saved (word text)", "insert into saved values ('kept')");
            assertThat(userOf(Long.toString(server.pid()))).isEqualTo(NOBODY);
        }
        try (var server = EmbeddedPostgres.start(folder, 0, List.of())) {
            assertThat(ServerOnFolder.answer(server, "select word from saved")).isEqualTo("kept");
            assertThat(userOf(Long.toString(server.pid()))).isEqualTo(NOBODY);
        }
    }

    private static Object userOf(String process) throws IOException {
        return Files.getAttribute(Path.of("/proc", process), "unix:uid");
    }
}
