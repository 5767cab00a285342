package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.draft.Drafts;
import no.innovasjonsskolen.draft.SheetId;
import no.innovasjonsskolen.draft.Writer;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.Programmes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** A decision: a municipality begins its one application. Made by somebody who applies for it. */
@Component
class StartApplication {

    static final String KIND = "application";

    private final Applications applications;
    private final Claims claims;
    private final Programmes programmes;
    private final Drafts drafts;
    private final Journal journal;
    private final SchoolClock clock;

    StartApplication(Applications applications, Claims claims, Programmes programmes, Drafts drafts,
            Journal journal, SchoolClock clock) {
        this.applications = applications;
        this.claims = claims;
        this.programmes = programmes;
        this.drafts = drafts;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Started(ApplicationId id) implements Outcome {}

        /** The municipality is in an application already; here is whom to ask. */
        record Taken(Claims.Holder by) implements Outcome {}

        /** No call takes applications now. */
        record NoCallIsOpen() implements Outcome {}

        /** The person does not apply for this municipality. */
        record NotYours() implements Outcome {}
    }

    @Transactional
    Outcome start(Person me, MunicipalityNumber lead) {
        var now = clock.instant();
        if (!applications.municipalitiesOf(me.id()).contains(lead)) {
            return new Outcome.NotYours();
        }
        var call = programmes.currentCall(now);
        if (call.isEmpty() || !call.get().stateAt(now).takesApplications()) {
            return new Outcome.NoCallIsOpen();
        }
        return begin(me, lead, call.get(), now);
    }

    private Outcome begin(Person me, MunicipalityNumber lead, Call call, Instant now) {
        var id = applications.start(call.id(), call.cohort().name(), lead, me.id(), now);
        if (!claims.claim(call.id(), lead, id, now)) {
            // The key decided: two who start at once leave one application, and no empty one behind.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome.Taken(claims.of(call.id(), lead));
        }
        drafts.save(new SheetId(id.value()), Map.of(
                Question.CONTACT_NAME.field(), new Written(me.name(), 0),
                Question.CONTACT_EMAIL.field(), new Written(me.email(), 0)), writer(me), now);
        journal.record(now, me.asActor(), "admission.act.started", subject(id), Map.of("lead", lead.value()),
                SubmitApplication.RULES);
        return new Outcome.Started(id);
    }

    static Subject subject(ApplicationId id) {
        return new Subject(KIND, id.value());
    }

    static Writer writer(Person me) {
        return new Writer(me.id().value(), me.name());
    }
}
