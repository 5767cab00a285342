package no.innovasjonsskolen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import no.innovasjonsskolen.identity.PersonId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A person with a browser that runs no scripts: she reads pages, follows links, and sends forms. */
public final class Reader {

    private final String base;
    private final String address;
    private final CookieManager cookies;
    private final HttpClient http;

    private String language = "nb";

    public Reader(String base) {
        this(base, newAddress(), new CookieManager(null, CookiePolicy.ACCEPT_ALL));
    }

    private Reader(String base, String address, CookieManager cookies) {
        this.base = base;
        this.address = address;
        this.cookies = cookies;
        this.http = HttpClient.newBuilder().cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER).build();
    }

    /** The same browser, where another node of the school answers. */
    public Reader at(String node) {
        return new Reader(node, address, cookies);
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

        /** Where she ended, as an address within the house. */
        public String path() {
            return url.replaceFirst("https?://[^/]+", "");
        }

        /** The text of the page's main part. */
        public String text() {
            var main = html().selectFirst("main");
            return main == null ? html().text() : main.text();
        }
    }

    /** What her browser is known by, for another that goes on as her. */
    Map<String, String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue, (_, newest) -> newest));
    }

    String base() {
        return base;
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

    /** The same, with what her browser says of where she comes from. */
    public Seen getAs(Map<String, String> headers, String path) {
        var request = request(path);
        headers.forEach(request::setHeader);
        return send(request.GET());
    }

    /** A file she downloads. */
    public byte[] bytes(String path) {
        try {
            return http.send(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
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

    static String encoded(Map<String, String> fields) {
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

    /** Becomes one of the demo school's people. */
    public Reader as(String name) {
        var page = open("/logg-inn");
        var choice = page.html().select("button[name=person]").stream()
                .filter(button -> button.text().contains(name)).findFirst()
                .orElseThrow(() -> new AssertionError("Nobody called " + name + " on\n" + page.text()));
        form(page, "/logg-inn/demo").set("person", choice.attr("value")).send();
        return this;
    }

    /** Becomes anybody the demo school lets one be. */
    public Reader as(PersonId person) {
        form(open("/logg-inn"), "/logg-inn/demo").set("person", person.value().toString()).send();
        return this;
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
