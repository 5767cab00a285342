package no.innovasjonsskolen.admission;

import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.draft.DraftForm;
import no.innovasjonsskolen.draft.Sheet;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.stereotype.Component;

/** The written part of an application, saved while those who apply write in it. */
@Component
class ApplicationDraft implements DraftForm {

    private final Applications applications;
    private final WriteAnswers writeAnswers;

    ApplicationDraft(Applications applications, WriteAnswers writeAnswers) {
        this.applications = applications;
        this.writeAnswers = writeAnswers;
    }

    @Override
    public String path() {
        return "soknad";
    }

    @Override
    public Form form(PersonId me, UUID id) {
        return Question.ALL;
    }

    @Override
    public Sheet sheet(PersonId me, UUID id) {
        return applications.get(new ApplicationId(id), me).answers();
    }

    @Override
    public Outcome save(Person me, UUID id, Map<String, Written> fields) {
        return switch (writeAnswers.write(me, new ApplicationId(id), fields)) {
            case WriteAnswers.Outcome.Kept(var kept) -> new Outcome.Kept(kept);
            case WriteAnswers.Outcome.NotNow(var why) -> new Outcome.Closed(why);
        };
    }
}
