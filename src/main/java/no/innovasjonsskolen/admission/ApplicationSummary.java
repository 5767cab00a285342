package no.innovasjonsskolen.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Words;

/** An application as questions and answers, for those who check, sign and read it. */
record ApplicationSummary(Application application, boolean open, Words words, MunicipalityName names) {

    /** One question. */
    static SummaryRow line(Application application, Question question, Words words) {
        return new SummaryRow(words.localize("admission.question." + question.field()),
                application.answers().value(question.field()), Optional.empty());
    }

    /** What was sent, as it was sent: the answers, the participants and the guarantees, in their order. */
    static List<SummaryRow> sent(Application.Submission submission, MunicipalityName names, Words words) {
        var text = submission.content();
        var rows = new ArrayList<SummaryRow>();
        rows.add(row(words.localize("admission.check.municipalities"),
                SubmittedText.municipalities(text).stream()
                        .map(names::of).collect(Collectors.joining(", "))));
        rows.addAll(answers(text, words));
        SubmittedText.people(text).forEach(person -> rows.add(row(
                words.localize("admission.check.participant"),
                person.name() + "\n" + person.email() + "\n" + person.sector().map(words::say).orElse(""))));
        SubmittedText.signatures(text).forEach(signature -> rows.add(row(
                words.localize("admission.check.guarantee", names.of(signature.municipality())),
                signature.by() + "\n" + words.dateTime(signature.at()))));
        return rows;
    }

    /** The answers in a text that was sent, question by question. */
    static List<SummaryRow> answers(String text, Words words) {
        return SubmittedText.read(text).stream()
                .filter(line -> words.has("admission.question." + line.name()))
                .map(line -> row(words.localize("admission.question." + line.name()), line.value())).toList();
    }

    private static SummaryRow row(String question, String value) {
        return new SummaryRow(question, value, Optional.empty());
    }

    /** Everything, in the order of the task list. */
    List<SummaryRow> all() {
        var answers = new ArrayList<SummaryRow>();
        answers.add(new SummaryRow(words.localize("admission.check.municipalities"),
                names.of(application.municipalities()), change("/partnere")));
        steps(Question.Step.CONTACT, answers);
        for (var person : application.team()) {
            answers.add(new SummaryRow(words.localize("admission.check.participant"),
                    person.name() + "\n" + person.email() + "\n"
                            + person.sector().map(words::say).orElse("") + "\n"
                            + StateText.of(person.standing(), words),
                    change("/deltakere/" + person.id())));
        }
        steps(Question.Step.CHALLENGE, answers);
        steps(Question.Step.ANCHORING, answers);
        answers.add(new SummaryRow(words.localize("admission.task.guarantee"),
                StateText.guarantees(application, names, words), change("/garanti")));
        return answers;
    }

    private void steps(Question.Step step, List<SummaryRow> answers) {
        for (var question : step.questions()) {
            answers.add(new SummaryRow(words.localize("admission.question." + question.field()),
                    application.answers().value(question.field()),
                    change("/del/" + step.path() + "#" + question.field())));
        }
    }

    private Optional<String> change(String path) {
        return open ? Optional.of(words.url("/soknad/" + application.id() + path)) : Optional.empty();
    }
}
