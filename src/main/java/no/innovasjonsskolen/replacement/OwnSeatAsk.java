package no.innovasjonsskolen.replacement;

import java.util.List;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.offer.Offers;
import no.innovasjonsskolen.participation.AskedOfParticipant;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** On a participant's own part: that she is asked for a seat, or has one and may say that she cannot come. */
@Component
class OwnSeatAsk implements AskedOfParticipant {

    private final Admissions admissions;
    private final Offers offers;
    private final Replacements replacements;

    OwnSeatAsk(Admissions admissions, Offers offers, Replacements replacements) {
        this.admissions = admissions;
        this.offers = offers;
        this.replacements = replacements;
    }

    @Override
    public List<Ask> of(ParticipantId id, PersonId me, Words words) {
        if (replacements.asked(id).isPresent()) {
            return List.of(ask("asked", id, words));
        }
        var place = admissions.place(id, me);
        return SayCannotCome.isSeated(place, replacements) && offers.place(place.application()).isPresent()
                ? List.of(ask("seated", id, words)) : List.of();
    }

    private static Ask ask(String key, ParticipantId id, Words words) {
        return new Ask(words.localize("replacement.own." + key), words.url(OwnSeatPage.url(id)),
                words.localize("replacement.own." + key + ".link"));
    }
}
