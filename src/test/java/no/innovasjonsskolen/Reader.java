package no.innovasjonsskolen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A person with a browser that runs no scripts: she reads pages, follows links, and sends forms. */
public final class Reader {

    private final String base;
    private final String address = newAddress();
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER).build();

    private String language = "nb";

    public Reader(String base) {
        this.base = base;
    }

    /** An address nobody else has: each visitor's attempts are counted for herself. */
    static String newAddress() {
        var random = ThreadLocalRandom.current();
        return "203.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }

    /** A page as she sees it: where she ended, with which status, and what it says. */
    public record Seen(int status, String url, String body, HttpResponse<String> raw) {

        public Document html() {
            return Jsoup.parse(body, url);
        }

        /** The text of the page's main part. */
        public String text() {
            var main = html().selectFirst("main");
            return main == null ? html().text() : main.text();
        }
    }

    /** Her browser asks for pages in this language. */
    public Reader speaking(String code) {
        language = code;
        return this;
    }

    /** Opens an address and follows where it leads. */
    public Seen open(String path) {
        return follow(get(path));
    }

    /** Opens an address and stays, also when it leads elsewhere. */
    public Seen get(String path) {
        return send(request(path).GET());
    }

    /** Sends what no form of hers would: an attempt. */
    public Seen post(String path, Map<String, String> fields) {
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin").header("Origin", base)
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** Sends fields as something else than a page of ours would: these headers say what. */
    public Seen postAs(Map<String, String> headers, String path, Map<String, String> fields) {
        var request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        headers.forEach(request::setHeader);
        return send(request.POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** Her browser loses a cookie. */
    public Reader forget(String cookie) {
        var store = cookies.getCookieStore();
        store.getCookies().stream().filter(it -> it.getName().equals(cookie)).toList()
                .forEach(it -> store.remove(URI.create(base), it));
        return this;
    }

    /** Saves as the page's own script does while somebody writes. */
    public Seen save(String path, Map<String, String> fields) {
        return send(script(path).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin").header("Origin", base)
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** Asks as the page's own script does for what others have written. */
    public Seen look(String path) {
        return send(script(path).GET());
    }

    private HttpRequest.Builder script(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/json")
                .header("X-Requested-With", "fetch");
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> encode(field.getKey()) + "="
                + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The form on a page whose address ends like this, ready to be filled in. */
    public Form form(Seen page, String action) {
        var form = page.html().select("form").stream()
                .filter(it -> it.attr("action").split("\\?")[0].endsWith(action)).findFirst()
                .orElseThrow(() -> new AssertionError("No form «" + action + "» on " + page.url() + "\n"
                        + page.html().select("form").eachAttr("action") + "\n" + page.text()));
        return new Form(this, form);
    }

    /** A form with a file that she has not seen on a page of ours. */
    public static Form formOf(Reader reader, String action, Map<String, String> fields) {
        var form = new Form(reader, new Element("form").attr("action", action).attr("method", "post")
                .attr("enctype", "multipart/form-data"));
        fields.forEach(form::set);
        return form;
    }

    /** Sends fields without having seen a form for them, with the token of the sign-out form. */
    public Seen post(String path, String... fields) {
        var token = open("/soknad").html().select("input[name=_csrf]").attr("value");
        var form = new Form(this, new Element("form").attr("action", path).attr("method", "post"))
                .set("_csrf", token);
        for (int i = 0; i < fields.length; i += 2) {
            form.set(fields[i], fields[i + 1]);
        }
        return form.sendAndStay();
    }

    /** The form that begins an application; what an earlier story left under way is withdrawn first. */
    public Form startForm() {
        var page = open("/soknad");
        if (page.html().select("form[action=/soknad]").isEmpty()) {
            for (var link : page.html().select("main .tasks a[href*=/soknad/]").eachAttr("href")) {
                var withdrawal = open(link.split("\\?")[0] + "/trekk");
                if (!withdrawal.html().select("form[action$=/trekk]").isEmpty()) {
                    form(withdrawal, "/trekk").send();
                }
            }
            page = open("/soknad");
        }
        return form(page, "/soknad");
    }

    /** Becomes one of the demo school's people. */
    public Reader as(String name) {
        var page = open("/logg-inn");
        var choice = page.html().select("button[name=person]").stream()
                .filter(button -> button.text().contains(name)).findFirst()
                .orElseThrow(() -> new AssertionError("Nobody called " + name + " on\n" + page.text()));
        form(page, "/logg-inn/demo").set("person", choice.attr("value")).send();
        return this;
    }

    /** A form being filled in. */
    public static final class Form {

        private static final String BOUNDARY = "innovasjonsskolen-part";

        private final Reader reader;
        private final Element element;
        private final Map<String, String> fields = new LinkedHashMap<>();
        private Optional<Attached> file = Optional.empty();

        private record Attached(String name, String fileName, HttpRequest.BodyPublisher content) {}

        Form(Reader reader, Element element) {
            this.reader = reader;
            this.element = element;
            for (var field : element.select("input[name], textarea[name], select[name]")) {
                var type = field.attr("type");
                if ((type.equals("radio") || type.equals("checkbox")) && !field.hasAttr("checked")
                        || type.equals("file")) {
                    continue;
                }
                fields.put(field.attr("name"), field.tagName().equals("textarea") ? field.wholeText().strip()
                        : field.tagName().equals("select")
                                ? field.select("option[selected]").attr("value")
                        : field.attr("value"));
            }
        }

        public Form set(String name, String value) {
            fields.put(name, value);
            return this;
        }

        public Form without(String name) {
            fields.remove(name);
            return this;
        }

        /** Everything that will be sent. */
        public Map<String, String> fields() {
            return Map.copyOf(fields);
        }

        public String value(String name) {
            return fields.get(name);
        }

        /** Chooses a file. */
        public Form attach(String name, String fileName, byte[] content) {
            return attach(name, fileName, List.of(content), content.length);
        }

        /** Chooses a file that may be too large for memory. */
        public Form attach(String name, String fileName, Iterable<byte[]> content, long size) {
            file = Optional.of(new Attached(name, fileName, size == 0 ? BodyPublishers.noBody()
                    : BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(content), size)));
            return this;
        }

        /** Sends it and follows where that leads. */
        public Seen send() {
            return reader.follow(sendAndStay());
        }

        /** Sends it and stays. */
        public Seen sendAndStay() {
            return element.attr("enctype").equals("multipart/form-data") ? sendParts() : sendFields();
        }

        private Seen sendParts() {
            var parts = new StringBuilder();
            fields.forEach((name, value) -> parts.append(part("name=\"" + name + "\"")).append(value));
            file.ifPresent(it -> parts.append(part("name=\"" + it.name() + "\"; filename=\"" + it.fileName()
                    + "\"\r\nContent-Type: application/octet-stream")));
            return reader.send(reader.request(element.attr("action"))
                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .header("Sec-Fetch-Site", "same-origin").header("Origin", reader.base)
                    .POST(BodyPublishers.concat(BodyPublishers.ofString(parts.toString()),
                            file.map(Attached::content).orElse(BodyPublishers.noBody()),
                            BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))));
        }

        private static String part(String what) {
            return "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n";
        }

        private Seen sendFields() {
            if (!element.attr("method").equalsIgnoreCase("post")) {
                return reader.get(element.attr("action") + "?" + encoded(fields));
            }
            return reader.post(element.attr("action"), fields);
        }
    }

    /** Follows redirections until a page is shown. */
    Seen follow(Seen seen) {
        var at = seen;
        for (int hops = 0; at.status() >= 300 && at.status() < 400; hops++) {
            if (hops > 9) {
                throw new AssertionError("Going in circles at " + at.url());
            }
            at = get(at.raw().headers().firstValue("Location").orElseThrow());
        }
        return at;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
                .header("Accept", "text/html").header("Accept-Language", language)
                .header("X-Forwarded-For", address);
    }

    Seen send(HttpRequest.Builder request) {
        try {
            var built = request.build();
            var response = http.send(built, BodyHandlers.ofString());
            return new Seen(response.statusCode(), built.uri().toString(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
