package no.innovasjonsskolen.ruling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.PrintLetter;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What was written in an appeal, on paper, word for word. */
@Component
class AppealPaper {

    private final PrintLetter printLetter;

    AppealPaper(PrintLetter printLetter) {
        this.printLetter = printLetter;
    }

    /**
     * One of the papers.
     *
     * @param what which of them, as in its key
     * @param texts what was written, a part each; those that are empty are left out
     */
    byte[] print(Appeal appeal, Person party, String what, Instant at, List<String> texts, Words words) {
        var body = new ArrayList<Block>();
        body.add(new Block.Facts(List.of(Block.fact(words, "ruling.archive.party", party.name()),
                Block.fact(words, "ruling.archive.at", words.dateTime(at)))));
        texts.stream().filter(it -> !it.isBlank()).forEach(it -> body.add(new Block.Paragraph(it)));
        var letter = new Letter("ruling/archive/" + appeal.id() + "/" + what,
                new Subject(Ruling.KIND, appeal.ruling().value()),
                new Recipient(party.name(), party.email()), words.language(),
                words.localize("ruling.archive." + what, appeal.reference()), body);
        return printLetter.asPdf(letter.onPaper(appeal.reference()), at);
    }
}
