package no.innovasjonsskolen.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** A room that invites: it says what it asks, and what follows when somebody accepts. */
public interface InvitationKind {

    /** The kind of invitation this answers for. */
    String kind();

    /** What the invited person reads before she accepts; empty lines when it no longer holds. */
    Ask ask(Invitation invitation, Words words);

    /**
     * Why this person may not answer, in a sentence that says what to do instead; empty when she may. Asked
     * when the page is shown and again when she accepts.
     */
    Optional<Worded> refusal(Invitation invitation, Person by);

    /** Whether what this is about is over, so that no link to it leads anywhere. */
    boolean isOver(UUID about, Instant now);

    /** Somebody accepted: runs once, in the same transaction as the acceptance. */
    void accepted(Invitation invitation, Person by, Instant at);

    /** The address where whoever has accepted goes on, now and whenever she uses the link again. */
    String goOn(Invitation invitation);

    /** @param open false when the question is no longer asked; the lines then say why */
    record Ask(String title, List<String> lines, boolean open) {}
}
