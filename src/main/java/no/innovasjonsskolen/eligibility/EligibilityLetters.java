package no.innovasjonsskolen.eligibility;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Cases;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Settlement;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.LetterWords;
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
    NewRuling ruling(EligibilityCase file, Agreed agreed, Person me, Instant now) {
        var words = words(file);
        var terms = terms(file);
        var said = agreed.holds().said();
        var notice = file.noticeOf(said.verdict(), now);
        var deciders = Stream.of(agreed.said().stream().map(Opinion::by),
                agreed.settled().stream().map(Settlement::by), Stream.of(Officer.of(me)))
                .flatMap(it -> it).distinct().toList();
        return new NewRuling(file.ref(), file.party(), words.language(), Requirement.VERSION,
                said.verdict().code(), EligibilityText.grounds(said, terms, notice, words),
                EligibilityText.letter(said, terms, notice, words),
                new Signed(new Signed.Contact(me.name(), me.email()), agreed.holds().by(), Officer.of(me),
                        deciders),
                earlier(file, said.verdict(), notice));
    }

    /** The languages of many, with a fixed number of questions. */
    Map<ParticipantId, Words> words(Collection<EligibilityCase> files) {
        var leads = applications.titles(files.stream().map(it -> it.id().value()).toList());
        var parties = people.all(files.stream().map(EligibilityCase::party).toList());
        return files.stream().collect(toMap(EligibilityCase::id, it -> words(
                requireNonNull(parties.get(it.party())), requireNonNull(leads.get(it.id().value())).lead())));
    }

    /** Her own language. */
    Words words(EligibilityCase file) {
        var lead = applications.titles(List.of(file.id().value())).get(file.id().value());
        return words(people.get(file.party()), requireNonNull(lead).lead());
    }

    /** The same for one whose municipality is known. */
    Words words(Person party, MunicipalityNumber lead) {
        return letterWords.to(party, names.letterLanguage(lead));
    }

    Terms terms(EligibilityCase file) {
        var call = programmes.call(file.call());
        return Terms.of(call, programmes.planOf(call));
    }

    /**
     * What it does to the earlier one. An appeal that waits is ended only by all that could be asked for;
     * what rested on false documents is annulled.
     */
    private static Optional<Earlier> earlier(EligibilityCase file, Verdict verdict,
            Optional<Request> notice) {
        if (notice.filter(it -> it.kind() == Request.Kind.FALSE_DOCUMENTS).isPresent()) {
            return file.result().map(it -> new Earlier(it.ruling(), Earlier.Relation.REVERSES));
        }
        return file.result().map(it -> new Earlier(it.ruling(), switch (verdict) {
            case STUDENT -> Earlier.Relation.REVERSES;
            case CONDITIONAL, COURSE_PARTICIPANT, ASSESS -> it.verdict().compareTo(verdict) < 0
                    ? Earlier.Relation.RAISES : Earlier.Relation.CORRECTS;
        }));
    }
}
