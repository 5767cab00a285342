package no.innovasjonsskolen.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.innovasjonsskolen.CpuTime;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Until;
import no.innovasjonsskolen.database.TestFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is far too large, byte by byte over a real connection, as a browser sends it. */
class UploadGateTest extends HouseTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] PART = ("--x\r\nContent-Disposition: form-data; name=\"fil\"; "
            + "filename=\"stor.pdf\"\r\nContent-Type: application/pdf\r\n\r\n").getBytes(US_ASCII);

    private static final File PUT_ASIDE = TestFolder.of("tomcat/work/Tomcat/localhost/ROOT").toFile();

    @Test
    @DisplayName("Svaret på 300 megabyte kommer straks, på leserens språk, og resten leses uten brudd")
    void answersAtOnceAndReadsOn() throws Exception {
        for (var heading : List.of("nb:For stort", "nn:For stort", "en:Too large")) {
            var language = heading.substring(0, 2);
            try (var socket = connect()) {
                send(socket, "/logg-inn/demo?spraak=" + language, "Content-Length: " + (300 * MEGABYTE));
                socket.getOutputStream().write(PART);

                var answer = Answer.of(socket);
                assertThat(answer.status()).startsWith("HTTP/1.1 413");
                assertThat(answer.body()).contains("<html lang=\"" + language + "\"", heading.substring(3));
                assertThat(answer.body().strip()).endsWith("</html>");

                sendZeros(socket.getOutputStream(), 300 * MEGABYTE - PART.length);
                assertThat(socket.getInputStream().read()).as("closed in good order, no reset").isEqualTo(-1);
            }
        }
    }

    @Test
    @DisplayName("En nettleser som sender alt før den leser, får også hele siden")
    void readsTheAnswerLast() throws Exception {
        try (var socket = connect()) {
            send(socket, "/logg-inn/demo", "Content-Length: " + (300 * MEGABYTE));
            socket.getOutputStream().write(PART);
            sendZeros(socket.getOutputStream(), 300 * MEGABYTE - PART.length);

            assertThat(Answer.of(socket).body().strip()).contains("inntil 10 megabyte").endsWith("</html>");
        }
    }

    @Test
    @DisplayName("Den som ikke sier hvor mye som kommer, blir stoppet ved grensen, og disken fylles ikke")
    void unsaidLength() throws Exception {
        try (var socket = connect()) {
            send(socket, "/logg-inn/demo", "Transfer-Encoding: chunked");
            var most = 0L;
            sendChunk(socket.getOutputStream(), PART);
            for (int i = 0; i < 300; i++) {
                sendChunk(socket.getOutputStream(), new byte[MEGABYTE]);
                most = Math.max(most, bytesOnDisk());
            }
            sendChunk(socket.getOutputStream(), "\r\n--x--\r\n".getBytes(US_ASCII));
            sendChunk(socket.getOutputStream(), new byte[0]);

            assertThat(Answer.of(socket).status()).startsWith("HTTP/1.1 413");
            assertThat(most).isPositive().isLessThan(13L * MEGABYTE);
        }
        Until.isTrue(() -> bytesOnDisk() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tull", "--x\r\n", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n",
            "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nhalvt", "--y\r\n\r\n--y--\r\n"})
    @DisplayName("Et skjema som ikke kan leses, blir svart med husets egen side, på leserens språk, og aldri med 500")
    void brokenForms(String body) throws Exception {
        for (var type : List.of("multipart/form-data; boundary=x", "multipart/form-data",
                "Multipart/Form-Data; boundary=x")) {
            for (var language : List.of("nb", "nn", "en")) {
                try (var socket = connect()) {
                    send(socket, "/logg-inn/demo?spraak=" + language, type,
                            "Content-Length: " + body.length() + "\nConnection: close");
                    socket.getOutputStream().write(body.getBytes(US_ASCII));

                    var answer = Answer.of(socket);
                    assertThat(answer.status()).as("%s «%s»", type, body)
                            .containsPattern("HTTP/1.1 4(00|03|22)");
                    assertThat(answer.body()).contains("<html lang=\"" + language + "\"", "<main")
                            .doesNotContain("Tomcat");
                }
            }
        }
    }

    @Test
    @DisplayName("To megabyte limt inn i et felt kommer fram til skjemaet, med merket mot forfalskning")
    void aHugePasteReachesTheForm() {
        assertThat(CpuTime.of(() -> {
            var visitor = reader();
            var page = visitor.open("/logg-inn");
            var answer = visitor.form(page, "/logg-inn/demo").set("annet", "å".repeat(MEGABYTE))
                    .set("person", page.html().select("button[name=person]").first().attr("value"))
                    .sendAndStay();

            assertThat(answer.status()).isEqualTo(303);
        })).isLessThan(Duration.ofSeconds(20));
    }

    private Socket connect() throws IOException {
        var socket = new Socket("localhost", port);
        return socket;
    }

    private void send(Socket socket, String address, String length) throws IOException {
        send(socket, address, "multipart/form-data; boundary=x", length);
    }

    private void send(Socket socket, String address, String type, String length) throws IOException {
        socket.getOutputStream().write("""
                POST %s HTTP/1.1
                Host: localhost:%d
                Accept: text/html
                Content-Type: %s
                %s

                """.formatted(address, port, type, length).replace("\n", "\r\n").getBytes(US_ASCII));
    }

    private static void sendZeros(OutputStream out, long size) throws IOException {
        var zeros = new byte[64 * 1024];
        for (long left = size; left > 0; left -= zeros.length) {
            out.write(zeros, 0, (int) Math.min(left, zeros.length));
        }
    }

    private static void sendChunk(OutputStream out, byte[] chunk) throws IOException {
        out.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(US_ASCII));
        out.write(chunk);
        out.write("\r\n".getBytes(US_ASCII));
    }

    /** What the container has put aside of uploads. */
    private static long bytesOnDisk() {
        return Stream.of(PUT_ASIDE.listFiles((_, name) -> name.startsWith("upload_")))
                .mapToLong(File::length).sum();
    }

    /** A response, read to its last byte. */
    private record Answer(String status, String body) {

        static Answer of(Socket socket) throws IOException {
            var in = new DataInputStream(socket.getInputStream());
            var head = new ArrayList<String>();
            for (String line; !(line = line(in)).isEmpty();) {
                head.add(line);
            }
            var length = head.stream().filter(it -> it.startsWith("Content-Length: ")).findFirst()
                    .map(it -> it.substring("Content-Length: ".length())).orElseThrow();
            var body = in.readNBytes(Integer.parseInt(length));
            return new Answer(head.getFirst(), new String(body, StandardCharsets.UTF_8));
        }

        private static String line(DataInputStream in) throws IOException {
            var line = new StringBuilder();
            for (int sign; (sign = in.readUnsignedByte()) != '\n';) {
                line.append(sign == '\r' ? "" : (char) sign);
            }
            return line.toString();
        }
    }
}
