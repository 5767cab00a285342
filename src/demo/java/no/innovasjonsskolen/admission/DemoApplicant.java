package no.innovasjonsskolen.admission;

import java.util.Map;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.municipality.Municipality;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An invented applicant, who goes as far with her application as her number says. */
@Profile("demo & !production")
@Component
class DemoApplicant {

    private final DemoPersons persons;
    private final DemoAnswers answers;
    private final DemoTeam team;
    private final DemoDirector director;
    private final DemoPartner partner;
    private final DemoSending sending;
    private final DemoContent content = new DemoContent(2027);

    DemoApplicant(DemoPersons persons, DemoAnswers answers, DemoTeam team, DemoDirector director,
            DemoPartner partner, DemoSending sending) {
        this.persons = persons;
        this.answers = answers;
        this.team = team;
        this.director = director;
        this.partner = partner;
        this.sending = sending;
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
        var me = persons.coordinator(content.name(), lead);
        var id = answers.begin(me, lead);
        answers.write(me, id,
                Map.of(Question.CONTACT_PHONE, "61 2%d 70 %02d".formatted(number % 10, number % 100)));
        if (fate == Fate.BEGUN) {
            return;
        }
        answers.write(me, id, content.challenge(number));
        team.name(me, id, lead, content, fate == Fate.PEOPLE_MISSING ? 2 : 3 + number % 2,
                fate != Fate.SENT_UNCONFIRMED && fate != Fate.PEOPLE_MISSING);
        if (fate == Fate.PEOPLE_MISSING || fate == Fate.NO_GUARANTEE) {
            return;
        }
        if (fate == Fate.JOINT || fate == Fate.JOINT_WAITING) {
            partner.join(me, id, neighbour, content.name(), fate == Fate.JOINT);
        }
        director.sign(me, id, lead, content.name());
        if (fate == Fate.JOINT) {
            director.sign(me, id, neighbour, content.name());
        }
        if (fate != Fate.JOINT_WAITING) {
            sending.send(me, id);
        }
        finish(me, id, fate, number);
    }

    private void finish(Person me, ApplicationId id, Fate fate, int number) {
        if (fate == Fate.SENT_TWICE) {
            answers.rewrite(me, id, Question.CHALLENGE_TRIED, "Vi har også snakket med nabokommunene.");
            sending.send(me, id);
            if (number % 2 == 1) {
                answers.rewrite(me, id, Question.ANCHORING_POLITICS, "Saken er lagt fram for formannskapet.");
            }
        }
        if (fate == Fate.WITHDRAWN) {
            sending.withdraw(me, id, "Vi har ikke nok folk dette året, og søker heller neste gang.");
        }
    }
}
