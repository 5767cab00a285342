package no.innovasjonsskolen.admission;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.municipality.Municipality;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What an invented applicant writes. */
@Profile("demo & !production")
@Component
class DemoAnswers {

    private final StartApplication start;
    private final WriteAnswers write;
    private final Applications applications;

    DemoAnswers(StartApplication start, WriteAnswers write, Applications applications) {
        this.start = start;
        this.write = write;
        this.applications = applications;
    }

    ApplicationId begin(Person me, Municipality lead) {
        var empty = new StartApplication.Beginning(lead.number(), Optional.empty(), true);
        if (start.start(me, empty) instanceof StartApplication.Outcome.Started(var id)) {
            return id;
        }
        throw new IllegalStateException("The demo call does not take applications");
    }

    void write(Person me, ApplicationId id, Map<Question, String> answers) {
        var fields = new HashMap<String, String>();
        answers.forEach((question, text) -> fields.put(question.field(), text));
        write.write(me, id, Written.first(fields));
    }

    void rewrite(Person me, ApplicationId id, Question question, String text) {
        var version = applications.get(id).answers().version(question.field()).version();
        write.write(me, id, Map.of(question.field(), new Written(text, version)));
    }
}
