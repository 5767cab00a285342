package no.innovasjonsskolen.eligibility;

import static no.innovasjonsskolen.letter.Block.action;
import static no.innovasjonsskolen.letter.Block.fact;
import static no.innovasjonsskolen.letter.Block.paragraph;

import java.util.List;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.site.Origin;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/**
 * What a participant is written about what the school asks her for. Not what it is: her letters may go to an
 * address that her employer reads.
 */
@Component
class RequestLetters {

    private final LetterWords letterWords;
    private final MunicipalityName names;
    private final Origin origin;

    RequestLetters(LetterWords letterWords, MunicipalityName names, Origin origin) {
        this.letterWords = letterWords;
        this.names = names;
        this.origin = origin;
    }

    /** Asks for something, and says beforehand what follows if it does not come. */
    Letter asks(Request request, Person to, MunicipalityNumber lead, Person from) {
        var words = letterWords.to(to, names.letterLanguage(lead));
        return letter(request, "asked", to, words,
                words.localize(key(request, "title"), request.until()), List.of(
                        paragraph(words, "eligibility.letter.hello", to.name()),
                        paragraph(words, key(request, "what")),
                        action(words, key(request, "action"), address(request)),
                        paragraph(words, key(request, "otherwise"), request.until()),
                        paragraph(words, key(request, "private")),
                        new Block.Facts(List.of(
                                fact(words, "eligibility.letter.asked.last-day",
                                        words.say(request.until())),
                                fact(words, "eligibility.letter.asked.ask",
                                        from.name() + ", " + from.email())))));
    }

    /** Reminds her some days before. */
    Letter reminds(Request request, Person to, MunicipalityNumber lead) {
        var words = letterWords.to(to, names.letterLanguage(lead));
        return letter(request, "reminder", to, words,
                words.localize("eligibility.letter.reminder.title", request.until()), List.of(
                        paragraph(words, "eligibility.letter.hello", to.name()),
                        paragraph(words, key(request, "reminder"), request.until()),
                        action(words, key(request, "action"), address(request)),
                        paragraph(words, key(request, "otherwise"), request.until())));
    }

    /** Says that nothing more is needed. */
    Letter takesBack(Request request, Person to, MunicipalityNumber lead) {
        var words = letterWords.to(to, names.letterLanguage(lead));
        return letter(request, "taken-back", to, words,
                words.localize(key(request, "dropped")), List.of(
                        paragraph(words, "eligibility.letter.hello", to.name()),
                        paragraph(words, key(request, "dropped.what"))));
    }

    private static String key(Request request, String end) {
        return "eligibility.letter." + (request.kind().isNotice() ? "notice." : "asked.") + end;
    }

    private String address(Request request) {
        return origin.of(RequestedPage.url(request.id()));
    }

    private static Letter letter(Request request, String what, Person to, Words words, String title,
            List<Block> body) {
        return new Letter("eligibility/request/" + request.id() + "/" + what, BeginCase.subject(request.of()),
                new Recipient(to.name(), to.email()), words.language(), title, body);
    }
}
