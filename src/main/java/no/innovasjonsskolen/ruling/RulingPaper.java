package no.innovasjonsskolen.ruling;

import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.PrintLetter;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** A ruling on paper, as its party gets it. */
@Component
class RulingPaper {

    private final Notices notices;
    private final PrintLetter printLetter;

    RulingPaper(Notices notices, PrintLetter printLetter) {
        this.notices = notices;
        this.printLetter = printLetter;
    }

    /** In the ruling's own language, whichever the words are in. */
    byte[] print(Ruling ruling, Person party, Words words) {
        var content = ruling.content();
        var letter = new Letter("ruling/" + ruling.id() + "/paper", ruling.subject(),
                new Recipient(party.name(), party.email()), content.language(), content.text().title(),
                RulingLetterText.of(ruling, notices.lastDay(ruling), words.in(content.language())));
        return printLetter.asPdf(letter.onPaper(ruling.reference()), ruling.madeAt());
    }
}
