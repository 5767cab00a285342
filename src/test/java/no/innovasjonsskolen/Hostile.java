package no.innovasjonsskolen;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innovasjonsskolen.Routes.Route;
import no.innovasjonsskolen.form.DeclaredFields;

/** Makes requests as somebody would who wants the school to fail: the same ones again for the same seed. */
final class Hostile {

    /** Stands in what is sent, and may never stand in a log. */
    static final String CANARY = "kanarifugl";

    private static final int MOST_PAGES = 60;

    private static final List<String> VALUES = List.of("", " ", "\0", "a\0b", "\u202Eetter", "\u200B",
            "\uFEFF", "\ud800",
            "e\u0301".repeat(40), "-1", "0", "1e9", "99999999999999999999",
            "00000000-0000-0000-0000-000000000000",
            "'; drop table x; --", "%27%00", "{{7*7}}", "${jndi:x}", "../../etc/passwd",
            "<script>alert(1)</script>",
            "\r\nSet-Cookie: a=b", "=cmd|x", "31.2.2027", "2027-13-45", "ja", "nei", "on", "true", "[]",
            "{\"a\":1}",
            "kari@lom.example", "a@b", "61 21 70 00", "+4799999999", "3434", "0301", "\ud83d\ude00",
            "å".repeat(500),
            "<a href=javascript:x>", "a;b=c", "%", "%%%", "\\", "NaN", "null", "۱۲۳");

    private final Random random;
    private final List<Route> routes;
    private final List<Visitor> visitors;
    private final boolean changes;

    /** A form that was seen: where it goes, and what it held. */
    private record Seen(String action, Map<String, String> fields) {}

    /** Who asks, and what she has seen. */
    record Visitor(String name, String cookies, String token, boolean mayChange, List<Seen> forms,
            List<String> addresses) {

        /** Opens pages from these on, and remembers what they hold. */
        static Visitor of(String name, Reader reader, boolean mayChange, List<String> from) {
            var forms = new ArrayList<Seen>();
            var addresses = new LinkedHashSet<>(from);
            var token = "";
            for (int i = 0; i < Math.min(addresses.size(), MOST_PAGES); i++) {
                var page = reader.get(List.copyOf(addresses).get(i));
                if (page.status() != 200 || !page.body().startsWith("<!DOCTYPE")) {
                    continue;
                }
                page.html().select("main a[href^=/]").eachAttr("href").stream()
                        .filter(it -> !isLeftOut(it)).limit(25).forEach(addresses::add);
                for (var form : page.html().select("form[method=post]")) {
                    token = form.select("input[name=_csrf]").attr("value");
                    if (!isLeftOut(form.attr("action"))) {
                        forms.add(new Seen(form.attr("action"),
                                new TreeMap<>(new Form(reader, form).fields())));
                    }
                }
            }
            return new Visitor(name, reader.cookies().entrySet().stream()
                    .map(it -> it.getKey() + "=" + it.getValue()).collect(Collectors.joining("; ")), token,
                    mayChange, forms, List.copyOf(addresses));
        }

        /** What nobody but she and the school may know. */
        List<String> secrets() {
            return Stream.concat(Stream.of(token),
                    Stream.of(cookies.split("; ")).map(it -> it.replaceFirst("[^=]*=", "")))
                    .filter(it -> it.length() > 15).toList();
        }
    }

    Hostile(long seed, List<Route> routes, List<Visitor> visitors, boolean changes) {
        this.random = new Random(seed);
        this.routes = routes.stream().filter(route -> !isLeftOut(route.pattern())).toList();
        this.visitors = visitors;
        this.changes = changes;
    }

    /** They would make her somebody else, or the day another, and leave the rest of the run with nothing. */
    private static boolean isLeftOut(String address) {
        return address.startsWith("/logg-ut") || address.startsWith("/logg-inn/demo")
                || address.startsWith("/demo/klokke");
    }

    RawHttp next() {
        var visitor = any(visitors);
        var post = random.nextInt(5) > 1 && (changes || visitor.mayChange());
        if (post && !visitor.forms().isEmpty() && random.nextInt(3) > 0) {
            var form = any(visitor.forms());
            return posted(visitor, form.action(), form.fields());
        }
        var some = routes.stream().filter(route -> route.method().equals(post ? "POST" : "GET")).toList();
        var route = any(some);
        if (post) {
            var fields = new TreeMap<String, String>();
            DeclaredFields.of(route.page()).stream().filter(_ -> random.nextInt(3) > 0).limit(30)
                    .forEach(name -> fields.put(name, value()));
            return posted(visitor, filled(route), fields);
        }
        var address = random.nextBoolean() && !visitor.addresses().isEmpty() ? any(visitor.addresses())
                : filled(route);
        return headed(visitor,
                new RawHttp(random.nextInt(30) == 0 ? any(List.of("HEAD", "PUT", "OPTIONS", "X"))
                        : "GET", address + (address.contains("?") ? "&" : "?") + query()));
    }

