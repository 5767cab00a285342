package no.innovasjonsskolen.letter;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Framed;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the demo school's letters can be read, newest first. With real data this address does not exist. */
@Profile("demo & !production")
@Controller
class OutboxPage {

    static final String ADDRESS = "/demo/utboks";
    private static final int ON_A_PAGE = 50;

    /** @param older where the page before begins; empty on the last */
    record View(List<Line> letters, Optional<String> older) {}

    /** A letter in the list. */
    record Line(String url, String title, String to, String when, String language, boolean onPaper) {}

    private final Letters letters;

    OutboxPage(Letters letters) {
        this.letters = letters;
    }

    @Access(Who.EVERYONE)
    @GetMapping(ADDRESS)
    Page show(@RequestParam("eldre-enn") Optional<Long> before, Words words) {
        var found = letters.newest(before.orElse(Long.MAX_VALUE), ON_A_PAGE + 1);
        var shown = found.stream().limit(ON_A_PAGE).toList();
        var older = found.size() > ON_A_PAGE
                ? Optional.of(words.url(ADDRESS + "?eldre-enn=" + shown.getLast().number()))
                : Optional.<String>empty();
        var view = new View(shown.stream().map(letter -> line(letter, words)).toList(), older);
        return Page.show(new Framed(words.localize("letter.outbox.title"), view));
    }

    private static Line line(OutboxLetter outgoing, Words words) {
        var letter = outgoing.letter();
        return new Line(words.url(ADDRESS + "/" + outgoing.id()), letter.title(),
                letter.to().name() + " <" + letter.to().email() + ">", words.dateTime(outgoing.writtenAt()),
                letter.language().code(), letter.paper().isPresent());
    }
}
