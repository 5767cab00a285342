package no.innovasjonsskolen;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innovasjonsskolen.Routes.Route;
import no.innovasjonsskolen.form.DeclaredFields;

/** What no page of ours would send: for one route, in turn, everything that can be wrong with a request. */
final class BadRequests {

    /** Stands in the place of what an address leaves open, percent signs and all. */
    private static final List<String> IN_PATH = List.of("%00", "%zz", "%c0%af", "%ff", "-1",
            "99999999999999999999", "%2e%2e%2fetc", "a%0d%0ab", "%E2%80%AE", "%25", "a;b=c", "%5c", "{x}",
            "x".repeat(3000));

    private static final List<String> QUERIES = List.of("side=-1&side=x", "side=99999999999999999999",
            "side=%00&sok=%00&foer=%00&spraak=%00&til=%00", "side=%zz", "a=%c0%af&=&&",
            "spraak[]=nb&spraak%5B0%5D=x", "foer=-1&mot=-1&vis=-1&opptak=-1&liste=-1&lagret=-1",
            "foer=9999999999999999999&eldre-enn=x&liste=+999999999-12-31T23:59:59Z",
            "til=//x&tatt-vare-paa=-1&kart=%00&fylke=%00&q=" + "x".repeat(4000));

    private static final List<String> METHODS = List.of("PUT", "OPTIONS", "TRACE", "HEAD", "GARBAGE");

    private final String cookies;
    private final String token;
    private final String municipality;

    /** As a visitor with these cookies and this token in her forms. */
    BadRequests(String cookies, String token, String municipality) {
        this.cookies = cookies;
        this.token = token;
        this.municipality = municipality;
    }

    /** Every bad request to this route, which has this address when all is well. */
    List<RawHttp> of(Route route, String address) {
        var all = new ArrayList<RawHttp>();
        if (route.pattern().contains("{")) {
            IN_PATH.forEach(text -> all.add(plain(route, Routes.withVariables(route.pattern(), text))));
        }
        QUERIES.forEach(query -> all.add(plain(route, address + "?" + query)));
        METHODS.forEach(method -> all.add(new RawHttp(method, address).header("Cookie", cookies)));
        all.addAll(oddHeaders(route, address));
        if (route.method().equals("POST")) {
            all.addAll(oddForms(address, DeclaredFields.of(route.page())));
            all.addAll(oddBodies(address));
        }
        return all;
    }

    private RawHttp plain(Route route, String address) {
        var request = from(new RawHttp(route.method(), address));
        return route.method().equals("POST")
                ? request.body("application/x-www-form-urlencoded", "_csrf=" + encoded(token)) : request;
    }

    private RawHttp from(RawHttp request) {
        return request.header("Cookie", cookies).header("Accept", "text/html")
                .header("X-Forwarded-For", Reader.newAddress());
    }

    private List<RawHttp> oddHeaders(Route route, String address) {
        var method = route.method();
        return List.of(
                new RawHttp(method, address).header("Cookie",
                        "=;;;%%%;\"; SESSION=\u0001; a=b=c; " + cookies),
                new RawHttp(method, address).header("Cookie", cookies.replaceAll("=[^;]*", "=%00%zz\"x")),
                new RawHttp(method, address).header("Cookie", cookies + "; skjema=" + "x".repeat(5000)
                        + "; XSRF-TOKEN=x; pending=x"),
                from(new RawHttp(method, address)).header("Accept", "a/b/c;q=x, */").header("Range",
                        "bytes=9-1"),
                from(new RawHttp(method, address))
                        .header("Accept-Language", "\u00e5,;q=-1,*-*,nb-" + "x".repeat(900))
                        .header("If-Modified-Since", "i går").header("If-None-Match", "\"\"\"")
                        .header("Sec-Fetch-Site", "same-origin").header("Referer", "http://[::1"),
                new RawHttp(method, address).header("X-Forwarded-For", "x, %00, [::")
                        .header("X-Forwarded-Proto", "gopher").header("X-Forwarded-Host", "a b\"c")
                        .header("X-Forwarded-Port", "-7").header("Content-Type", "a;;b=\u0001"),
                new RawHttp(method, address).header("Host", "x y:99999"));
    }

