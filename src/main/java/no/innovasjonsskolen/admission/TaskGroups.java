package no.innovasjonsskolen.admission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.programme.TeamRule;
import no.innovasjonsskolen.site.Task;
import no.innovasjonsskolen.site.Words;

/** The task list of an application: what is done, what is begun, what is missing and why. */
record TaskGroups(Application application, List<Lack> lacks, TeamRule rule, boolean open, Words words,
        MunicipalityName names) {

    List<Task.Group> all() {
        return List.of(
                new Task.Group(words.localize("admission.group.prepare"), List.of(
                        step(Question.Step.CONTACT), partners())),
                new Task.Group(words.localize("admission.group.people"), List.of(people())),
                new Task.Group(words.localize("admission.group.challenge"), List.of(
                        step(Question.Step.CHALLENGE))),
                new Task.Group(words.localize("admission.group.anchoring"), List.of(
                        step(Question.Step.ANCHORING), guarantee())),
                new Task.Group(words.localize("admission.group.send"), List.of(send())));
    }

    private Task step(Question.Step step) {
        var missing = lacks.stream().filter(lack -> lack instanceof Lack.Unanswered(var question)
                && question.step() == step
                || lack instanceof Lack.Malformed(var wrong)
                        && wrong.step() == step)
                .count();
        var begun = step.questions().stream()
                .filter(question -> application.answers().has(question.field()))
                .filter(this::isWritten)
                .map(question -> application.answers().version(question.field()))
                .max((one, other) -> one.at().compareTo(other.at()));
        var hint = begun.map(text -> words.localize("admission.task.last", text.by(),
                words.dateTime(text.at())))
                .orElse("");
        var name = words.localize("admission.step." + step.code());
        if (missing == 0) {
            return done(name, "/del/" + step.path(), hint);
        }
        return begun.isEmpty() ? task(name, "/del/" + step.path(), "not-started", "neutral", "")
                : task(name, "/del/" + step.path(), "begun", "info", hint);
    }

    /** Not what the school filled in when the application was begun. */
    private boolean isWritten(Question question) {
        return !StartApplication.FILLED_IN.contains(question)
                || application.answers().version(question.field()).version() > 1;
    }

    private Task partners() {
        var name = words.localize("admission.task.partners");
        var partners = application.partners();
        if (partners.isEmpty()) {
            return task(name, "/partnere", "optional", "", words.localize("admission.task.partners.hint"));
        }
        var waiting = partners.stream().filter(partner -> !partner.agreed()).map(Partner::municipality)
                .toList();
        return waiting.isEmpty()
                ? done(name, "/partnere", names.of(partners.stream().map(Partner::municipality).toList()))
                : task(name, "/partnere", "waiting", "warning",
                        words.localize("admission.task.partners.waiting", names.of(waiting)));
    }

    private Task people() {
        var name = words.localize("admission.task.people", rule.least(), rule.most());
        var own = lacks.stream().filter(lack -> lack instanceof Lack.TooFewPeople
                || lack instanceof Lack.TooManyPeople || lack instanceof Lack.OneSector
                || lack instanceof Lack.PersonIncomplete || lack instanceof Lack.SameEmail)
                .map(lack -> StateText.of(lack, names, words)).collect(Collectors.joining(" "));
        var confirmed = application.team().stream()
                .filter(person -> person.standing() instanceof Participant.Confirmed).count();
        if (own.isEmpty()) {
            return done(name, "/deltakere", words.localize("admission.task.people.confirmed", confirmed,
                    application.team().size()));
        }
        return task(name, "/deltakere", application.participants().isEmpty() ? "not-started" : "begun",
                application.participants().isEmpty() ? "neutral" : "info", own);
    }

    private Task guarantee() {
        var name = words.localize("admission.task.guarantee");
        var said = StateText.guarantees(application, names, words);
        if (application.isGuaranteed()) {
            return done(name, "/garanti", said);
        }
        var states = application.municipalities().stream().map(application::guarantee).toList();
        if (states.stream()
                .anyMatch(it -> it instanceof Guarantee.Declined || it instanceof Guarantee.SetAside
                        || it instanceof Guarantee.Lapsed)) {
            return task(name, "/garanti", "stopped", "warning", said);
        }
        return states.stream().anyMatch(Guarantee.AskedFor.class::isInstance)
                ? task(name, "/garanti", "waiting", "warning", said)
                : task(name, "/garanti", "not-started", "neutral", "");
    }

    private Task send() {
        var name = words.localize("admission.task.send");
        if (!open) {
            return new Task(name, Optional.of(url("/se-over")), words.localize("admission.task.closed"),
                    "neutral",
                    "", false);
        }
        if (application.state() instanceof Application.Sent && !application.changedSinceSent()) {
            return done(name, "/se-over", "");
        }
        return lacks.isEmpty() ? task(name, "/se-over", "ready", "success", "")
                : task(name, "/se-over", "lacking", "neutral",
                        words.localize("admission.task.lacks", lacks.size()));
    }

    private Task done(String name, String path, String hint) {
        return new Task(name, Optional.of(url(path)), words.localize("admission.task.done"), "", hint,
                true);
    }

    private Task task(String name, String path, String status, String tone, String hint) {
        return new Task(name, Optional.of(url(path)), words.localize("admission.task." + status), tone, hint,
                false);
    }

    private String url(String path) {
        return words.url("/soknad/" + application.id() + path);
    }
}
