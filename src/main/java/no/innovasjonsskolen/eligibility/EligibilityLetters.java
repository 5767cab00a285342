package no.innovasjonsskolen.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Cases;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Settlement;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.ruling.Earlier;
import no.innovasjonsskolen.ruling.NewRuling;
import no.innovasjonsskolen.ruling.Signed;
import no.innovasjonsskolen.ruling.Signed.Officer;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What a participant is told of the decision, in her own language, else that of her municipality. */
@Component
class EligibilityLetters {

    private final Programmes programmes;
    private final People people;
    private final Cases applications;
    private final MunicipalityName names;
    private final LetterWords letterWords;

    EligibilityLetters(Programmes programmes, People people, Cases applications, MunicipalityName names,
            LetterWords letterWords) {
        this.programmes = programmes;
        this.people = people;
        this.applications = applications;
        this.names = names;
        this.letterWords = letterWords;
    }

    /** The ruling that what is agreed comes to, decided by this person now. */
    NewRuling ruling(EligibilityCase file, Agreed agreed, Person me) {
        var words = words(file);
        var terms = terms(file);
        var said = agreed.holds().said();
        var deciders = Stream.of(agreed.said().stream().map(Opinion::by),
                agreed.settled().stream().map(Settlement::by), Stream.of(Officer.of(me)))
                .flatMap(it -> it).distinct().toList();
        return new NewRuling(file.ref(), file.party(), words.language(), Requirement.VERSION,
                said.verdict().code(), EligibilityText.grounds(said, terms, words),
                EligibilityText.letter(said, terms, words),
                new Signed(new Signed.Contact(me.name(), me.email()), agreed.holds().by(), Officer.of(me),
                        deciders),
                earlier(file, said.verdict()));
    }

    /** Her own language. */
    Words words(EligibilityCase file) {
        var lead = applications.titles(List.of(file.id().value())).get(file.id().value());
        return words(people.get(file.party()), requireNonNull(lead).lead());
    }

    /** The same for one whose municipality is known. */
    Words words(Person party, MunicipalityNumber lead) {
        return letterWords.to(new Recipient(party.name(), party.email()), names.letterLanguage(lead));
    }

    Terms terms(EligibilityCase file) {
        var call = programmes.call(file.call());
        return Terms.of(call, programmes.planOf(call));
    }

    /** What it does to the earlier one. An appeal that waits is ended only by all that could be asked for. */
    private static Optional<Earlier> earlier(EligibilityCase file, Verdict verdict) {
        return file.result().map(it -> new Earlier(it.ruling(), switch (verdict) {
            case STUDENT -> Earlier.Relation.REVERSES;
            case CONDITIONAL, COURSE_PARTICIPANT, ASSESS -> it.verdict().compareTo(verdict) < 0
                    ? Earlier.Relation.RAISES : Earlier.Relation.CORRECTS;
        }));
    }
}
