package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.invitation.Invitation;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import org.springframework.stereotype.Component;

/**
 * Part of every decision that answers a question, or takes one back: writes the journal and sends a letter
 * to whoever waits for the answer, in the decision's transaction.
 */
@Component
class TellOthers {

    private final AnswerLetters writing;
    private final AdmissionLetters receipts;
    private final SendPersonalLink links;
    private final Letters letters;
    private final Journal journal;

    TellOthers(AnswerLetters writing, AdmissionLetters receipts, SendPersonalLink links, Letters letters,
            Journal journal) {
        this.writing = writing;
        this.receipts = receipts;
        this.links = links;
        this.letters = letters;
        this.journal = journal;
    }

    /** A participant has said yes or no; the municipality is told. */
    void participantAnswered(Application application, Participant person, boolean yes, Person me,
            Instant now) {
        record(application, me, yes ? "admission.act.participant-confirmed"
                : "admission.act.participant-refused", Map.of("participant", person.id().toString()), now);
        send(writing.participantAnswered(application, person, yes, now), now);
    }

    /** Somebody was taken off the list; her link ends, and she is told, if she was ever asked. */
    void participantRemoved(Application application, Participant person, Person me, Instant now) {
        links.endParticipant(person, now);
        record(application, me, "admission.act.participant-removed",
                Map.of("participant", person.id().toString()), now);
        send(writing.participantRemoved(application, person, me, now), now);
    }

    /**
     * Somebody was put back on the list; she is told, if she was ever asked: with a new link where she had
     * not used the one that ended.
     */
    void participantRestored(Application application, Participant person, Person me, Instant now) {
        record(application, me, "admission.act.participant-restored",
                Map.of("participant", person.id().toString()), now);
        if (person.standing() instanceof Participant.Invited) {
            links.backToParticipant(application, person, me, now);
        } else if (person.isTaken()) {
            send(writing.participantRestored(application, person, me, now), now);
        }
    }

    /** A partner has answered, or left; the lead is told. */
    void partnerAnswered(Application application, Partner partner, boolean yes, Person me, Instant now) {
        record(application, me, yes ? "admission.act.partner-agreed"
                : partner.agreed() ? "admission.act.partner-left" : "admission.act.partner-declined",
                Map.of("municipality", partner.municipality().value()), now);
        send(writing.partnerAnswered(application, partner, yes, me, now), now);
    }

    /** Another person answers for a partner, and is sent a link; the lead is told whom. */
    void partnerHandedOver(Application application, Partner partner, Person me, Instant now) {
        record(application, me, "admission.act.partner-handed-over", Map.of("name", partner.name(),
                "municipality", partner.municipality().value()), now);
        links.toNewContact(application, partner, me, now);
        send(writing.partnerHandedOver(application, partner, me, now), now);
    }

    /** The question to a partner was taken back: the link ends, and its contact is told. */
    void partnerRemoved(Application application, Partner partner, Person me, Instant now) {
        links.endPartner(partner, now);
        record(application, me, "admission.act.partner-removed",
                Map.of("municipality", partner.municipality().value()), now);
        send(writing.partnerRemoved(application, partner, me, now), now);
        if (partner.agreed()) {
            guaranteesLapsed(application, partner, now);
        }
    }

    /** The directors who signed for those who applied before a partner came or went are told. */
    void guaranteesLapsed(Application before, Partner partner, Instant now) {
        send(writing.guaranteesLapsed(before, partner, now), now);
    }

    /** A director has signed; the municipality is told, and she gets a receipt. */
    void guaranteeSigned(Application application, Guarantees.Request request, Guarantee.Signed signed,
            Person me) {
        record(application, me, "admission.act.guarantee-signed",
                Map.of("title", signed.title(), "municipality", request.municipality().value()), signed.at());
        send(writing.guaranteeSigned(application, request, signed, me), signed.at());
    }

    /** A director has said no; the municipality is told why. */
    void guaranteeDeclined(Application application, Guarantees.Request request, Guarantee.Declined declined,
            Person me) {
        record(application, me, "admission.act.guarantee-declined", Map.of("reason", declined.reason(),
                "municipality", request.municipality().value()), declined.at());
        send(writing.guaranteeDeclined(application, request, declined), declined.at());
    }

    /** A director has asked somebody else to sign; the municipality is told whom. */
    void guaranteeHandedOver(Application application, Guarantees.Request next, Person me, Instant now) {
        record(application, me, "admission.act.guarantee-handed-over",
                Map.of("name", next.name(), "municipality", next.municipality().value()), now);
        send(writing.guaranteeHandedOver(application, next, me, now), now);
    }

    /** Another director is asked instead; the one who was asked before, and not answered, is told. */
    void anotherIsAsked(Application application, MunicipalityNumber municipality, Guarantee.AskedFor before,
            Instant now) {
        send(writing.anotherIsAsked(application, municipality, before, now), now);
    }

    /** A signature does not count; whoever signed is told why. */
    void guaranteeSetAside(Application application, Guarantees.Request request, PersonId signer,
            Guarantee.SetAside aside, Person me) {
        record(application, me, "admission.act.guarantee-set-aside", Map.of("reason", aside.reason(), "name",
                aside.signedBy(), "municipality", request.municipality().value()), aside.at());
        send(writing.guaranteeSetAside(application, request, signer, aside), aside.at());
    }

    /** It was the office that set a signature aside; those who apply are told, and ask anew. */
    void officeSetGuaranteeAside(Application application, Guarantees.Request request, Person officer,
            String reason, Instant now) {
        send(writing.officeSetGuaranteeAside(application, request, officer, reason, now), now);
    }

    /** The application is withdrawn; whoever did it gets a receipt, and those who were asked are told. */
    void applicationWithdrawn(Application application, Application.Withdrawn withdrawn, Person me) {
        record(application, me, "admission.act.withdrawn",
                withdrawn.reason().isEmpty() ? Map.of() : Map.of("reason", withdrawn.reason()),
                withdrawn.at());
        letters.send(receipts.withdrawn(application, me, withdrawn.at()), withdrawn.at());
        send(writing.applicationWithdrawn(application, withdrawn.at()), withdrawn.at());
    }

    /** A colleague writes along from now on; those who wrote before are told. */
    void colleagueJoined(Application application, Person colleague, Instant now) {
        record(application, colleague, "admission.act.colleague-joined", Map.of("name", colleague.name()),
                now);
        send(writing.colleagueJoined(application, colleague, now), now);
    }

    /** Somebody's right to write has ended; she is told, or the others when she ended it herself. */
    void colleagueEnded(Application application, PersonId colleague, Person me, Instant now) {
        record(application, me, "admission.act.colleague-ended",
                Map.of("name", writing.nameOf(colleague)), now);
        send(writing.colleagueEnded(application, colleague, me, now), now);
    }

    /** A question to a colleague was taken back before she used the link; she is told. */
    void colleagueNotAsked(Application application, Invitation asked, Person me, Instant now) {
        record(application, me, "admission.act.colleague-not-asked", Map.of("name", asked.name()), now);
        send(writing.colleagueNotAsked(application, asked, me, now), now);
    }

    private void record(Application application, Person me, String act, Map<String, String> grounds,
            Instant now) {
        journal.record(now, me.asActor(), act, StartApplication.subject(application.id()), grounds);
    }

    private void send(List<Letter> written, Instant now) {
        written.forEach(letter -> letters.send(letter, now));
    }
}
