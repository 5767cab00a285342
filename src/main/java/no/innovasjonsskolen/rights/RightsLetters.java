package no.innovasjonsskolen.rights;

import static no.innovasjonsskolen.letter.Block.action;
import static no.innovasjonsskolen.letter.Block.paragraph;

import java.time.Instant;
import java.util.List;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.site.Origin;
import org.springframework.stereotype.Component;

/** What the letters of this room say. */
@Component
class RightsLetters {

    private final LetterWords letterWords;
    private final MunicipalityName names;
    private final Origin origin;

    RightsLetters(LetterWords letterWords, MunicipalityName names, Origin origin) {
        this.letterWords = letterWords;
        this.names = names;
        this.origin = origin;
    }

    /** Says to another who applies for the municipality that somebody does so no longer. */
    Letter othersToo(Person to, Person gone, MunicipalityNumber municipality, Instant at) {
        var reader = new Recipient(to.name(), to.email());
        var words = letterWords.to(reader, names.letterLanguage(municipality));
        var name = names.of(municipality);
        return new Letter("rights/others/" + to.id().value() + "/" + gone.id().value() + "/"
                + municipality.value() + "/" + at, to.asSubject(), reader, words.language(),
                words.localize("rights.letter.others.title", gone.name(), name), List.of(
                        paragraph(words, "rights.letter.others.what", gone.name(), name),
                        paragraph(words, "rights.letter.others.next", gone.name()),
                        action(words, "rights.letter.action", origin.of("/"))));
    }

    /** Says to somebody that she applies for a municipality no longer. */
    Letter ended(Person to, MunicipalityNumber municipality, Instant at) {
        var reader = new Recipient(to.name(), to.email());
        var words = letterWords.to(reader, names.letterLanguage(municipality));
        var name = names.of(municipality);
        return new Letter("rights/ended/" + to.id().value() + "/" + municipality.value() + "/" + at,
                to.asSubject(), reader,
                words.language(), words.localize("rights.letter.ended.title", name), List.of(
                        paragraph(words, "rights.letter.ended.what", name),
                        paragraph(words, "rights.letter.ended.stays"),
                        paragraph(words, "rights.letter.ended.again"),
                        action(words, "rights.letter.action", origin.of("/"))));
    }
}
