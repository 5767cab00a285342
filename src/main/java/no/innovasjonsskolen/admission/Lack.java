package no.innovasjonsskolen.admission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.TeamRule;

/**
 * What an application lacks before it can be sent. All of it at once: whoever mends one thing and tries again
 * should not meet the next.
 */
sealed interface Lack {

    /** A question that must be answered. */
    record Unanswered(Question question) implements Lack {}

    /** An answer that is not what is asked for: half an address is kept while it is written. */
    record Malformed(Question question) implements Lack {}

    /** Fewer than the plan's least number of participants. */
    record TooFewPeople(int are, int least) implements Lack {}

    /** More than the plan's highest number of participants. */
    record TooManyPeople(int are, int most) implements Lack {}

    /** All participants are from the same service area. */
    record OneSector() implements Lack {}

    /** A participant without name, address or service area. */
    record PersonIncomplete(ParticipantId id, String name) implements Lack {}

    /** The same address for two: each must get her own link. */
    record SameEmail(String email) implements Lack {}

    /** A partner that has not agreed. */
    record PartnerOpen(Partner partner) implements Lack {}

    /** The municipal director has not signed. */
    record NoGuarantee(MunicipalityNumber municipality) implements Lack {}

    /** Everything this application lacks, in the order of the task list. */
    static List<Lack> of(Application application, TeamRule rule) {
        var lacks = new ArrayList<Lack>();
        unanswered(application, Question.Step.CONTACT, lacks);
        application.partners().stream().filter(partner -> !partner.agreed())
                .forEach(partner -> lacks.add(new PartnerOpen(partner)));
        people(application, rule, lacks);
        unanswered(application, Question.Step.CHALLENGE, lacks);
        unanswered(application, Question.Step.ANCHORING, lacks);
        application.municipalities().stream()
                .filter(it -> !(application.guarantee(it) instanceof Guarantee.Signed))
                .forEach(it -> lacks.add(new NoGuarantee(it)));
        return lacks;
    }

    private static void unanswered(Application application, Question.Step step, List<Lack> lacks) {
        step.questions().stream()
                .filter(question -> question.required() && !application.answers().has(question.field()))
                .forEach(question -> lacks.add(new Unanswered(question)));
        step.questions().stream()
                .filter(question -> application.answers().has(question.field())
                        && application.answers().value(question.spec()).isEmpty())
                .forEach(question -> lacks.add(new Malformed(question)));
    }

    private static void people(Application application, TeamRule rule, List<Lack> lacks) {
        var team = application.team();
        if (team.size() < rule.least()) {
            lacks.add(new TooFewPeople(team.size(), rule.least()));
        }
        if (team.size() > rule.most()) {
            lacks.add(new TooManyPeople(team.size(), rule.most()));
        }
        if (team.size() > 1 && application.sectors().size() < rule.sectors()) {
            lacks.add(new OneSector());
        }
        var addresses = new HashSet<String>();
        var twice = new LinkedHashSet<String>();
        for (var person : team) {
            if (!person.sheet().has(Participant.NAME) || !person.sheet().has(Participant.EMAIL)
                    || person.sector().isEmpty()) {
                lacks.add(new PersonIncomplete(person.id(), person.name()));
            }
            if (person.sheet().has(Participant.EMAIL)
                    && !addresses.add(person.email().toLowerCase(Locale.ROOT))) {
                twice.add(person.email());
            }
        }
        twice.forEach(email -> lacks.add(new SameEmail(email)));
    }
}
