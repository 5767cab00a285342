package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.LetterContacts;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Origin;
import org.springframework.stereotype.Component;

/** What the letters about the waiting list say, to the contact and to everybody who acts for it. */
@Component
class ListLetters {

    private static final String KEY = "offer.letter.";

    private final LetterContacts contacts;
    private final Admissions admissions;
    private final MunicipalityName names;
    private final LetterWords letterWords;
    private final Letters letters;
    private final Origin origin;

    ListLetters(LetterContacts contacts, Admissions admissions, MunicipalityName names,
            LetterWords letterWords, Letters letters, Origin origin) {
        this.contacts = contacts;
        this.admissions = admissions;
        this.names = names;
        this.letterWords = letterWords;
        this.letters = letters;
        this.origin = origin;
    }

    /** What has become of those who wait. */
    enum News {
        LEFT, BACK, OVER,
        /** The list is over, and whoever waited stands first in line for what is left. */
        IN_LINE,
        /** An appeal is upheld, and a draw of its own comes in a moment. */
        DRAWN_SOON,
        /** It got no place, and may follow the school. */
        FOLLOW, FOLLOWS, FOLLOWS_NOT,
        /** It follows, and the next call is announced. */
        NEXT_CALL;

        private String url(ApplicationId id) {
            return switch (this) {
                case LEFT, BACK, OVER, IN_LINE -> OfferPage.url(id);
                case DRAWN_SOON -> Admissions.url(id);
                case FOLLOW, FOLLOWS, FOLLOWS_NOT -> FollowPage.url(id);
                case NEXT_CALL -> "/";
            };
        }

        private String code() {
            return "list-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param which so that the same letter is sent once */
    void tell(ApplicationId id, News news, String which, Instant now) {
        of(id, news, which, now).forEach(letter -> letters.send(letter, now));
    }

    List<Letter> of(ApplicationId id, News news, String which, Instant now) {
        var application = admissions.nameless(id);
        var municipalities = application.municipalities();
        return contacts.all(id).stream().map(to -> {
            var words = letterWords.to(to, names.letterLanguage(municipalities.getFirst()));
            return new Letter("offer/" + news.code() + "/" + id.value() + "/" + which + "/" + to.email(),
                    Admissions.subject(id), to, words.language(),
                    words.localize(KEY + news.code() + ".title"), List.of(
                            Block.paragraph(words, KEY + "hello", to.name()),
                            Block.paragraph(words, KEY + news.code() + ".what", names.of(municipalities)),
                            new Block.Facts(List.of(
                                    Block.fact(words, KEY + "reference", application.reference()),
                                    Block.fact(words, KEY + "time", words.dateTime(now)))),
                            Block.action(words, KEY + news.code() + ".action",
                                    origin.of(news.url(id)))));
        }).toList();
    }
}
