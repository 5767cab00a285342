package no.innovasjonsskolen.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What surrounds every page, ready to print.
 *
 * @param path the address of this page without its language
 * @param languages the same page in the other languages
 * @param menu the addresses in the menu
 * @param foot the addresses at the foot
 * @param visitor who is signed in
 * @param doors where one signs in and out
 * @param notice what is said above the page; empty with real data
 * @param help whom to ask, low on the page; empty on most
 * @param csrf the token each form carries; asked for only by pages that have a form
 * @param assets finds scripts, styles and pictures
 */
public record Frame(
        String path,
        List<LanguageLink> languages,
        List<MenuLink> menu,
        List<MenuLink> foot,
        Optional<VisitorLine> visitor,
        Visitors.Doors doors,
        Optional<Notice> notice,
        Optional<Help> help,
        Supplier<String> csrf,
        Assets assets) {

    /** The page in one language; {@code chosen} for the one it is in. */
    public record LanguageLink(String code, String name, String url, String absoluteUrl, boolean chosen) {}

    /** A choice in the menu; {@code here} when none leads nearer to this page. */
    public record MenuLink(String url, String text, boolean here) {}

    /** Who is signed in, and on whose behalf. */
    public record VisitorLine(String mark, String name, Optional<String> acting) {}

    /** What is said above every page, and where to read more. */
    public record Notice(String title, String text, String url, String link) {}

    /** Tells who is signed in from others at the same browser; empty for nobody. */
    public String mark() {
        return visitor.map(VisitorLine::mark).orElse("");
    }

    /** The hidden token of a form. */
    public String token() {
        return csrf.get();
    }

    /** The address of a script, style or picture, which changes when its content does. */
    public String asset(String name) {
        return assets.url(name);
    }
}
