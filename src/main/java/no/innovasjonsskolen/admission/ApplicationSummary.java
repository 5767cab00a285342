package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
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
        var lines = SubmittedText.read(submission.content());
        var rows = new ArrayList<SummaryRow>();
        rows.add(row(words.localize("admission.check.municipalities"), lines.stream()
                .filter(it -> it.name().equals("lead") || it.name().equals("partner"))
                .map(it -> names.of(MunicipalityNumber.of(it.value()))).collect(Collectors.joining(", "))));
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (words.has("admission.question." + line.name())) {
                rows.add(row(words.localize("admission.question." + line.name()), line.value()));
            } else if (line.name().equals("participant")) {
                rows.add(row(words.localize("admission.check.participant"), lines.get(at + 1).value() + "\n"
                        + lines.get(at + 2).value() + "\n"
                        + Sector.of(lines.get(at + 4).value()).map(words::say).orElse("")));
            } else if (line.name().equals("guarantee")) {
                var signed = line.value().split(", ", 2);
                rows.add(row(
                        words.localize("admission.check.guarantee",
                                names.of(MunicipalityNumber.of(signed[0]))),
                        signed[1].substring(0, signed[1].lastIndexOf(", ")) + "\n" + words.dateTime(
                                Instant.parse(signed[1].substring(signed[1].lastIndexOf(", ") + 2)))));
            }
        }
        return rows;
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
