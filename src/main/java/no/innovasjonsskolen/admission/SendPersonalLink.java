package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.invitation.Invitations;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.letter.Recipient;
import org.springframework.stereotype.Component;

/**
 * Part of every decision that asks somebody to do something for an application: makes the personal link,
 * sends it in a letter and writes the journal, in the decision's transaction.
 */
@Component
class SendPersonalLink {

    private final Invitations invitations;
    private final Letters letters;
    private final AdmissionLetters writing;
    private final Journal journal;

    SendPersonalLink(Invitations invitations, Letters letters, AdmissionLetters writing, Journal journal) {
        this.invitations = invitations;
        this.letters = letters;
        this.writing = writing;
        this.journal = journal;
    }

    /** Asks her to take part; she has a name and an address. */
    void toParticipant(Application application, Participant person, Person me, Instant now) {
        toParticipant(application, person, false, me, now);
    }

    /** Asks her once more, who was taken off the list and is put back before she had answered. */
    void backToParticipant(Application application, Participant person, Person me, Instant now) {
        toParticipant(application, person, true, me, now);
    }

    private void toParticipant(Application application, Participant person, boolean back, Person me,
            Instant now) {
        var to = new Recipient(person.name(), person.email());
        var link = link(AdmissionInvitations.PARTICIPANT, person.id().value(), person.id().toString(), to, me,
                now);
        letters.send(writing.toParticipant(application, person, back, me, link, now), now);
        journal.record(now, me.asActor(), "admission.act.participant-asked",
                StartApplication.subject(application.id()), Map.of("participant", person.id().toString()));
    }

    /** Her link leads nowhere from now on. */
    void endParticipant(Participant person, Instant now) {
        invitations.end(AdmissionInvitations.PARTICIPANT, person.id().toString(), now);
    }

    /** The question to a partner leads nowhere from now on. */
    void endPartner(Partner partner, Instant now) {
        invitations.end(AdmissionInvitations.PARTNER, partner.id().toString(), now);
    }

    /** Reminds her who has used her link: it is hers, and needs no other. */
    void remindParticipant(Application application, Participant person, Person me, Instant now) {
        letters.send(writing.reminder(application, person, me, now), now);
        journal.record(now, me.asActor(), "admission.act.participant-reminded",
                StartApplication.subject(application.id()), Map.of("participant", person.id().toString()));
    }

    /** Asks a municipality to apply together with the lead. */
    void toPartner(Application application, Partner partner, Person me, Instant now) {
        var to = partner.contact();
        if (invitations.wasJustAsked(AdmissionInvitations.PARTNER, partner.id().toString(), partner.email(),
                now)) {
            return;
        }
        var link = link(AdmissionInvitations.PARTNER, partner.id(), partner.id().toString(), to, me, now);
        letters.send(writing.toPartner(application, partner, me, link, now), now);
        journal.record(now, me.asActor(), "admission.act.partner-asked",
                StartApplication.subject(application.id()),
                Map.of("municipality", partner.municipality().value()));
    }

    /** Lets another person answer and write for a partner; the question is the same. */
    void toNewContact(Application application, Partner partner, Person me, Instant now) {
        var link = link(AdmissionInvitations.PARTNER, partner.id(), partner.id().toString(),
                partner.contact(),
                me, now);
        letters.send(writing.toNewContact(application, partner, me, link, now), now);
    }

    /** Asks a municipal director to sign for her municipality. */
    void toDirector(Application application, Guarantees.Request request, Person me, Instant now) {
        var to = request.director();
        var link = link(AdmissionInvitations.GUARANTEE, request.id(), request.seat(), to, me, now);
        letters.send(writing.toDirector(application, request, me, link, now), now);
        journal.record(now, me.asActor(), "admission.act.guarantee-asked",
                StartApplication.subject(application.id()),
                Map.of("name", request.name(), "municipality", request.municipality().value()));
    }

    /** @param partner the one she is let in to write and answer for; empty for the lead */
    void toColleague(Application application, Optional<Partner> partner, Recipient colleague, Person me,
            Instant now) {
        var seat = application.id() + " " + colleague.email().toLowerCase(Locale.ROOT);
        if (invitations.wasJustAsked(AdmissionInvitations.COLLEAGUE, seat, colleague.email(), now)) {
            return;
        }
        var link = link(AdmissionInvitations.COLLEAGUE, application.id().value(), seat, colleague, me, now);
        letters.send(writing.toColleague(application, partner, colleague, me, link, now), now);
        journal.record(now, me.asActor(), "admission.act.colleague-asked",
                StartApplication.subject(application.id()), Map.of("name", colleague.name()));
    }

    private String link(String kind, UUID about, String seat, Recipient to, Person me, Instant now) {
        return invitations.invite(new Invitations.Asking(kind, about, seat, to.name(), to.email()), me.id(),
                now);
    }
}
