package no.innovasjonsskolen.ruling;

import static no.innovasjonsskolen.letter.Block.fact;
import static no.innovasjonsskolen.letter.Block.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.ruling.Signed.Officer;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Words;

/**
 * A ruling as a letter: the result first, why, with the rules' own words, what happens now, how to appeal,
 * and whom to ask (fvl § 27). The same on the page and on paper.
 */
final class RulingLetterText {

    private RulingLetterText() {}

    /**
     * The whole letter after its title.
     *
     * @param lastDay of appeal, where it is known
     * @param words in the ruling's language
     */
    static List<Block> of(Ruling ruling, Optional<Deadline> lastDay, Words words) {
        var content = ruling.content();
        var body = new ArrayList<Block>();
        body.add(new Block.Paragraph(content.text().result()));
        body.add(heading(words, "ruling.why"));
        content.text().reasons().forEach(reason -> body.add(new Block.Paragraph(reason)));
        body.add(heading(words, "ruling.grounds"));
        body.add(new Block.Facts(content.grounds().stream()
                .map(ground -> new Block.Fact(ground.clause(), ground.text())).toList()));
        if (!content.text().next().isEmpty()) {
            body.add(heading(words, "ruling.next"));
            content.text().next().forEach(next -> body.add(new Block.Paragraph(next)));
        }
        body.add(heading(words, "ruling.appeal"));
        body.add(lastDay.map(day -> paragraph(words, "ruling.appeal.until", day))
                .orElseGet(() -> paragraph(words, "ruling.appeal.three-weeks")));
        body.add(paragraph(words, "ruling.appeal.how"));
        body.add(paragraph(words, "ruling.appeal.board"));
        body.add(paragraph(words, "ruling.appeal.no-harm"));
        body.add(heading(words, "ruling.documents"));
        body.add(paragraph(words, "ruling.documents.text"));
        body.add(heading(words, "ruling.ask"));
        body.add(new Block.Facts(facts(ruling, words)));
        return body;
    }

    private static List<Block.Fact> facts(Ruling ruling, Words words) {
        var signed = ruling.content().signed();
        return List.of(
                fact(words, "ruling.reference", ruling.reference()),
                fact(words, "ruling.made", words.dateTime(ruling.madeAt())),
                fact(words, "ruling.contact", signed.contact().name() + ", " + signed.contact().email()),
                fact(words, "ruling.handler", signed.handler().name()),
                fact(words, "ruling.responsible", signed.responsible().name()),
                fact(words, "ruling.deciders",
                        words.list(signed.deciders().stream().map(Officer::name).toList())));
    }

    private static Block heading(Words words, String key) {
        return new Block.Heading(words.localize(key));
    }
}
