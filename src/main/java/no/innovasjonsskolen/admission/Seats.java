package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.invitation.Invitations;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of participants, for the room that decides who takes over the seat of another once an application
 * has a place. Whoever is asked is on the list when the seat is hers, not before.
 */
@Component
public class Seats {

    public static final FieldSpec<String> NAME = Participant.NAME;
    public static final FieldSpec<String> EMAIL = Participant.EMAIL;
    public static final FieldSpec<Sector> SECTOR = Participant.SECTOR;

    private final Applications applications;
    private final Participants participants;
    private final SubmitApplication submitApplication;
    private final Invitations invitations;
    private final MunicipalityName names;

    Seats(Applications applications, Participants participants, SubmitApplication submitApplication,
            Invitations invitations, MunicipalityName names) {
        this.applications = applications;
        this.participants = participants;
        this.submitApplication = submitApplication;
        this.invitations = invitations;
        this.names = names;
    }

    /** What is asked about her who is to have a seat. */
    public Form form(ApplicationId id) {
        return Participant.form(applications.get(id), names);
    }

    /** Those of these whom the school decides about still, see {@link Admissions#entrant}. */
    public List<ParticipantId> entrants(Collection<ParticipantId> ids) {
        return participants.entrants(ids).stream().map(Admissions.Entrant::id).toList();
    }

    /** Another room knows whether an application has a place; a component there. */
    public interface Placed {

        /** Whether one is offered to it, or taken. */
        boolean isPlaced(ApplicationId id);
    }

    /**
     * Somebody who has a seat, had one, or is asked to take one.
     *
     * @param person who she is, once she has used her link
     * @param takesPart whether she is on the list and has not said no
     * @param confirmed whether she has said yes
     */
    public record Sitter(ParticipantId id, String name, String email, Optional<Sector> sector,
            Optional<PersonId> person, boolean takesPart, boolean confirmed) {

        private static Sitter of(Participant it) {
            return new Sitter(it.id(), it.name(), it.email(), it.sector(), it.person(), it.takesPart(),
                    it.onTheList().standing() instanceof Participant.Confirmed);
        }
    }

    /** @param link the path of her personal link, for the letter that carries it */
    public record Asked(ParticipantId id, String link) {}

    /** Everybody on the list, also who has said no. */
    public List<Sitter> of(ApplicationId id) {
        return applications.get(id).participants().stream().map(Sitter::of).toList();
    }

    /** Anybody who is or was on a list, or is asked for a seat. */
    public Sitter sitter(ParticipantId id) {
        return Sitter.of(participants.get(id));
    }

    /**
     * Whether she has said yes in another application of the call that is sent: by the address, or as the
     * person. Somebody who is only written into a list there has promised nothing, and nothing is told of it.
     */
    public boolean isElsewhere(CallId call, ApplicationId own, String email, Optional<PersonId> person) {
        return applications.living(call).stream()
                .filter(it -> !it.id().equals(own) && it.state() instanceof Application.Sent)
                .flatMap(it -> it.team().stream()).filter(it -> Sitter.of(it).confirmed())
                .anyMatch(it -> it.email().equalsIgnoreCase(email)
                        || person.isPresent() && it.person().equals(person));
    }

    /** She is asked to take over a seat, and waits for it beside the list. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Asked ask(ApplicationId application, ParticipantId seat, Map<String, Written> fields, Person me,
            Instant now) {
        var id = participants.add(application, me, fields, now);
        participants.waitFor(seat, id, now);
        var person = participants.get(id);
        participants.invited(id, person.email(), now);
        return new Asked(id, invitations.invite(new Invitations.Asking(AdmissionInvitations.PARTICIPANT,
                id.value(), id.toString(), person.name(), person.email()), me.id(), now));
    }

    /** The seat is hers, and the one before is off the list; what was sent says so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(ApplicationId application, ParticipantId seat, ParticipantId successor, Person by,
            Instant now) {
        participants.waitNoMore(successor);
        leave(application, seat, by, now);
    }

    /** Her link leads nowhere, and she waits no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(ParticipantId successor, PersonId by, Instant now) {
        participants.remove(successor, by, now);
        participants.waitNoMore(successor);
        invitations.end(AdmissionInvitations.PARTICIPANT, successor.toString(), now);
    }

    /** She is off the list, her link leads nowhere, and what was sent says so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(ApplicationId application, ParticipantId seat, Person by, Instant now) {
        participants.remove(seat, by.id(), now);
        invitations.end(AdmissionInvitations.PARTICIPANT, seat.toString(), now);
        submitApplication.seatChanged(by, application, now);
    }
}
