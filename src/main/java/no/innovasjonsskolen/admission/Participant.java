package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.draft.Sheet;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.municipality.MunicipalityNumber;

/**
 * One whom the municipality wants to send.
 *
 * @param sheet what the municipality writes about her
 * @param person who she is, once she has used her personal link
 */
record Participant(ParticipantId id, ApplicationId application, Sheet sheet,
        Optional<PersonId> person, Standing standing) {

    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String TITLE = "title";
    static final String SECTOR = "sector";
    static final String MUNICIPALITY = "municipality";

    /** How far she has come. */
    sealed interface Standing {}

    record Named() implements Standing {}

    record Invited(Instant at) implements Standing {}

    /** She has used the link and is filling in her part. */
    record Answering(Instant since) implements Standing {}

    record Confirmed(Instant at) implements Standing {}

    record Refused(Instant at) implements Standing {}

    String name() {
        return sheet.value(NAME);
    }

    String email() {
        return sheet.value(EMAIL);
    }

    Optional<Sector> sector() {
        return Sector.of(sheet.value(SECTOR));
    }

    /** The municipality she comes from; the lead's unless another is chosen in a joint application. */
    MunicipalityNumber from(MunicipalityNumber lead) {
        return sheet.has(MUNICIPALITY) ? MunicipalityNumber.of(sheet.value(MUNICIPALITY)) : lead;
    }

    /** Whether she has said yes or no. */
    boolean hasAnswered() {
        return standing instanceof Confirmed || standing instanceof Refused;
    }

    /** Whether she counts among the three or four: she has not said no. */
    boolean takesPart() {
        return !(standing instanceof Refused);
    }
}
