package no.innovasjonsskolen.placement;

import static no.innovasjonsskolen.letter.Block.action;
import static no.innovasjonsskolen.letter.Block.fact;
import static no.innovasjonsskolen.letter.Block.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Contenders.Contender;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.selection.LotteryFile;
import no.innovasjonsskolen.site.Origin;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What those who apply are told about the pool, their chance and what they have objected to. */
@Component
class PlacementLetters {

    private final LetterWords letterWords;
    private final MunicipalityName names;
    private final Origin origin;

    PlacementLetters(LetterWords letterWords, MunicipalityName names, Origin origin) {
        this.letterWords = letterWords;
        this.names = names;
        this.origin = origin;
    }

    /**
     * A letter before it has a reader.
     *
     * @param key names the effect
     * @param what its title and what is between greeting and link, in the reader's words
     */
    record Written(String key, String news, Function<Words, List<Block>> what) {}

    Written frozen(Pool pool, Pool.Entry entry) {
        var news = entry.code().isPresent() ? "in" : "out";
        return new Written("frozen/" + pool.id(), news, words -> {
            var said = new ArrayList<Block>();
            entry.code().ifPresent(it -> said.add(paragraph(words, "placement.letter.in.what", it)));
            entry.why().ifPresent(it -> said.add(
                    paragraph(words, "placement.letter.out.what", words.say(it))));
            said.add(paragraph(words, "placement.letter.frozen.object", pool.until()));
            return said;
        });
    }

    Written announced(Pool pool, Announced lottery, LotteryFile file, Pool.Entry entry) {
        var code = entry.code().orElseThrow();
        return new Written("announced/" + pool.id(), "announced", words -> List.of(
                paragraph(words, "placement.letter.announced.what", words.dateTime(lottery.drawAt()),
                        lottery.place()),
                new Block.Facts(List.of(
                        fact(words, "placement.fact.code", code),
                        fact(words, "placement.fact.chance", DrawText.chance(file, code, words)),
                        fact(words, "placement.fact.tickets", DrawText.tickets(file, code, words)),
                        fact(words, "placement.fact.fingerprint", lottery.sha256()))),
                paragraph(words, "placement.letter.announced.check")));
    }

    Written answered(Objection objection, boolean upheld, String reason) {
        return new Written("objection/" + objection.id(), "answered", words -> List.of(
                paragraph(words, upheld ? "placement.letter.answered.upheld"
                        : "placement.letter.answered.refused"),
                new Block.Paragraph(reason),
                new Block.Facts(List.of(fact(words, "placement.fact.objection", objection.text())))));
    }

    Letter letter(Written written, Contender to, Recipient reader, String year) {
        var words = letterWords.to(reader, names.letterLanguage(to.municipalities().getFirst()));
        var body = new ArrayList<Block>();
        body.add(paragraph(words, "placement.letter.hello", reader.name()));
        body.addAll(written.what().apply(words));
        body.add(action(words, "placement.letter.action", origin.of("/loddtrekning/" + year)));
        return new Letter("placement/" + written.key() + "/" + to.id() + "/" + reader.email(),
                Admissions.subject(to.id()), reader, words.language(),
                words.localize("placement.letter." + written.news() + ".title", to.reference()), body);
    }
}
