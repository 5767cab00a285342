package no.innovasjonsskolen.replacement;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.LetterContacts;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.admission.Seats;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Origin;
import org.springframework.stereotype.Component;

/** What the letters about seats say to the contact and to everybody who acts for the municipalities. */
@Component
class ReplacementLetters {

    private static final String KEY = "replacement.letter.";

    private final LetterContacts contacts;
    private final Admissions admissions;
    private final Seats seats;
    private final MunicipalityName names;
    private final LetterWords letterWords;
    private final Origin origin;

    ReplacementLetters(LetterContacts contacts, Admissions admissions, Seats seats, MunicipalityName names,
            LetterWords letterWords, Origin origin) {
        this.contacts = contacts;
        this.admissions = admissions;
        this.seats = seats;
        this.names = names;
        this.letterWords = letterWords;
        this.origin = origin;
    }

    /** What has become of a seat. */
    enum News {
        ASKED, TAKEN_BACK, SEATED, REFUSED, LATE, EMPTY
    }

    /** What she who has a seat says: she cannot come, in time or too late to be replaced; or she can. */
    enum Word {
        ABSENT, ABSENT_LATE, PRESENT
    }

    List<Letter> of(Replacement it, News news, Instant now) {
        var successor = it.successor().map(seats::sitter).map(Seats.Sitter::name).orElse("");
        return all(it.application(), code(news), it.id().value().toString(), now,
                seats.sitter(it.seat()).name(), successor, it.name());
    }

    List<Letter> ofWord(ApplicationId application, ParticipantId seat, Word word, Instant now) {
        return all(application, code(word), seat + "/" + now.toEpochMilli(), now,
                seats.sitter(seat).name());
    }

    private List<Letter> all(ApplicationId application, String code, String which, Instant now,
            Object... values) {
        var about = admissions.nameless(application);
        return contacts.all(application).stream().map(to -> letter(about, to, code, which, now, values))
                .toList();
    }

    private Letter letter(Admissions.Nameless about, Recipient to, String code, String which, Instant now,
            Object... values) {
        var words = letterWords.to(to, names.letterLanguage(about.municipalities().getFirst()));
        return new Letter("replacement/" + which + "/" + code + "/" + to.email(),
                Admissions.subject(about.id()), to, words.language(),
                words.localize(KEY + code + ".title", values), List.of(
                        Block.paragraph(words, KEY + "hello", to.name()),
                        Block.paragraph(words, KEY + code + ".what", values),
                        new Block.Facts(List.of(
                                Block.fact(words, KEY + "reference", about.reference()),
                                Block.fact(words, KEY + "time", words.dateTime(now)))),
                        Block.action(words, KEY + "action", origin.of(SeatsPage.url(about.id())))));
    }

    /** What a letter is called in keys: {@code successor-taken-back}, without whom it is to. */
    static String code(Enum<?> what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
