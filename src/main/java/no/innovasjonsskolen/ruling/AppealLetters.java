package no.innovasjonsskolen.ruling;

import static no.innovasjonsskolen.letter.Block.action;
import static no.innovasjonsskolen.letter.Block.fact;
import static no.innovasjonsskolen.letter.Block.paragraph;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.site.Origin;
import org.springframework.stereotype.Component;

/** What the letters about appeals say: how far it has come, and never what anybody wrote. */
@Component
class AppealLetters {

    private final LetterWords letterWords;
    private final Origin origin;
    private final TellParty tellParty;

    AppealLetters(LetterWords letterWords, Origin origin, TellParty tellParty) {
        this.letterWords = letterWords;
        this.origin = origin;
        this.tellParty = tellParty;
    }

    /** What has become of an appeal. */
    enum News {
        /** The receipt: with reference and time (eForvaltningsforskriften § 6). */
        RECEIVED, INTERIM, WITHDRAWN, FORWARDED, DECIDED;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    void tell(Ruling ruling, Appeal appeal, News news, Instant now) {
        tellParty.tell(ruling, (about, party) -> of(about, appeal, news, party, now), now);
    }

    /** @param now when it happened */
    Letter of(Ruling ruling, Appeal appeal, News news, Person party, Instant now) {
        var to = new Recipient(party.name(), party.email());
        var words = letterWords.to(to, ruling.content().language());
        var name = "ruling.letter." + news.code();
        return new Letter("ruling/appeal/" + appeal.id() + "/" + news.code(), ruling.subject(), to,
                words.language(), words.localize(name + ".title"), List.of(
                        paragraph(words, name + ".what"),
                        new Block.Facts(List.of(
                                fact(words, "ruling.letter.appeal.reference", appeal.reference()),
                                fact(words, "ruling.letter.appeal.time", words.dateTime(now)),
                                fact(words, "ruling.letter.appeal.ruling", ruling.reference()))),
                        action(words, "ruling.letter.appeal.read", origin.of(AppealPage.url(ruling.id())))));
    }
}