    private List<RawHttp> oddForms(String address, List<String> names) {
        var all = new ArrayList<RawHttp>();
        for (var value : List.of("%00", "a%00b", "%zz", "%", "%c0%af", "%ed%a0%80", "%ff%fe", "-1",
                "99999999999999999999", "%E2%80%AEx", "%F0%9F%92%A9", "a%0D%0Ab", "'%22%3E%3Cscript%3E")) {
            all.add(form(address, names.stream().map(name -> encoded(name) + "=" + value)));
        }
        all.add(form(address, names.stream().map(name -> encoded(name) + "=a&" + encoded(name) + "=b")));
        all.add(form(address, names.stream().map(name -> encoded(name) + "[]=a&" + encoded(name) + "[0]=b")));
        all.add(form(address, names.stream().map(name -> encoded(name) + "=" + "x".repeat(21_000))));
        all.add(form(address, names.stream().map(BadRequests::encoded)));
        all.add(form(address, names.stream().map(name -> "v." + encoded(name) + "=-99999999999&"
                + encoded(name) + "=")));
        all.add(form(address, Stream.of("form-id=x&tatt-vare-paa=x&sendt-igjen=x&kommune="
                + municipality + "%00")));
        all.add(parts(address, names.stream().map(name -> part(name, "fil.txt", "MZ\0\0"))));
        all.add(parts(address,
                names.stream().map(name -> part(name, "", "\0\u0001") + part(name, "a\0b", "x"))));
        all.add(parts(address,
                names.stream().map(name -> part(name + "\0", "../../" + name + ".pdf", "%PDF-"))));
        return all;
    }

    private RawHttp form(String address, Stream<String> fields) {
        return from(new RawHttp("POST", address)).body("application/x-www-form-urlencoded",
                fields.collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", "")));
    }

    private RawHttp parts(String address, Stream<String> parts) {
        return from(new RawHttp("POST", address)).header("X-CSRF-TOKEN", token).body(
                "multipart/form-data; boundary=x",
                parts.limit(40).collect(Collectors.joining("", part("_csrf", "", token), "--x--\r\n")));
    }

    private static String part(String name, String fileName, String content) {
        return "--x\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n".formatted(name,
                fileName.isEmpty() ? "" : "; filename=\"" + fileName + "\"", content);
    }

    private List<RawHttp> oddBodies(String address) {
        var all = new ArrayList<RawHttp>();
        for (var type : List.of("application/json", "text/plain", "no/such", "a b c", "",
                "multipart/form-data",
                "multipart/mixed; boundary=", "multipart/form-data; boundary=\"\u0001\"",
                "application/x-www-form-urlencoded; charset=no-such", "multipart/form-data; boundary="
                        + "b".repeat(300),
                "application/x-www-form-urlencoded; charset=UTF-16")) {
            all.add(withToken(address).body(type, "{\"a\": [1"));
        }
        all.add(withToken(address)
                .body("application/x-www-form-urlencoded", "_csrf=" + encoded(token) + "&a=b")
                .cutShort(100));
        all.add(withToken(address).body("multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nhal").cutShort(100));
        all.add(withToken(address).body("multipart/form-data; boundary=x", part("_csrf", "x.txt", token)
                + "--x--\r\n"));
        all.add(withToken(address).body("application/x-www-form-urlencoded",
                "a=1&".repeat(1200) + "_csrf=" + encoded(token)));
        all.add(withToken(address).body("application/x-www-form-urlencoded",
                "a=\u00e5&_csrf=x".getBytes(ISO_8859_1)));
        all.add(from(new RawHttp("POST", address)).header("X-Requested-With", "fetch")
                .header("Accept", "application/json").body("application/x-www-form-urlencoded", "_csrf=%zz"));
        return all;
    }

    private RawHttp withToken(String address) {
        return from(new RawHttp("POST", address)).header("X-CSRF-TOKEN", token);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
