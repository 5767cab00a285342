package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.draft.Drafts;
import no.innovasjonsskolen.draft.SheetId;
import no.innovasjonsskolen.draft.Writer;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
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

    /** What is filled in from whoever begins. */
    static final Set<Question> FILLED_IN = Set.of(Question.CONTACT_NAME, Question.CONTACT_EMAIL);

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

    /**
     * A way to begin.
     *
     * @param from an earlier application of the municipality, whose text the new one begins with
     * @param free whether the municipality is in no application of the call yet
     */
    record Beginning(MunicipalityNumber lead, Optional<Application.Heading> from, boolean free) {

        /** Tells it from the others: «3434», or «3434 IS-2027-0041». */
        String code() {
            return lead.value() + from.map(it -> " " + it.reference()).orElse("");
        }
    }

    /** How it ended. */
    sealed interface Outcome {

        record Started(ApplicationId id) implements Outcome {}

        /** She writes in the municipality's application already: a double click begins no second. */
        record AlreadyBegun(ApplicationId id) implements Outcome {}

        /** The municipality is in an application already; here is whom to ask. */
        record Taken(Claims.Holder by) implements Outcome {}

        /** No call takes applications now. */
        record NoCallIsOpen() implements Outcome {}

        /** The person does not apply for this municipality. */
        record NotYours() implements Outcome {}
    }

    /** Every way to begin for the municipalities she applies for: empty, or with an earlier text. */
    List<Beginning> beginnings(PersonId me) {
        var mine = applications.municipalitiesOf(me);
        if (mine.isEmpty()) {
            return List.of();
        }
        var taken = open(clock.instant()).map(call -> claims.taken(call.id(), mine)).orElse(Set.copyOf(mine));
        var earlier = applications.headings(me);
        return mine.stream().flatMap(lead -> Stream.concat(
                Stream.of(new Beginning(lead, Optional.empty(), !taken.contains(lead))),
                earlier.stream().filter(it -> it.lead().equals(lead))
                        .map(it -> new Beginning(lead, Optional.of(it), !taken.contains(lead)))))
                .toList();
    }

    @Transactional
    Outcome start(Person me, Beginning beginning) {
        var now = clock.instant();
        if (!applications.municipalitiesOf(me.id()).contains(beginning.lead())) {
            return new Outcome.NotYours();
        }
        return open(now).map(call -> begin(me, beginning, call, now)).orElseGet(Outcome.NoCallIsOpen::new);
    }

    private Optional<Call> open(Instant now) {
        return programmes.currentCall(now).filter(it -> it.stateAt(now).takesApplications());
    }

    private Outcome begin(Person me, Beginning beginning, Call call, Instant now) {
        var lead = beginning.lead();
        var id = applications.start(call.id(), call.cohort().name(), lead, me.id(), now);
        if (!claims.claim(call.id(), lead, id, now)) {
            // The key decided: two who start at once leave one application, and no empty one behind.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            var holder = claims.of(call.id(), lead);
            return holder.asPartner() ? new Outcome.Taken(holder) : new Outcome.AlreadyBegun(holder.id());
        }
        drafts.save(new SheetId(id.value()), firstText(me, beginning), writer(me), now);
        journal.record(now, me.asActor(), "admission.act.started", subject(id), Map.of("lead", lead.value()));
        return new Outcome.Started(id);
    }

    /** The text of the earlier application, if any, and whoever begins as the contact. */
    private Map<String, Written> firstText(Person me, Beginning beginning) {
        var text = new HashMap<String, Written>();
        beginning.from().map(it -> applications.get(it.id(), me.id()).answers()).ifPresent(answers -> Stream
                .of(Question.values()).map(Question::field).filter(answers::has)
                .forEach(field -> text.put(field, new Written(answers.value(field), 0))));
        text.put(Question.CONTACT_NAME.field(), new Written(me.name(), 0));
        text.put(Question.CONTACT_EMAIL.field(), new Written(me.email(), 0));
        return text;
    }

    static Subject subject(ApplicationId id) {
        return new Subject(KIND, id.value());
    }

    static Writer writer(Person me) {
        return new Writer(me.id().value(), me.name());
    }
}
