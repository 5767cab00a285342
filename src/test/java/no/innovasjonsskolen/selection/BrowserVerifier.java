package no.innovasjonsskolen.selection;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.innovasjonsskolen.Browser;

/** The published script in a browser, on an empty page. */
final class BrowserVerifier implements AutoCloseable {

    private static final Path SCRIPTS = Path.of("src/main/resources/assets");
    private static final String PAGE = "<!DOCTYPE html><html lang='nb'><head><title>Prøve</title><link rel='icon' href='data:,'></head></html>";
    private static final int AT_ONCE = 500;
    private static final String LOOP = """
            async (draws) => {
              const { verify } = await import("/verify.js");
              const bytes = (file) => file === undefined ? null : Uint8Array.from(file, (sign) => sign.charCodeAt(0));
              const reports = [];
              for (const files of draws) reports.push(await verify(...files.map(bytes)));
              return reports;
            }
            """;

    private final HttpServer server;
    private final Browser browser;

    /** One thing that was checked; ok is null when it was not. */
    record Line(Boolean ok, String what) {

        boolean wrong() {
            return Boolean.FALSE.equals(ok);
        }
    }

    BrowserVerifier() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/", "text/html;charset=UTF-8", PAGE.getBytes(StandardCharsets.UTF_8));
        for (var script : List.of("verify.js", "verify-words.js")) {
            serve("/" + script, "text/javascript", Files.readAllBytes(SCRIPTS.resolve(script)));
        }
        server.start();
        browser = Browser.open("http://127.0.0.1:" + server.getAddress().getPort());
        browser.go("/");
    }

    List<Line> report(DrawFiles files) {
        return reports(List.of(files)).getFirst();
    }

    /** The same, with one new draw after it: its problem, its lottery and what was drawn. */
    List<Line> report(DrawFiles files, List<String> redraw) {
        var answer = (List<?>) browser.page().evaluate("""
                async (files) => {
                  const { verify, SENTENCES } = await import("/verify.js");
                  const [problem, lottery, draw, ...again] = files.map(
                    (file) => Uint8Array.from(file, (sign) => sign.charCodeAt(0)));
                  const redraw = { problem: again[0], lottery: again[1], redraw: again[2] };
                  return verify(problem, lottery, draw, SENTENCES, [redraw]);
                }
                """, Stream.concat(files.asList().stream(), redraw.stream().map(DrawFiles::bytes)).toList());
        return answer.stream().map(BrowserVerifier::line).toList();
    }

    List<List<Line>> reports(List<DrawFiles> draws) {
        var reports = new ArrayList<List<Line>>();
        for (int from = 0; from < draws.size(); from += AT_ONCE) {
            var some = draws.subList(from, Math.min(draws.size(), from + AT_ONCE));
            var answer = (List<?>) browser.page().evaluate(LOOP,
                    some.stream().map(DrawFiles::asList).toList());
            answer.forEach(
                    each -> reports.add(((List<?>) each).stream().map(BrowserVerifier::line).toList()));
        }
        return reports;
    }

    /** Every sentence it may say, as it stands in the script: {0} is filled in. */
    List<String> sentences() {
        return ((List<?>) browser.page().evaluate(
                "async () => Object.values((await import('/verify.js')).SENTENCES)")).stream()
                .map(String.class::cast).toList();
    }

    /** The keys of the sentences in one language, each with the places that are filled in. */
    List<String> keys(String script, String language) {
        return ((List<?>) browser.page().evaluate("""
                async ([script, language]) => Object.entries((await import(script))[language])
                  .map(([key, sentence]) => key + [...sentence.matchAll(/\\{\\d}/g)].sort())
                """, List.of(script, language))).stream().map(String.class::cast).toList();
    }

    private static Line line(Object each) {
        var fields = (Map<?, ?>) each;
        return new Line((Boolean) fields.get("ok"), (String) fields.get("what"));
    }

    private void serve(String path, String type, byte[] body) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @Override
    public void close() {
        browser.close();
        server.stop(0);
    }
}
