package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.LetterContacts;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Origin;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What the letters about places say, to the contact and to everybody who acts for the municipalities. */
@Component
class OfferLetters {

    private static final String KEY = "offer.letter.";

    private final LetterContacts contacts;
    private final Admissions admissions;
    private final MunicipalityName names;
    private final LetterWords letterWords;
    private final Letters letters;
    private final Origin origin;

    OfferLetters(LetterContacts contacts, Admissions admissions, MunicipalityName names,
            LetterWords letterWords,
            Letters letters, Origin origin) {
        this.contacts = contacts;
        this.admissions = admissions;
        this.names = names;
        this.letterWords = letterWords;
        this.letters = letters;
        this.origin = origin;
    }

    /** What has become of an offer. */
    enum News {
        OFFERED, REMINDER, ACCEPTED, DECLINED, LAPSED, GIVEN_UP, BROKEN, KEPT, RELEASED;

        private String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Sends it in the deciding transaction; the moment names it, so that each answer has its receipt. */
    void tell(Offer offer, News news, Instant now) {
        tell(offer, news, String.valueOf(now.toEpochMilli()), now);
    }

    /** @param which so that the same letter is sent once */
    void tell(Offer offer, News news, String which, Instant now) {
        of(offer, news, which, now).forEach(letter -> letters.send(letter, now));
    }

    List<Letter> of(Offer offer, News news, String which, Instant now) {
        var application = admissions.nameless(offer.application());
        var municipalities = application.municipalities();
        return contacts.all(offer.application()).stream().map(to -> {
            var words = letterWords.to(to, names.letterLanguage(municipalities.getFirst()));
            return new Letter(
                    "offer/" + offer.id().value() + "/" + news.code() + "/" + which + "/" + to.email(),
                    Admissions.subject(offer.application()), to, words.language(),
                    words.localize(KEY + news.code() + ".title"), List.of(
                            Block.paragraph(words, KEY + "hello", to.name()),
                            Block.paragraph(words, KEY + news.code() + ".what", names.of(municipalities),
                                    offer.replyBy().map(words::say).orElse(""),
                                    offer.ended().map(Offer.Ended::why).orElse(""),
                                    offer.ended().flatMap(Offer.Ended::year).map(String::valueOf).orElse("")),
                            new Block.Facts(facts(offer, application.reference(), now, words)),
                            Block.action(words, KEY + news.code() + ".action",
                                    origin.of(OfferPage.url(offer.application())))));
        }).toList();
    }

    private List<Block.Fact> facts(Offer offer, String reference, Instant now, Words words) {
        var facts = new ArrayList<Block.Fact>();
        facts.add(Block.fact(words, KEY + "reference", reference));
        facts.add(Block.fact(words, KEY + "time", words.dateTime(now)));
        offer.replyBy().ifPresent(it -> facts.add(Block.fact(words, KEY + "reply-by", words.say(it))));
        offer.answer().ifPresent(answer -> answer.shares().forEach(share -> facts.add(new Block.Fact(
                names.of(share.municipality()), words.localize(KEY + "share", share.amount(),
                        share.organisation(), share.buyerReference())))));
        offer.answer().flatMap(it -> it.without(admissions.team(offer.application())))
                .ifPresent(it -> facts.add(Block.fact(words, KEY + "without", it)));
        return facts;
    }
}
