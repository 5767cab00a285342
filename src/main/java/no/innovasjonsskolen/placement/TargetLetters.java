package no.innovasjonsskolen.placement;

import static no.innovasjonsskolen.letter.Block.action;
import static no.innovasjonsskolen.letter.Block.paragraph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.site.Origin;
import no.innovasjonsskolen.site.Sentence;
import org.springframework.stereotype.Component;

/** What those who apply are told of the targets. */
@Component
class TargetLetters {

    private final LetterWords letterWords;
    private final MunicipalityName names;
    private final Origin origin;

    TargetLetters(LetterWords letterWords, MunicipalityName names, Origin origin) {
        this.letterWords = letterWords;
        this.names = names;
        this.origin = origin;
    }

    /**
     * What the selection shall represent from now on.
     *
     * @param what each target; none when everybody has the same chance
     */
    Letter changed(Call call, ApplicationId id, MunicipalityNumber lead, Recipient to, List<Sentence> what,
            Instant now) {
        var words = letterWords.to(to, names.letterLanguage(lead));
        var body = new ArrayList<Block>();
        body.add(paragraph(words, "placement.letter.targets.hello", to.name()));
        body.add(paragraph(words, "placement.letter.targets.what", names.of(lead), call.cohort().name(),
                call.terms().places()));
        body.add(what.isEmpty() ? paragraph(words, "placement.letter.targets.none")
                : new Block.Items(what.stream().map(words::say).toList()));
        body.add(paragraph(words, "placement.letter.targets.until", call.dates().deadline()));
        body.add(action(words, "placement.letter.targets.action", origin.of(ChancePage.url(id))));
        return new Letter("placement/targets/" + id + "/" + now.toEpochMilli() + "/" + to.email(),
                Admissions.subject(id), to, words.language(),
                words.localize("placement.letter.targets.title"),
                body);
    }
}
