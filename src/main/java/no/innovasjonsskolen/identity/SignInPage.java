package no.innovasjonsskolen.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choose how to sign in. */
@Controller
class SignInPage {

    static final String ADDRESS = "/logg-inn";

    /**
     * @param ways the ways in that are open
     * @param part the view of what else is shown
     * @param kept whether something she typed is kept until she is in
     */
    record View(List<Way> ways, Optional<Object> part, boolean kept) {}

    record Way(String url, String title, String hint) {}

    private final List<WaysIn> rooms;
    private final Optional<SignInPart> part;

    SignInPage(List<WaysIn> rooms, Optional<SignInPart> part) {
        this.rooms = rooms;
        this.part = part;
    }

    @Access(Who.EVERYONE)
    @GetMapping(ADDRESS)
    Page choose(@RequestParam Optional<String> til, @RequestParam("tatt-vare-paa") Optional<String> kept,
            Browser browser, Words words) {
        if (til.filter(GoingTo::isOurs).isPresent()) {
            if (SignIn.current().isPresent()) {
                return Page.goTo(til.get());
            }
            GoingTo.there(til.get(), browser);
        }
        return Page.show(new View(
                rooms.stream().flatMap(room -> room.open().stream())
                        .sorted(Comparator.comparingInt(WayIn::place))
                        .map(way -> new Way(words.url(way.url()), words.localize(way.titleKey()),
                                words.localize(way.hintKey())))
                        .toList(),
                part.flatMap(it -> it.view(words)), kept.isPresent()));
    }
}
