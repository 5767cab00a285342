package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.innovasjonsskolen.draft.Sheet;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.NotFound;

/**
 * A municipality's application, alone or together with others.
 *
 * @param reference what people quote: «IS-0042»
 * @param lead the municipality that applies, and through which partners are asked
 * @param participants those who have not been taken off the list, in the order they were added
 * @param answers what is written under {@link Question}
 */
record Application(ApplicationId id, CallId call, String reference, MunicipalityNumber lead,
        List<Partner> partners, List<Participant> participants, Sheet answers, Guarantee guarantee,
        State state) {

    /** How far the application has come. */
    sealed interface State {}

    /** Being written; sent never. */
    record Draft() implements State {

        Sent send(Submission submission) {
            return new Sent(submission);
        }

        Withdrawn withdraw(Instant now, String reason) {
            return new Withdrawn(now, reason);
        }
    }

    /** Sent, and what was sent stands even while somebody writes on. */
    record Sent(Submission last) implements State {

        Sent sendAgain(Submission submission) {
            return new Sent(submission);
        }

        Withdrawn withdraw(Instant now, String reason) {
            return new Withdrawn(now, reason);
        }
    }

    /** Taken back. The municipalities are free to apply again. */
    record Withdrawn(Instant at, String reason) implements State {}

    /**
     * The application as it was sent, once.
     *
     * @param number the first time is 1
     * @param afterDeadline sent in the rolling phase: never ahead of those who came before
     * @param content word for word, see {@link SubmittedText}
     * @param hash SHA-256 of the content, in hexadecimal
     */
    record Submission(int number, String sentBy, Instant sentAt, boolean afterDeadline, String content,
            String hash) {}

    /** The same application with what stands in other tables. */
    Application with(List<Partner> asked, List<Participant> listed, Sheet written) {
        return new Application(id, call, reference, lead, asked, listed, written, guarantee, state);
    }

    /** The municipalities that stand behind it: the lead, and the partners that have agreed. */
    List<MunicipalityNumber> municipalities() {
        return Stream.concat(Stream.of(lead),
                partners.stream().filter(Partner::agreed).map(Partner::municipality)).toList();
    }

    /** Those who count among the three or four. */
    List<Participant> team() {
        return participants.stream().filter(Participant::takesPart).toList();
    }

    boolean isJoint() {
        return !partners.isEmpty();
    }

    /** The service areas of the team. */
    List<Sector> sectors() {
        return team().stream().flatMap(person -> person.sector().stream()).distinct().sorted().toList();
    }

    /** The participant; nobody with that id on this list is «not found». */
    Participant find(ParticipantId wanted) {
        return participants.stream().filter(person -> person.id().equals(wanted)).findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether something has been written since it was last sent. */
    boolean changedSinceSent() {
        return state instanceof Sent(var last) && !last.hash().equals(SubmittedText.of(this).hash());
    }
}
