package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.draft.Sheet;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;

/**
 * One whom the municipality wants to send.
 *
 * @param sheet what the municipality writes about her
 * @param person who she is, once she has used her personal link
 */
record Participant(ParticipantId id, ApplicationId application, Sheet sheet,
        Optional<PersonId> person, Standing standing) {

    static final FieldSpec<String> NAME = FieldSpec.name("name").required().autocomplete("off")
            .width(20);
    static final FieldSpec<String> EMAIL = FieldSpec.email("email").required().autocomplete("off").width(20);
    static final FieldSpec<String> TITLE = FieldSpec.line("title", 100).autocomplete("off").width(20);
    static final FieldSpec<Sector> SECTOR = FieldSpec
            .select("sector", Option.of(Sector.values(), Sector::code)).required();

    private static final String MUNICIPALITY = "municipality";

    /** How far she has come. */
    sealed interface Standing {}

    record Named() implements Standing {}

    record Invited(Instant at) implements Standing {}

    /** She has used the link and is filling in her part. */
    record Answering(Instant since) implements Standing {}

    record Confirmed(Instant at) implements Standing {}

    record Refused(Instant at) implements Standing {}

    /**
     * She has been taken off the list; what she has written about herself stays hers.
     *
     * @param before how far she had come, and has come if she is put back
     */
    record Removed(Instant at, Standing before) implements Standing {}

    /** What is asked about her. Where she comes from is asked only where there is a choice. */
    static Form form(Application application, MunicipalityName names) {
        var fields = new ArrayList<FieldSpec<?>>(List.of(NAME, EMAIL, TITLE, SECTOR));
        if (application.isJoint()) {
            fields.add(FieldSpec.select(MUNICIPALITY, application.municipalities().stream()
                    .map(number -> Option.of(number.value(), number, _ -> names.of(number))).toList()));
        }
        return new Form("admission.participant", fields);
    }

    String name() {
        return sheet.value(NAME.name());
    }

    String email() {
        return sheet.value(EMAIL.name());
    }

    Optional<Sector> sector() {
        return sheet.value(SECTOR);
    }

    /**
     * The municipality she comes from: the one chosen, as long as it is in the application; else the lead.
     */
    MunicipalityNumber from(List<MunicipalityNumber> municipalities) {
        return municipalities.stream().filter(it -> it.value().equals(sheet.value(MUNICIPALITY))).findFirst()
                .orElseGet(municipalities::getFirst);
    }

    /** Whether both are one: by the person, once known, else by the address. */
    boolean isSameAs(Participant other) {
        return email().equalsIgnoreCase(other.email()) || isTaken() && person.equals(other.person());
    }

    /** The same as she was before she was taken off the list. */
    Participant onTheList() {
        return standing instanceof Removed(_, var before)
                ? new Participant(id, application, sheet, person, before) : this;
    }

    /** Whether she has said yes or no. */
    boolean hasAnswered() {
        return standing instanceof Confirmed || standing instanceof Refused;
    }

    /**
     * Whether somebody has used her link: her name and address are then hers, and no longer the
     * municipality's.
     */
    boolean isTaken() {
        return person.isPresent();
    }

    /** Whether there is somebody to write to, and where. */
    boolean canBeReached() {
        return sheet.has(NAME) && sheet.has(EMAIL);
    }

    /** Whether she has ever been told that she is on the list. */
    boolean isTold() {
        return !(standing instanceof Named);
    }

    /** Whether she counts among the three or four: she has not said no. */
    boolean takesPart() {
        return !(standing instanceof Refused || standing instanceof Removed);
    }
}
