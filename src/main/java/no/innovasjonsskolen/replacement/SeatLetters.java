package no.innovasjonsskolen.replacement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Seats;
import no.innovasjonsskolen.admission.Seats.Sitter;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Origin;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What the letters about a seat say to the one whose it is and to the one who is asked to take it over. */
@Component
class SeatLetters {

    private static final String KEY = "replacement.letter.";

    private final Admissions admissions;
    private final Seats seats;
    private final Programmes programmes;
    private final MunicipalityName names;
    private final LetterWords letterWords;
    private final Origin origin;

    SeatLetters(Admissions admissions, Seats seats, Programmes programmes, MunicipalityName names,
            LetterWords letterWords, Origin origin) {
        this.admissions = admissions;
        this.seats = seats;
        this.programmes = programmes;
        this.names = names;
        this.letterWords = letterWords;
        this.origin = origin;
    }

    /** What has become of the seat, to the one whose it is or was. */
    enum ToSeat {
        ASKED, KEPT, SEATED, EMPTY
    }

    /** The same to the one who was asked. */
    enum ToSuccessor {
        SEATED, TAKEN_BACK, LATE, NO_PLACE
    }

    /** Nobody is told whom no letter can reach. */
    List<Letter> toSeat(Replacement it, ToSeat news, Instant now) {
        return plain(it, seats.sitter(it.seat()), "seat-" + ReplacementLetters.code(news), now);
    }

    List<Letter> toSuccessor(Replacement it, ToSuccessor news, Instant now) {
        return it.successor().map(seats::sitter)
                .map(who -> plain(it, who, "successor-" + ReplacementLetters.code(news), now))
                .orElseGet(List::of);
    }

    /** Asks her: what it is, what she has missed, and all that a yes commits to. */
    List<Letter> asking(Replacement it, String link, Instant now) {
        return it.successor().map(seats::sitter).map(who -> List.of(asking(it, who, link, now)))
                .orElseGet(List::of);
    }

    private Letter asking(Replacement it, Sitter who, String link, Instant now) {
        var to = new Recipient(who.name(), who.email());
        var about = admissions.nameless(it.application());
        var lead = about.municipalities().getFirst();
        var words = letterWords.to(to, names.letterLanguage(lead));
        var call = programmes.call(it.call());
        var period = Period.of(call, programmes.planOf(call), now);
        var commitment = programmes.commitment(it.call(), words);
        var body = new ArrayList<Block>();
        body.add(Block.paragraph(words, KEY + "hello", who.name()));
        body.add(Block.paragraph(words, KEY + "successor-asked.what", it.name(), names.of(lead),
                seats.sitter(it.seat()).name()));
        if (period.held() > 0) {
            body.add(Block.paragraph(words, "replacement.missed", period.held(), period.gatherings()));
        }
        body.add(Block.paragraph(words, KEY + "successor-asked.do"));
        period.until().ifPresent(
                until -> body.add(Block.paragraph(words, KEY + "successor-asked.until", until)));
        body.add(Block.paragraph(words, KEY + "successor-asked.assessed"));
        body.add(new Block.Heading(commitment.title()));
        body.add(new Block.Items(commitment.meetings().stream()
                .map(meeting -> meeting.name() + ": " + meeting.days()).toList()));
        body.add(new Block.Facts(commitment.lines().stream()
                .map(line -> new Block.Fact(line.label(), line.text())).toList()));
        body.add(Block.action(words, KEY + "successor-asked.action", origin.of(link)));
        return letter(it, to, "successor-asked", words, body, names.of(lead));
    }

    private List<Letter> plain(Replacement it, Sitter who, String code, Instant now) {
        if (!Recipient.canReach(who.email())) {
            return List.of();
        }
        var to = new Recipient(who.name(), who.email());
        var lead = admissions.nameless(it.application()).municipalities().getFirst();
        var words = letterWords.to(to, names.letterLanguage(lead));
        return List.of(letter(it, to, code, words, List.of(
                Block.paragraph(words, KEY + "hello", who.name()),
                Block.paragraph(words, KEY + code + ".what", names.of(lead),
                        it.successor().map(seats::sitter).map(Sitter::name).orElse(""), it.name()),
                new Block.Facts(List.of(Block.fact(words, KEY + "time", words.dateTime(now)))),
                Block.action(words, KEY + "own", origin.of("/soknad"))), names.of(lead)));
    }

    private static Letter letter(Replacement it, Recipient to, String code, Words words, List<Block> body,
            String lead) {
        return new Letter("replacement/" + it.id().value() + "/" + code, Admissions.subject(it.application()),
                to, words.language(), words.localize(KEY + code + ".title", lead), body);
    }
}
