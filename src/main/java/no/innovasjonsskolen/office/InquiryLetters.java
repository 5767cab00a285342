package no.innovasjonsskolen.office;

import static no.innovasjonsskolen.letter.Block.action;
import static no.innovasjonsskolen.letter.Block.fact;
import static no.innovasjonsskolen.letter.Block.paragraph;

import java.util.List;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.site.Origin;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What the office's letters say, in the Norwegian of the municipality that leads the application. */
@Component
class InquiryLetters {

    private final LetterWords letterWords;
    private final MunicipalityName names;
    private final Origin origin;

    InquiryLetters(LetterWords letterWords, MunicipalityName names, Origin origin) {
        this.letterWords = letterWords;
        this.names = names;
        this.origin = origin;
    }

    /** Asks for something more: what, by when, and whom to ask about it. */
    Letter asks(Inquiry inquiry, MunicipalityNumber lead, String reference, Person from) {
        var words = letterWords.to(inquiry.to(), names.letterLanguage(lead));
        return letter(inquiry, "asked", words,
                words.localize("office.letter.asked.title", inquiry.until(), reference), List.of(
                        paragraph(words, "office.letter.hello", inquiry.to().name()),
                        paragraph(words, "office.letter.asked.what", names.of(lead), reference,
                                inquiry.until()),
                        new Block.Paragraph(inquiry.text()),
                        action(words, "office.letter.asked.action",
                                origin.of(AnswerInquiryPage.url(inquiry))),
                        paragraph(words, "office.letter.asked.who"),
                        new Block.Facts(List.of(
                                fact(words, "office.letter.asked.last-day",
                                        words.say(inquiry.until())),
                                fact(words, "office.letter.asked.ask",
                                        from.name() + ", " + from.email())))));
    }

    /** Says that no answer is needed any more. */
    Letter takesBack(Inquiry inquiry, MunicipalityNumber lead, String reference) {
        var words = letterWords.to(inquiry.to(), names.letterLanguage(lead));
        return letter(inquiry, "taken-back", words,
                words.localize("office.letter.taken-back.title", reference), List.of(
                        paragraph(words, "office.letter.hello", inquiry.to().name()),
                        paragraph(words, "office.letter.taken-back.what", names.of(lead), reference),
                        new Block.Paragraph(inquiry.text())));
    }

    private static Letter letter(Inquiry inquiry, String what, Words words, String title, List<Block> body) {
        return new Letter("office/inquiry/" + inquiry.id() + "/" + what,
                Admissions.subject(inquiry.application()), inquiry.to(), words.language(), title, body);
    }
}