    private String filled(Route route) {
        if (random.nextInt(3) == 0) {
            return Routes.withVariables(route.pattern(), encoded(value().replace(CANARY, "")));
        }
        return Routes.filled(route.pattern(), Map.of());
    }

    private RawHttp posted(Visitor visitor, String action, Map<String, String> fields) {
        var all = new ArrayList<Map.Entry<String, String>>();
        fields.forEach((name, was) -> {
            switch (random.nextInt(8)) {
                case 0 -> {
                }
                case 1, 2, 3 -> all.add(Map.entry(name, value()));
                case 4 -> all.addAll(List.of(Map.entry(name, was), Map.entry(name, value())));
                default -> all.add(
                        Map.entry(name.equals("_csrf") || random.nextInt(40) > 0 ? name : name + "[0]", was));
            }
        });
        if (random.nextInt(20) > 0) {
            all.removeIf(it -> it.getKey().equals("_csrf"));
            all.addFirst(Map.entry("_csrf", visitor.token()));
        }
        var request = headed(visitor, new RawHttp("POST", action));
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> request.header("X-CSRF-TOKEN", visitor.token())
                    .body("multipart/form-data; boundary=x", parts(all));
            case 3 ->
                request.body(any(List.of("application/json", "x", "text/plain;charset=nope")), fields(all));
            case 4 -> request.body("application/x-www-form-urlencoded", fields(all))
                    .cutShort(random.nextInt(3) * 50);
            default -> request.body("application/x-www-form-urlencoded", fields(all));
        }
        return request;
    }

    private RawHttp headed(Visitor visitor, RawHttp request) {
        request.header("Cookie", random.nextInt(60) == 0 ? visitor.cookies() + "; skjema=" + encoded(value())
                : visitor.cookies()).header("X-Forwarded-For", "203.%d.%d.%d".formatted(random.nextInt(256),
                        random.nextInt(256), random.nextInt(256)));
        if (random.nextInt(10) > 0) {
            request.header("Sec-Fetch-Site", "same-origin");
        }
        if (random.nextInt(6) == 0) {
            request.header("Accept", "application/json").header("X-Requested-With", "fetch");
        }
        return random.nextInt(8) == 0
                ? request.header("Accept-Language", any(List.of("nn", "en", "x;;", "*", "\u00e5")))
                : request;
    }

    private String query() {
        var names = List.of("spraak", "side", "foer", "sok", "vis", "opptak", "liste", "mot", "til", "lagret",
                "tatt-vare-paa", "eldre-enn", "landsdel", "storrelse", "status", "samarbeid", "q", "dag");
        return random.ints(random.nextInt(4), 0, names.size())
                .mapToObj(i -> names.get(i) + "=" + encoded(value())).collect(Collectors.joining("&"));
    }

    private String value() {
        return switch (random.nextInt(12)) {
            case 0 -> CANARY + any(VALUES);
            case 1 -> any(VALUES) + any(VALUES);
            case 2 -> random.ints(random.nextInt(40), 0, 0x3000).mapToObj(Character::toString)
                    .collect(Collectors.joining());
            case 3 -> any(VALUES).repeat(random.nextInt(60));
            case 4 -> random.nextInt(40) == 0 ? "x".repeat(300_000) : CANARY;
            default -> any(VALUES);
        };
    }

    private String fields(List<Map.Entry<String, String>> all) {
        return all.stream().map(it -> encoded(it.getKey()) + "=" + (random.nextInt(50) == 0
                ? any(List.of("%", "%zz", "%00", "%c0%af", "%ed%a0%80")) : encoded(it.getValue())))
                .collect(Collectors.joining("&"));
    }

    private String parts(List<Map.Entry<String, String>> all) {
        return all.stream().limit(40)
                .map(it -> "--x\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                        .formatted(it.getKey(),
                                random.nextInt(5) == 0 ? "; filename=\"" + any(List.of("a.pdf", "\0", "../x",
                                        "a.docx", "æ".repeat(300))) + "\"" : "",
                                it.getValue()))
                .collect(Collectors.joining())
                + (random.nextInt(20) == 0 ? "" : "--x--\r\n");
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
