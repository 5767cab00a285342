package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A visitor's browser: Debian's Chromium (the one without windows where it is installed, for it is faster),
 * one process for all tests and a clean profile for each visitor.
 *
 * <p>Closing it fails the test if the page complained in its console, so that a broken script or a
 * violated content policy never goes unseen. A page that answers with an error status is no complaint.
 */
public final class Browser implements AutoCloseable {

    /** Whether stories photograph what they see, on every screen: {@code ./dev prove pictures}. */
    public static final boolean ALL_PICTURES = Boolean.getBoolean("skolen.pictures");

    private static final List<Path> CHROMIUMS = Stream
            .of(System.getenv().getOrDefault("SKOLEN_CHROMIUM", ""), "/usr/bin/chromium-headless-shell",
                    "/usr/bin/chromium")
            .map(Path::of).toList();
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--in-process-gpu");
    private static final List<String> ACCESSIBILITY = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa",
            "wcag22a", "wcag22aa", "best-practice");
    // What axe would judge, told shortly: the page without numbers and secrets, and each kind of element by
    // what a style sheet can see of it and of those it is in, for that is what its colours follow from.
    private static final String DESCRIBE = """
            () => {
                const short = text => [...text].reduce((sum, sign) => sum * 31 + sign.codePointAt(0) | 0, 7);
                const seen = ['class', 'role', 'type', 'style', 'fill', 'stroke', 'open', 'hidden', 'disabled'];
                const kinds = new Map();
                const about = element => [element.tagName, element.checked, element === document.activeElement,
                        ...[...element.attributes].map(it => seen.includes(it.name) || it.name.startsWith('aria-')
                                ? it.name + it.value : it.name)].join();
                for (const element of document.querySelectorAll('*')) {
                    kinds.set(element, short((kinds.get(element.parentElement) ?? '') + about(element)));
                }
                const screen = [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches].join();
                const text = document.documentElement.outerHTML.replace(/[\\w-]{20,}|\\d+/g, '');
                return [short(screen + text + [...kinds.values()]),
                        ...new Set([...kinds.values()].map(kind => short(screen + kind)))];
            }
            """;
    // AxeBuilder sends axe's half megabyte to each page, which takes longer than to judge it, and has every
    // element described that is as it should be. Here the browser fetches the script, once.
    private static final String RUN_AXE = """
            async ([tags, contrast]) => {
                window.axe ?? await new Promise((loaded, failed) => {
                    const script = document.createElement('script');
                    script.onload = () => loaded(script.remove());
                    script.onerror = failed;
                    script.src = '/axe.js';
                    document.head.append(script);
                });
                const found = await axe.run(document, {runOnly: tags, resultTypes: ['violations'],
                        rules: {'color-contrast': {enabled: contrast}}});
                const said = found.violations.map(rule => `${rule.id}: ${rule.help}` + rule.nodes.map(node =>
                        `\n    ${node.html}\n      ${node.failureSummary}`).join(''));
                return found.passes.length > 0 ? ['axe has run', ...said] : said;
            }
            """;
    private static final Set<Object> JUDGED = new HashSet<>();
    private static final double PATIENCE_MS = 60_000;
    private static final Set<BrowserContext> WITHOUT_SCRIPTS = new HashSet<>();

    private final BrowserContext context;
    private final Page page;
    private final AtomicInteger loads = new AtomicInteger();
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> expected = new HashSet<>();

    /** A desktop browser in Norwegian. Addresses without a host are looked up at {@code origin}. */
    public static Browser open(String origin) {
        return open(origin, options -> options);
    }

    /** A telephone: 390 pixels wide. */
    public static Browser phone(String origin) {
        return open(origin, options -> options.setViewportSize(390, 844).setHasTouch(true));
    }

    /** A browser that runs no scripts. */
    public static Browser withoutScripts(String origin) {
        var browser = open(origin, options -> options.setJavaScriptEnabled(false));
        WITHOUT_SCRIPTS.add(browser.context);
        return browser;
    }

    /** A desktop browser whose owner prefers dark pages. */
    public static Browser dark(String origin) {
        return open(origin, options -> options.setColorScheme(ColorScheme.DARK));
    }

    /** A browser that differs from the usual one. */
    public static Browser open(String origin,
            UnaryOperator<com.microsoft.playwright.Browser.NewContextOptions> different) {
        var usual = new com.microsoft.playwright.Browser.NewContextOptions()
                .setExtraHTTPHeaders(Map.of("X-Forwarded-For", Reader.newAddress())).setBaseURL(origin)
                .setLocale("nb-NO").setTimezoneId("Europe/Oslo")
                .setViewportSize(1280, 900);
        return new Browser(Chromium.RUNNING.newContext(different.apply(usual)));
    }

    private Browser(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MS);
        context.setDefaultNavigationTimeout(PATIENCE_MS);
        this.page = context.newPage();
        page.onLoad(_ -> loads.incrementAndGet());
        listen(page);
    }

    /** The tab. */
    public Page page() {
        return page;
    }

    /** What belongs to all tabs: cookies, network, protocol sessions. */
    public BrowserContext context() {
        return context;
    }

    /** Opens an address in the tab. */
    public Response go(String address) {
        return page.navigate(address);
    }

    /** Does something that ends on another page, and waits until that one is loaded. */
    public Browser going(Runnable step) {
        var before = loads.get();
        step.run();
        page.waitForCondition(() -> loads.get() > before);
        return this;
    }

    /** One more tab with the same cookies. */
    public Page newTab() {
        var tab = context.newPage();
        listen(tab);
        return tab;
    }

    /** The console is allowed to say this once or more: the test provokes it. */
    public Browser expecting(String partOfComplaint) {
        expected.add(partOfComplaint);
        return this;
    }

    /**
     * No breach of WCAG 2.2 AA or of good practice that axe can see, as the page is right now. A page just like
     * one that held is not judged again, nor are colours of elements just like others.
     */
    public static void assertAccessible(Page page) {
        if (WITHOUT_SCRIPTS.contains(page.context())) {
            throw new IllegalArgumentException("axe is itself a script, and would wait for ever");
        }
        var description = (List<?>) page.evaluate(DESCRIBE);
        if (JUDGED.contains(description.getFirst())) {
            return;
        }
        var colours = !JUDGED.containsAll(description.subList(1, description.size()));
        assertThat(page.evaluate(RUN_AXE, List.of(ACCESSIBILITY, colours))).as("%s", page.url())
                .isEqualTo(List.of("axe has run"));
        JUDGED.addAll(description);
    }

    /** The page has not complained in its console. */
    public void assertQuiet() {
        assertThat(complaints).as("console").isEmpty();
    }

    /** A picture of the whole page in {@code target/screenshots}, where all are asked for: see {@link #ALL_PICTURES}. */
    public void picture(String name) {
        if (ALL_PICTURES) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of("target", "screenshots", name + ".png")));
        }
    }

    @Override
    public void close() {
        context.close();
        assertQuiet();
    }

    private void listen(Page tab) {
        var documents = new HashSet<String>();
        tab.onRequest(request -> {
            if (request.isNavigationRequest()) {
                documents.add(request.url());
            }
        });
        tab.onPageError(error -> complain("uncaught: " + error));
        tab.onConsoleMessage(message -> {
            if (isComplaint(message) && !isAnsweredDocument(message, documents)) {
                complain(message.type() + ": " + message.text() + " (" + message.location() + ")");
            }
        });
    }

    private void complain(String what) {
        if (expected.stream().noneMatch(what::contains)) {
            complaints.add(what);
        }
    }

    private static boolean isComplaint(ConsoleMessage message) {
        return message.type().equals("error") || message.type().equals("warning");
    }

    // Chromium also reports the status of the page itself, which is an answer and not a fault: 422, 404, 429.
    // So is the status of a field that was not saved while somebody wrote.
    private static boolean isAnsweredDocument(ConsoleMessage message, Set<String> documents) {
        var status = "Failed to load resource: the server responded with a status of";
        return message.text().startsWith(status)
                && documents.stream().anyMatch(url -> message.location().startsWith(url))
                || message.text().startsWith(status + " 422") && message.location().contains("/kladd/");
    }

    private static final class Chromium {

        static final com.microsoft.playwright.Browser RUNNING = launch();

        private static com.microsoft.playwright.Browser launch() {
            var chromium = CHROMIUMS.stream()
                    .filter(path -> Files.isRegularFile(path) && Files.isExecutable(path))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No browser at %s: apt-get install"
                            .formatted(CHROMIUMS) + " chromium-headless-shell, or say where one is with"
                            + " SKOLEN_CHROMIUM"));
            var playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
            return playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium).setArgs(ARGUMENTS));
        }
    }
}
