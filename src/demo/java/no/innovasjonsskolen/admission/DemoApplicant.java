package no.innovasjonsskolen.admission;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.Municipality;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An invented applicant, who goes as far with her application as her number says. */
@Profile("demo & !production")
@Component
class DemoApplicant {

    private final StartApplication start;
    private final WriteAnswers write;
    private final InvitePartner invitePartner;
    private final AnswerPartnership answerPartnership;
    private final SubmitApplication submit;
    private final WithdrawApplication withdraw;
    private final DemoTeam team;
    private final Applications applications;
    private final People people;
    private final SchoolClock clock;
    private final DemoContent content = new DemoContent(2027);

    DemoApplicant(StartApplication start, WriteAnswers write, InvitePartner invitePartner,
            AnswerPartnership answerPartnership, SubmitApplication submit, WithdrawApplication withdraw,
            DemoTeam team, Applications applications, People people, SchoolClock clock) {
        this.start = start;
        this.write = write;
        this.invitePartner = invitePartner;
        this.answerPartnership = answerPartnership;
        this.submit = submit;
        this.withdraw = withdraw;
        this.team = team;
        this.applications = applications;
        this.people = people;
        this.clock = clock;
    }

    /** How far an application goes: most are sent; the rest lie in every state on the way. */
    private enum Fate {
        SENT, SENT_TWICE, SENT_UNCONFIRMED, JOINT, JOINT_WAITING, BEGUN, PEOPLE_MISSING,
        NO_GUARANTEE, WITHDRAWN
    }

    private static Fate fate(int number) {
        return switch (number % 15) {
            case 3 -> Fate.SENT_TWICE;
            case 5, 11 -> Fate.SENT_UNCONFIRMED;
            case 7 -> number < 45 ? Fate.JOINT : Fate.JOINT_WAITING;
            case 8 -> Fate.BEGUN;
            case 9 -> Fate.PEOPLE_MISSING;
            case 13 -> Fate.NO_GUARANTEE;
            case 14 -> number % 2 == 0 ? Fate.WITHDRAWN : Fate.BEGUN;
            default -> Fate.SENT;
        };
    }

    @Transactional
    void apply(Municipality lead, Municipality neighbour, int number) {
        var fate = fate(number);
        var me = coordinator(lead);
        if (!(start.start(me, lead.number()) instanceof StartApplication.Outcome.Started(var id))) {
            throw new IllegalStateException("The demo call does not take applications");
        }
        answer(me, id, Map.of(Question.CONTACT_PHONE, "61 2%d 70 %02d".formatted(number % 10, number % 100)));
        if (fate == Fate.BEGUN) {
            return;
        }
        answer(me, id, content.challenge(number));
        team.name(me, id, lead, content, fate == Fate.PEOPLE_MISSING ? 2 : 3 + number % 2,
                fate != Fate.SENT_UNCONFIRMED && fate != Fate.PEOPLE_MISSING);
        if (fate == Fate.PEOPLE_MISSING || fate == Fate.NO_GUARANTEE) {
            return;
        }
        team.guarantee(me, id, lead, content);
        if (fate == Fate.JOINT || fate == Fate.JOINT_WAITING) {
            together(me, id, neighbour, fate == Fate.JOINT);
        }
        if (fate != Fate.JOINT_WAITING) {
            send(me, id);
        }
        finish(me, id, fate, number);
    }

    private void finish(Person me, ApplicationId id, Fate fate, int number) {
        if (fate == Fate.SENT_TWICE) {
            rewrite(me, id, Question.CHALLENGE_TRIED, "Vi har også snakket med nabokommunene.");
            send(me, id);
            if (number % 2 == 1) {
                rewrite(me, id, Question.ANCHORING_POLITICS, "Saken er lagt fram for formannskapet.");
            }
        }
        if (fate == Fate.WITHDRAWN) {
            withdraw.withdraw(me, id, "Vi har ikke nok folk dette året, og søker heller neste gang.");
        }
    }

    private Person coordinator(Municipality municipality) {
        var name = content.name();
        var person = new Person(PersonId.random(), name, DemoContent.email(name, municipality.name()),
                Optional.empty());
        people.add(person, clock.instant());
        people.give(person.id(), new Role(RoleKind.COORDINATOR, municipality.number().value()),
                clock.instant());
        return person;
    }

    private void answer(Person me, ApplicationId id, Map<Question, String> answers) {
        var fields = new HashMap<String, String>();
        answers.forEach((question, text) -> fields.put(question.field(), text));
        write.write(me, id, Written.first(fields));
    }

    private void rewrite(Person me, ApplicationId id, Question question, String text) {
        var version = applications.get(id).answers().version(question.field()).version();
        write.write(me, id, Map.of(question.field(), new Written(text, version)));
    }

    private void together(Person me, ApplicationId id, Municipality neighbour, boolean agreed) {
        var contact = coordinator(neighbour);
        if (invitePartner.ask(me, id, neighbour.number(),
                new Recipient(contact.name(), contact.email())) instanceof InvitePartner.Outcome.Asked(var partner) && agreed) {
            answerPartnership.answer(contact, partner, true);
        }
    }

    private void send(Person me, ApplicationId id) {
        if (submit.submit(me, id) instanceof SubmitApplication.Outcome.Lacking(var lacks)) {
            throw new IllegalStateException("A demo application lacks " + lacks);
        }
    }
}
