package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.innovasjonsskolen.draft.Sheet;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.NotFound;

/**
 * A municipality's application, alone or together with others.
 *
 * @param participants those who have not been removed from the list, in the order they were added
 * @param answers what is written under {@link Question}
 * @param guarantees what the directors have answered; see {@link #guarantee}
 */
record Application(Heading heading, List<Partner> partners, List<Participant> participants, Sheet answers,
        Map<MunicipalityNumber, Guarantee> guarantees) {

    /**
     * What an application is called, and how far it has come: as much as a list shows.
     *
     * @param reference what people quote: «IS-0042»
     * @param lead the municipality that applies, and through which partners are asked
     */
    record Heading(ApplicationId id, CallId call, String reference, MunicipalityNumber lead, State state) {}

    /** How far the application has come. */
    sealed interface State {}

    /** Being written; sent never. */
    record Draft(Instant since) implements State {

        Sent send(SubmittedText text, String by, Instant at, boolean afterDeadline) {
            return new Sent(new Submission(1, by, at, afterDeadline, text.text(), text.hash()));
        }

        Withdrawn withdraw(Instant now, String reason) {
            return new Withdrawn(now, reason);
        }
    }

    /** Sent; what was sent applies until it is sent again, even while somebody writes on. */
    record Sent(Submission last) implements State {

        Sent sendAgain(SubmittedText text, String by, Instant at, boolean afterDeadline) {
            return new Sent(new Submission(last.number() + 1, by, at, afterDeadline, text.text(),
                    text.hash()));
        }

        Withdrawn withdraw(Instant now, String reason) {
            return new Withdrawn(now, reason);
        }
    }

    /** Withdrawn. The municipalities are free to apply again. */
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

    ApplicationId id() {
        return heading.id();
    }

    CallId call() {
        return heading.call();
    }

    String reference() {
        return heading.reference();
    }

    MunicipalityNumber lead() {
        return heading.lead();
    }

    State state() {
        return heading.state();
    }

    /** The municipalities that apply: the lead, and the partners that have agreed. */
    List<MunicipalityNumber> municipalities() {
        return municipalities(lead(), partners);
    }

    /** The lead, and those that have agreed to apply together with it. */
    static List<MunicipalityNumber> municipalities(MunicipalityNumber lead, List<Partner> partners) {
        return Stream.concat(Stream.of(lead),
                partners.stream().filter(Partner::agreed).map(Partner::municipality)).toList();
    }

    /** What the director of a municipality has answered, as it counts now. */
    Guarantee guarantee(MunicipalityNumber municipality) {
        return switch (guarantees.getOrDefault(municipality, new Guarantee.NotAsked())) {
            case Guarantee.Signed signed when !signed.covers(municipalities()) -> signed.lapse();
            case Guarantee answered -> answered;
        };
    }

    /** Whether the director of a municipality, who was let in to answer, reads it: to sign, or as she did. */
    boolean isReadToSign(MunicipalityNumber municipality) {
        return switch (guarantee(municipality)) {
            case Guarantee.AskedFor _, Guarantee.Signed _ -> !(state() instanceof Withdrawn);
            case Guarantee.NotAsked _, Guarantee.Declined _, Guarantee.SetAside _, Guarantee.Lapsed _ ->
                false;
        };
    }

    /** Whether each municipality's director has signed for its own. */
    boolean isGuaranteed() {
        return municipalities().stream().allMatch(it -> guarantee(it) instanceof Guarantee.Signed);
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

    /** The partner; none with that id in this application is «not found». */
    Partner partner(UUID wanted) {
        return partners.stream().filter(partner -> partner.id().equals(wanted)).findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether something has been written since it was last sent. */
    boolean changedSinceSent() {
        return state() instanceof Sent(var last) && !last.hash().equals(SubmittedText.of(this).hash());
    }
}
