package no.innovasjonsskolen.eligibility;

import static no.innovasjonsskolen.letter.Block.action;
import static no.innovasjonsskolen.letter.Block.paragraph;

import java.util.List;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.participation.Participations;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Origin;
import org.springframework.stereotype.Component;

/** What a participant is written about the day in her ruling. Not what the ruling says. */
@Component
class ConditionLetters {

    private final LetterWords letterWords;
    private final MunicipalityName names;
    private final Origin origin;

    ConditionLetters(LetterWords letterWords, MunicipalityName names, Origin origin) {
        this.letterWords = letterWords;
        this.names = names;
        this.origin = origin;
    }

    /** Reminds her of it some days before. */
    Letter reminds(ParticipantId id, Deadline until, Person party, MunicipalityNumber lead) {
        var words = letterWords.to(party, names.letterLanguage(lead));
        return new Letter("eligibility/condition/" + id + "/" + until.lastDay(), BeginCase.subject(id),
                new Recipient(party.name(), party.email()), words.language(),
                words.localize("eligibility.letter.condition-near.title", until), List.of(
                        paragraph(words, "eligibility.letter.hello", party.name()),
                        paragraph(words, "eligibility.letter.condition-near.what", until),
                        action(words, "eligibility.letter.condition-near.action",
                                origin.of(Participations.documentsUrl(id)))));
    }
}
