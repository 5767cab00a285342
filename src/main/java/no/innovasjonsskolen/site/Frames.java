package no.innovasjonsskolen.site;

import static java.util.Comparator.comparingInt;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Builds the frame and the words for a request. */
@Component
public class Frames {

    private static final String LANGUAGE = "spraak";

    private final Messages messages;
    private final Visitors visitors;
    private final Assets assets;
    private final Optional<AboveEveryPage> above;
    private final List<HelpOnPages> help;
    private final String origin;

    Frames(Messages messages, Visitors visitors, Assets assets, Optional<AboveEveryPage> above,
            List<HelpOnPages> help, @Value("${skolen.origin:}") String origin) {
        this.messages = messages;
        this.visitors = visitors;
        this.assets = assets;
        this.above = above;
        this.help = help;
        this.origin = origin;
    }

    /** The reader's language: the address's, else the person's own, else the browser's, else bokmål. */
    public Words words(HttpServletRequest request) {
        var inAddress = Optional.ofNullable(request.getParameter(LANGUAGE)).flatMap(Language::of);
        return inAddress.map(language -> new Words(messages, language, true))
                .orElseGet(() -> new Words(messages, ownLanguage(request), false));
    }

    /**
     * What surrounds the page this request asked for.
     *
     * @param shown whether the reader is shown it; else she is told why not
     */
    public Frame frame(HttpServletRequest request, Words words, boolean shown) {
        var path = pathOf(request);
        var menu = visitors.menu(request);
        return new Frame(
                path,
                Arrays.stream(Language.values())
                        .map(language -> link(request, path, language, words)).toList(),
                links(menu.stream().filter(item -> !item.atFoot()), request, words),
                links(menu.stream().filter(MenuItem::atFoot), request, words),
                visitors.of(request).map(it -> new Frame.VisitorLine(it.mark(), it.name(), it.acting())),
                visitors.doors(),
                above.map(it -> it.notice(words)),
                help.stream().flatMap(it -> it.help(askedFor(request), shown).stream()).findFirst(),
                csrf(request),
                assets);
    }

    /** The frame of a page that must not ask anybody: the database may be away. Its token is the one sent. */
    Frame bare(HttpServletRequest request, Words words) {
        var path = pathOf(request);
        return new Frame(path,
                Arrays.stream(Language.values())
                        .map(language -> link(request, path, language, words)).toList(),
                List.of(), List.of(), Optional.empty(), visitors.doors(), Optional.empty(), Optional.empty(),
                () -> Optional.ofNullable(request.getParameter("_csrf")).orElse(""), assets);
    }

    private Language ownLanguage(HttpServletRequest request) {
        return visitors.of(request).flatMap(Visitor::language).orElseGet(() -> browserLanguage(request));
    }

    private static Language browserLanguage(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Language.NB;
        }
        for (var locales = request.getLocales(); locales.hasMoreElements();) {
            var language = Language.of(locales.nextElement().getLanguage());
            if (language.isPresent()) {
                return language.get();
            }
        }
        return Language.NB;
    }

    private static List<Frame.MenuLink> links(Stream<MenuItem> items, HttpServletRequest request,
            Words words) {
        var all = items.toList();
        var here = all.stream().map(MenuItem::url).filter(it -> leadsTo(it, request.getRequestURI()))
                .max(comparingInt(String::length));
        return all.stream().map(item -> new Frame.MenuLink(words.url(item.url()),
                words.localize(item.key()), here.filter(item.url()::equals).isPresent())).toList();
    }

    /** Whether a page is the one at this address, or below it. */
    private static boolean leadsTo(String url, String page) {
        return page.equals(url) || page.startsWith(url + "/");
    }

    private Frame.LanguageLink link(HttpServletRequest request, String path, Language language, Words words) {
        var url = path + (path.indexOf('?') < 0 ? "?" : "&") + LANGUAGE + "=" + language.code();
        return new Frame.LanguageLink(language.code(), language.nativeName(), url, originOf(request) + url,
                language == words.language());
    }

    /** The school's own address, as others see it: {@code https://…} without a path. */
    public String originOf(HttpServletRequest request) {
        return origin.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : origin;
    }

    /** The address without the language and without what a form posted: another language is asked by GET. */
    private static String pathOf(HttpServletRequest request) {
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        var others = Arrays.stream(query.split("&"))
                .filter(it -> !it.isEmpty() && !it.equals(LANGUAGE) && !it.startsWith(LANGUAGE + "="))
                .toList();
        return others.isEmpty()
                ? request.getRequestURI() : request.getRequestURI() + "?" + String.join("&", others);
    }

    /** The address in the browser, also where an error is told of. */
    private static String askedFor(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                ? address : request.getRequestURI();
    }

    private static Supplier<String> csrf(HttpServletRequest request) {
        return () -> request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? token.getToken() : "";
    }
}
