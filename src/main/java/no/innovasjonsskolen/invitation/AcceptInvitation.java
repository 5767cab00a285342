package no.innovasjonsskolen.invitation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.site.Worded;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: the one who holds the link takes on what it asks. Made by whoever holds it, once. */
@Component
class AcceptInvitation {

    private final Invitations invitations;
    private final Map<String, InvitationKind> rooms;
    private final Journal journal;
    private final SchoolClock clock;

    AcceptInvitation(Invitations invitations, List<InvitationKind> rooms, Journal journal,
            SchoolClock clock) {
        this.invitations = invitations;
        this.rooms = rooms.stream().collect(Collectors.toMap(InvitationKind::kind, Function.identity()));
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** Accepted, now or earlier by the same person. */
        record Accepted(String goOn) implements Outcome {}

        /** Somebody else has used the link. */
        record UsedByAnother() implements Outcome {}

        /** Another link was sent, or the question is no longer asked. */
        record Ended() implements Outcome {}

        /** Somebody else must answer, and why. */
        record NotYours(Worded why) implements Outcome {}

        /** No such link. */
        record NoSuchLink() implements Outcome {}
    }

    InvitationKind room(Invitation invitation) {
        return requireNonNull(rooms.get(invitation.kind()));
    }

    /** Whether the link leads nowhere: another was sent, the question was taken back, or its time is over. */
    boolean hasEnded(Invitation invitation, Instant now) {
        return invitation.endedAt().isPresent() || invitation.acceptedBy().isEmpty()
                && room(invitation).isOver(invitation.about(), now);
    }

    /** Why this person cannot use the link; empty when she can. */
    Optional<Outcome> refusal(Invitation invitation, Person by, Instant now) {
        if (invitation.acceptedBy().filter(earlier -> !earlier.equals(by.id())).isPresent()) {
            return Optional.of(new Outcome.UsedByAnother());
        }
        if (hasEnded(invitation, now)) {
            return Optional.of(new Outcome.Ended());
        }
        return room(invitation).refusal(invitation, by).map(Outcome.NotYours::new);
    }

    @Transactional
    Outcome accept(String secret, Person by) {
        var now = clock.instant();
        var found = invitations.hold(secret);
        if (found.isEmpty()) {
            return new Outcome.NoSuchLink();
        }
        var invitation = found.get();
        var refused = refusal(invitation, by, now);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (invitation.acceptedBy().isEmpty()) {
            invitations.accept(invitation.id(), by.id(), now);
            journal.record(now, by.asActor(), "invitation.act.accepted",
                    new Subject(invitation.kind(), invitation.about()), Map.of());
            room(invitation).accepted(invitation, by, now);
        }
        return new Outcome.Accepted(room(invitation).goOn(invitation));
    }
}
