package no.innovasjonsskolen.ruling;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.site.Language;

/**
 * What a ruling is made of. Nothing of it is ever changed.
 *
 * @param about the case, in the room that decides
 * @param party the person it is made for, or to whom the organisation that it is made for is told;
 *        {@link RulingKind#actingFor} tells who else acts for it
 * @param language the one its text is written in
 * @param rules which version of the rules was used
 * @param result its key in the room that decides, such as {@code student}
 * @param earlier the ruling of the same case that it changes, if any
 */
public record NewRuling(CaseRef about, PersonId party, Language language, String rules, String result,
        List<Ground> grounds, RulingText text, Signed signed, Optional<Earlier> earlier) {

    /** Refuses one without the rules it rests on. */
    public NewRuling {
        grounds = List.copyOf(grounds);
        if (rules.isBlank() || result.isBlank() || grounds.isEmpty()) {
            throw new IllegalArgumentException("A ruling names its rules, its result and its grounds");
        }
    }
}
