package no.innovasjonsskolen.eligibility;

import static no.innovasjonsskolen.letter.Block.action;
import static no.innovasjonsskolen.letter.Block.paragraph;

import java.util.List;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.site.Origin;
import org.springframework.stereotype.Component;

/** What a municipality is written of the decisions about its people: that it can read them. */
@Component
class TeamLetters {

    private final LetterWords letterWords;
    private final MunicipalityName names;
    private final Origin origin;

    TeamLetters(LetterWords letterWords, MunicipalityName names, Origin origin) {
        this.letterWords = letterWords;
        this.names = names;
        this.origin = origin;
    }

    /** Everybody on its team has an answer, and it may see them. */
    Letter ready(ApplicationId id, MunicipalityNumber lead, Recipient to) {
        var words = letterWords.to(to, names.letterLanguage(lead));
        return new Letter("eligibility/team/" + id + "/" + to.email(), Admissions.subject(id), to,
                words.language(), words.localize("eligibility.letter.team.title"), List.of(
                        paragraph(words, "eligibility.letter.hello", to.name()),
                        paragraph(words, "eligibility.letter.team.what", names.of(lead)),
                        action(words, "eligibility.letter.team.action", origin.of(TeamPage.url(id)))));
    }
}
