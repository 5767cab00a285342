package no.innovasjonsskolen.placement;

import static no.innovasjonsskolen.letter.Block.action;
import static no.innovasjonsskolen.letter.Block.fact;
import static no.innovasjonsskolen.letter.Block.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
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
     * Whom a letter is to.
     *
     * @param url where the draw is public
     */
    record To(ApplicationId id, String reference, MunicipalityNumber lead, Recipient reader, String url) {}

    Letter in(Pool pool, Pool.In place, To to) {
        return letter("frozen/" + pool.id(), "in", to, words -> after(pool, words,
                paragraph(words, "placement.letter.in.what", place.code()),
                paragraph(words, "placement.letter.in.open", pool.in().size(), pool.problem().seats().max()),
                paragraph(words, "placement.letter.frozen.object", pool.until())));
    }

    Letter out(Pool pool, Pool.Out place, To to) {
        return letter("frozen/" + pool.id(), "out", to, words -> after(pool, words,
                paragraph(words, "placement.letter.out.what", words.say(place.why())),
                paragraph(words, "placement.letter.out.ruling"),
                paragraph(words, "placement.letter.frozen.object", pool.until())));
    }

    Letter opened(Pool pool, boolean aside, String reason, To to) {
        return letter("opened/" + pool.id(), "opened", to, words -> List.of(
                paragraph(words, aside ? "placement.letter.opened.set-aside"
                        : "placement.letter.opened.objection", pool.version()),
                new Block.Paragraph(reason),
                paragraph(words, "placement.letter.opened.next")));
    }

    Letter announced(Pool pool, Announced lottery, Pool.In place, To to) {
        var file = lottery.lottery();
        return letter("announced/" + lottery.pool(), "announced", to, words -> after(pool, words,
                paragraph(words, "placement.letter.announced.what", words.dateTime(lottery.drawAt()),
                        lottery.place()),
                new Block.Facts(List.of(
                        fact(words, "placement.fact.code", place.code()),
                        fact(words, "placement.fact.chance", DrawText.chance(file, place.code(), words)),
                        fact(words, "placement.fact.tickets", DrawText.tickets(file, place.code(), words)),
                        fact(words, "placement.fact.fingerprint", lottery.sha256()))),
                paragraph(words, "placement.letter.announced.check")));
    }

    Letter answered(Objection objection, Objection.Reply reply, To to) {
        return letter("objection/" + objection.id(), "answered", to, words -> List.of(
                paragraph(words, reply.published().isPresent() ? "placement.letter.answered.upheld"
                        : "placement.letter.answered.refused"),
                new Block.Paragraph(reply.reason()),
                new Block.Facts(List.of(fact(words, "placement.fact.objection", objection.text())))));
    }

    /** What is said of a version, after which one it is where there have been others. */
    private static List<Block> after(Pool pool, Words words, Block... said) {
        var all = new ArrayList<Block>();
        if (pool.version() > 1) {
            all.add(paragraph(words, "placement.letter.version", pool.version(), pool.version() - 1));
        }
        all.addAll(List.of(said));
        return all;
    }

    private Letter letter(String key, String news, To to, Function<Words, List<Block>> what) {
        var words = letterWords.to(to.reader(), names.letterLanguage(to.lead()));
        var body = new ArrayList<Block>();
        body.add(paragraph(words, "placement.letter.hello", to.reader().name()));
        body.addAll(what.apply(words));
        body.add(action(words, "placement.letter.action", origin.of(to.url())));
        return new Letter("placement/" + key + "/" + to.id() + "/" + to.reader().email(),
                Admissions.subject(to.id()), to.reader(), words.language(),
                words.localize("placement.letter." + news + ".title", to.reference()), body);
    }
}
