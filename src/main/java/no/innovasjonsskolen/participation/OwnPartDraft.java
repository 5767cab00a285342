package no.innovasjonsskolen.participation;

import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.draft.DraftForm;
import no.innovasjonsskolen.draft.Sheet;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.programme.Commitment;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What a participant writes about herself, saved while she writes. */
@Component
class OwnPartDraft implements DraftForm {

    private final Admissions admissions;
    private final OwnParts parts;
    private final WriteOwnPart writeOwnPart;
    private final Programmes programmes;

    OwnPartDraft(Admissions admissions, OwnParts parts, WriteOwnPart writeOwnPart, Programmes programmes) {
        this.admissions = admissions;
        this.parts = parts;
        this.writeOwnPart = writeOwnPart;
        this.programmes = programmes;
    }

    @Override
    public String path() {
        return "min-del";
    }

    @Override
    public Form form(PersonId me, UUID id) {
        return Question.form(demand(me, new ParticipantId(id)));
    }

    @Override
    public Sheet sheet(PersonId me, UUID id) {
        return parts.get(admissions.place(new ParticipantId(id), me).id(), me).sheet();
    }

    @Override
    public Outcome save(Person me, UUID id, Map<String, Written> fields) {
        return switch (writeOwnPart.write(me, new ParticipantId(id), fields)) {
            case WriteOwnPart.Outcome.Kept(var kept) -> new Outcome.Kept(kept);
            case WriteOwnPart.Outcome.NotNow _ -> new Outcome.Closed(Sentence.of("participation.withdrawn"));
        };
    }

    /** What a yes commits her to. */
    Commitment commitment(Admissions.ListedPlace place, Words words) {
        return programmes.commitment(place.call(), words);
    }

    /** What the call she is asked in demands of her. */
    Demand demand(PersonId me, ParticipantId id) {
        var call = programmes.call(admissions.place(id, me).call());
        return Demand.of(call, programmes.planOf(call));
    }
}
