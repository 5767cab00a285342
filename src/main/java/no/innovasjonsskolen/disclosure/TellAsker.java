package no.innovasjonsskolen.disclosure;

import java.time.Instant;
import no.innovasjonsskolen.letter.Letters;
import org.springframework.stereotype.Component;

/** Sends whoever has asked a letter with a link of its own. */
@Component
class TellAsker {

    private final Disclosures disclosures;
    private final DisclosureLetters writing;
    private final Letters letters;

    TellAsker(Disclosures disclosures, DisclosureLetters writing, Letters letters) {
        this.disclosures = disclosures;
        this.writing = writing;
        this.letters = letters;
    }

    void tell(Disclosure request, DisclosureLetters.News news, Instant now) {
        var link = DisclosurePage.url(disclosures.newLink(request.id()));
        letters.send(writing.of(request, news, request.language(), link, now), now);
    }
}
