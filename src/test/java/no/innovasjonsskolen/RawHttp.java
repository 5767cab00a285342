package no.innovasjonsskolen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A request written byte by byte, as no browser would write it. */
final class RawHttp {

    private static final int LONGEST_WAIT_MS = 60_000;
    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.1 (\\d{3})");

    private final String method;
    private final String address;
    private final List<String> headers = new ArrayList<>();
    private byte[] body = {};
    private int missing;

    /**
     * What came back.
     *
     * @param status 0 when the connection was closed without an answer
     */
    record Answer(int status, String text, Duration took) {}

    RawHttp(String method, String address) {
        this.method = method;
        this.address = address;
    }

    RawHttp header(String name, String value) {
        headers.add(name + ": " + value);
        return this;
    }

    RawHttp body(String type, byte[] content) {
        body = content;
        return type.isEmpty() ? this : header("Content-Type", type);
    }

    RawHttp body(String type, String content) {
        return body(type, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Says that so many more bytes will come than do. */
    RawHttp cutShort(int bytes) {
        missing = bytes;
        return this;
    }

    Answer send(int port) {
        var began = System.nanoTime();
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(LONGEST_WAIT_MS);
            var text = new String(exchanged(socket, port), StandardCharsets.UTF_8);
            var status = STATUS.matcher(text);
            return new Answer(status.find() ? Integer.parseInt(status.group(1)) : 0, text,
                    Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            throw new UncheckedIOException(this + " had no answer", e);
        }
    }

    private byte[] exchanged(Socket socket, int port) throws IOException {
        var head = new StringBuilder(method + " " + address + " HTTP/1.1\r\n");
        if (headers.stream().noneMatch(it -> it.startsWith("Host:"))) {
            head.append("Host: localhost:").append(port).append("\r\n");
        }
        head.append("Connection: close\r\n");
        headers.forEach(it -> head.append(it).append("\r\n"));
        if (body.length + missing > 0 || method.equals("POST")) {
            head.append("Content-Length: ").append(body.length + missing).append("\r\n");
        }
        var answer = new ByteArrayOutputStream();
        try {
            socket.getOutputStream().write((head + "\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.shutdownOutput();
            socket.getInputStream().transferTo(answer);
        } catch (SocketException closed) {
            // The server need not hear all of what it refuses.
            if (answer.size() == 0) {
                return new byte[0];
            }
        }
        return answer.toByteArray();
    }

    @Override
    public String toString() {
        var content = new String(body, StandardCharsets.UTF_8);
        return shortened("%s %s %s %s".formatted(method, address, headers, content));
    }

    private static String shortened(String text) {
        return text.length() > 700 ? text.substring(0, 700) + "… (" + text.length() + ")" : text;
    }
}
