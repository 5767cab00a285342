package no.innovasjonsskolen.rolling;

import java.time.Instant;
import java.util.List;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.LetterContacts;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Origin;
import org.springframework.stereotype.Component;

/** What is written to those in line, to the contact and to everybody who acts for the municipalities. */
@Component
class LineLetters {

    private static final String KEY = "rolling.letter.";

    private final LetterContacts contacts;
    private final MunicipalityName names;
    private final LetterWords letterWords;
    private final Letters letters;
    private final Origin origin;

    LineLetters(LetterContacts contacts, MunicipalityName names, LetterWords letterWords, Letters letters,
            Origin origin) {
        this.contacts = contacts;
        this.names = names;
        this.letterWords = letterWords;
        this.letters = letters;
        this.origin = origin;
    }

    /**
     * A place went to one behind it, and why.
     *
     * @param which the offer, so that the same letter is sent once
     */
    void tellPassed(Line.Standing passed, String which, Instant now) {
        passed(passed, which, now).forEach(letter -> letters.send(letter, now));
    }

    List<Letter> passed(Line.Standing passed, String which, Instant now) {
        return contacts.all(passed.application()).stream().map(to -> {
            var words = letterWords.to(to, names.letterLanguage(passed.municipalities().getFirst()));
            return new Letter(
                    "rolling/passed/" + which + "/" + passed.application().value() + "/" + to.email(),
                    Admissions.subject(passed.application()), to, words.language(),
                    words.localize(KEY + "passed.title"), List.of(
                            Block.paragraph(words, KEY + "hello", to.name()),
                            Block.paragraph(words, KEY + "passed.what", names.of(passed.municipalities())),
                            new Block.Items(passed.lacks().stream().map(words::say).toList()),
                            Block.paragraph(words, KEY + "passed.next"),
                            new Block.Facts(List.of(
                                    Block.fact(words, KEY + "reference", passed.reference()),
                                    Block.fact(words, KEY + "time", words.dateTime(now)))),
                            Block.action(words, KEY + "passed.action",
                                    origin.of(LinePage.url(passed.application())))));
        }).toList();
    }
}
