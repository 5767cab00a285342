package no.innovasjonsskolen.home;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.innovasjonsskolen.programme.Contact;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.PublicAddress;
import no.innovasjonsskolen.site.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What machines ask for: where they may go, what there is, and whom to tell of a weakness. */
@Controller
class RobotsPage {

    /** Every page that anybody may find by searching. */
    static final List<String> PUBLIC = List.of("/", "/studiet", "/sok-om-plass", "/kommuner", "/om",
            "/personvern", "/tilgjengelighet",
            "/kontakt");

    private static final List<String> PRIVATE = List.of("/kontor", "/soknad", "/min-del", "/invitasjon",
            "/garanti", "/samarbeid", "/logg-inn", "/demo");
    private static final int VALID_DAYS = 180;

    private final Contact contact;
    private final Clock clock;

    RobotsPage(Contact contact, Clock clock) {
        this.contact = contact;
        this.clock = clock;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(PublicAddress address) {
        return answer("text/plain", "User-agent: *\n"
                + PRIVATE.stream().map(path -> "Disallow: " + path + "\n").collect(Collectors.joining())
                + "\nSitemap: " + address.origin() + "/sitemap.xml\n");
    }

    @Access(Who.EVERYONE)
    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap(PublicAddress address) {
        var origin = address.origin();
        var urls = PUBLIC.stream().flatMap(path -> Arrays.stream(Language.values())
                .map(language -> url(origin + path, language))).collect(Collectors.joining());
        return answer("application/xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
                xmlns:xhtml="http://www.w3.org/1999/xhtml">
                %s</urlset>
                """.formatted(urls));
    }

    /** RFC 9116. Good for half a year from today, so that an abandoned copy runs out. */
    @Access(Who.EVERYONE)
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<byte[]> security(PublicAddress address) {
        var expires = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID_DAYS, ChronoUnit.DAYS);
        return answer("text/plain", """
                Contact: mailto:%s
                Expires: %s
                Preferred-Languages: nb, nn, en
                Canonical: %s/.well-known/security.txt
                """.formatted(contact.security(), expires,
                address.origin()));
    }

    /** A page in one language, and the same page in all of them. */
    private static String url(String address, Language language) {
        return """
                <url>
                  <loc>%s</loc>
                %s</url>
                """.formatted(in(address, language), Arrays.stream(Language.values()).map(other -> """
                  <xhtml:link rel="alternate" hreflang="%s" href="%s"/>
                """.formatted(other.code(), in(address, other))).collect(Collectors.joining()));
    }

    private static String in(String address, Language language) {
        return address + "?spraak=" + language.code();
    }

    private static ResponseEntity<byte[]> answer(String type, String text) {
        return ResponseEntity.ok().header("Content-Type", type + ";charset=UTF-8")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
