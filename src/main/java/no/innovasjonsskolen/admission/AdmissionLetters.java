package no.innovasjonsskolen.admission;

import static no.innovasjonsskolen.letter.Block.action;
import static no.innovasjonsskolen.letter.Block.fact;
import static no.innovasjonsskolen.letter.Block.paragraph;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Application.Submission;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallState;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Origin;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/**
 * What the letters of this room say, in the reader's language: her own, else that of the municipality they
 * are about.
 */
@Component
class AdmissionLetters {

    private final LetterWords letterWords;
    private final MunicipalityName names;
    private final Programmes programmes;
    private final Origin origin;

    AdmissionLetters(LetterWords letterWords, MunicipalityName names, Programmes programmes, Origin origin) {
        this.letterWords = letterWords;
        this.names = names;
        this.programmes = programmes;
        this.origin = origin;
    }

    /** @param back whether she is asked to take part once more, after she was taken off the list */
    Letter toParticipant(Application application, Participant person, boolean back, Person from, String link,
            Instant at) {
        var again = back ? "-back" : "";
        var to = new Recipient(person.name(), person.email());
        var words = words(to, application.lead());
        var lead = names.of(application.lead());
        return letter("participant/" + person.id() + "/" + at + "/" + person.email(), application, to,
                words, words.localize("admission.letter.participant" + again + ".title", lead), List.of(
                        paragraph(words, "admission.letter.hello", person.name()),
                        paragraph(words, "admission.letter.participant" + again + ".what", from.name(), lead),
                        untilDeadline(words, "admission.letter.participant.do", application, at),
                        paragraph(words, "admission.letter.participant.private"),
                        heading(application, words), meetings(application, words),
                        commitments(application, words),
                        action(words, "admission.letter.participant.action", origin.of(link)),
                        paragraph(words, "admission.letter.personal")));
    }

    /** Reminds somebody who has begun and not said yes or no; clicks within a minute are one letter. */
    Letter reminder(Application application, Participant person, Person from, Instant at) {
        var to = new Recipient(person.name(), person.email());
        var words = words(to, application.lead());
        var lead = names.of(application.lead());
        return letter("participant-reminder/" + person.id() + "/" + at.truncatedTo(ChronoUnit.MINUTES),
                application,
                to, words,
                words.localize("admission.letter.participant-reminder.title", lead), List.of(
                        paragraph(words, "admission.letter.hello", person.name()),
                        paragraph(words, "admission.letter.participant-reminder.what", from.name(), lead),
                        untilDeadline(words, "admission.letter.participant.do", application, at),
                        heading(application, words), meetings(application, words),
                        commitments(application, words),
                        action(words, "admission.letter.participant.action", origin.of("/soknad"))));
    }

    /** Asks a municipality to apply together. */
    Letter toPartner(Application application, Partner partner, Person from, String link, Instant at) {
        var to = partner.contact();
        var words = words(to, partner.municipality());
        var lead = names.of(application.lead());
        return letter("partner/" + partner.id() + "/" + at, application,
                to, words,
                words.localize("admission.letter.partner.title", lead), List.of(
                        paragraph(words, "admission.letter.hello", partner.name()),
                        paragraph(words, "admission.letter.partner.what", from.name(), lead,
                                names.of(partner.municipality())),
                        paragraph(words, "admission.letter.partner.means"),
                        heading(application, words), meetings(application, words),
                        commitments(application, words),
                        action(words, "admission.letter.partner.action", origin.of(link)),
                        paragraph(words, "admission.letter.personal")));
    }

    /** To whoever takes over a partner's part from somebody in her own municipality. */
    Letter toNewContact(Application application, Partner partner, Person from, String link, Instant at) {
        var to = partner.contact();
        var words = words(to, partner.municipality());
        var lead = names.of(application.lead());
        return letter("partner-handed-over/" + partner.id() + "/" + at, application, to, words,
                words.localize("admission.letter.partner-to-you.title", names.of(partner.municipality())),
                List.of(
                        paragraph(words, "admission.letter.hello", partner.name()),
                        paragraph(words, "admission.letter.partner-to-you.what", from.name(), lead,
                                names.of(partner.municipality())),
                        paragraph(words, partner.agreed() ? "admission.letter.partner-to-you.agreed"
                                : "admission.letter.partner.means"),
                        heading(application, words), meetings(application, words),
                        commitments(application, words),
                        action(words, "admission.letter.partner.action", origin.of(link)),
                        paragraph(words, "admission.letter.personal")));
    }

    /** Asks a municipal director for the guarantee. */
    Letter toDirector(Application application, Guarantees.Request request, Person from, String link,
            Instant at) {
        var to = request.director();
        var words = words(to, request.municipality());
        var municipality = names.of(request.municipality());
        return letter("guarantee/" + request.id() + "/" + at, application,
                to, words,
                words.localize("admission.letter.guarantee.title", municipality), List.of(
                        paragraph(words, "admission.letter.hello", request.name()),
                        paragraph(words, "admission.letter.guarantee.what", from.name(), municipality),
                        untilDeadline(words, "admission.letter.guarantee.do", application, at),
                        heading(application, words), meetings(application, words),
                        commitments(application, words),
                        action(words, "admission.letter.guarantee.action", origin.of(link)),
                        paragraph(words, "admission.letter.personal")));
    }

    /** Asks a colleague to write along. */
    Letter toColleague(Application application, Optional<Partner> partner, Recipient to, Person from,
            String link, Instant at) {
        var municipality = partner.map(Partner::municipality).orElse(application.lead());
        var words = words(to, municipality);
        var lead = names.of(application.lead());
        return letter("colleague/" + application.id() + "/" + at, application, to, words,
                words.localize("admission.letter.colleague.title", lead), List.of(
                        paragraph(words, "admission.letter.hello", to.name()),
                        paragraph(words, "admission.letter.colleague.what", from.name(), lead),
                        paragraph(words, AdmissionInvitations.mayKey(partner), names.of(municipality)),
                        untilDeadline(words, "admission.letter.colleague.until", application, at),
                        action(words, "admission.letter.colleague.action", origin.of(link)),
                        paragraph(words, "admission.letter.colleague.ask", from.name(), from.email()),
                        paragraph(words, "admission.letter.personal")));
    }

    /** Says to its contact and to each partner's that the application has been received. */
    List<Letter> receipts(Application application, Submission submission) {
        var letters = new ArrayList<Letter>();
        letters.add(receipt(application, submission, contact(application), application.lead()));
        application.partners().stream().filter(Partner::agreed)
                .filter(it -> !it.contact().equals(contact(application)))
                .forEach(
                        it -> letters.add(receipt(application, submission, it.contact(), it.municipality())));
        return letters;
    }

    /** Reference, time and fingerprint of what was sent. */
    private Letter receipt(Application application, Submission submission, Recipient to,
            MunicipalityNumber of) {
        var words = words(to, of);
        return letter("receipt/" + application.id() + "/" + submission.number() + "/" + of, application, to,
                words,
                words.localize("admission.letter.receipt.title", application.reference()), List.of(
                        paragraph(words, "admission.letter.receipt.what",
                                names.of(application.municipalities())),
                        new Block.Facts(List.of(
                                fact(words, "admission.receipt.reference", application.reference()),
                                fact(words, "admission.receipt.time", words.dateTime(submission.sentAt())),
                                fact(words, "admission.receipt.by", submission.sentBy()),
                                fact(words, "admission.receipt.number", String.valueOf(submission.number())),
                                fact(words, "admission.receipt.hash", submission.hash()))),
                        untilWhen(application, submission, words),
                        paragraph(words, "admission.letter.receipt.next"),
                        action(words, "admission.letter.receipt.action",
                                origin.of("/soknad/" + application.id()))))
                .onPaper(application.reference());
    }

    private Block untilWhen(Application application, Submission submission, Words words) {
        if (submission.afterDeadline()) {
            return paragraph(words, "admission.letter.receipt.after");
        }
        return programmes.call(application.call()).stateAt(submission.sentAt()) instanceof CallState.Open
                ? paragraph(words, "admission.letter.receipt.change", deadline(application, words))
                : paragraph(words, "admission.letter.receipt.people");
    }

    /** Says that the application has been withdrawn; to who did it, where no contact can be reached yet. */
    Letter withdrawn(Application application, Person by, Instant at) {
        var email = application.answers().value(Question.CONTACT_EMAIL.field());
        var to = Recipient.canReach(email) ? contact(application) : new Recipient(by.name(), by.email());
        var words = words(to, application.lead());
        return letter("withdrawn/" + application.id(), application, to, words,
                words.localize("admission.letter.withdrawn.title", application.reference()), List.of(
                        paragraph(words, "admission.letter.withdrawn.what", names.of(application.lead()),
                                words.dateTime(at)),
                        paragraph(words, "admission.letter.withdrawn." + switch (programmes
                                .call(application.call()).stateAt(at)) {
                            case CallState.Announced _, CallState.Open _ -> "next";
                            case CallState.Rolling _ -> "rolling";
                            case CallState.Closed _, CallState.Cancelled _ -> "over";
                        }, deadline(application, words))));
    }

    /** The sentence with the deadline, as long as it is ahead. */
    private Block untilDeadline(Words words, String key, Application application, Instant at) {
        return programmes.call(application.call()).stateAt(at) instanceof CallState.Open(var deadline)
                ? paragraph(words, key, deadline) : paragraph(words, key + ".late");
    }

    private Block heading(Application application, Words words) {
        return new Block.Heading(programmes.commitment(application.call(), words).title());
    }

    private Block meetings(Application application, Words words) {
        return new Block.Items(programmes.commitment(application.call(), words).meetings().stream()
                .map(it -> it.name() + "\n" + it.days()).toList());
    }

    private Block commitments(Application application, Words words) {
        return new Block.Facts(programmes.commitment(application.call(), words).lines().stream()
                .map(it -> new Block.Fact(it.label(), it.text())).toList());
    }

    private static Recipient contact(Application application) {
        return new Recipient(application.answers().value(Question.CONTACT_NAME.field()),
                application.answers().value(Question.CONTACT_EMAIL.field()));
    }

    private Letter letter(String key, Application application, Recipient to, Words words, String title,
            List<Block> body) {
        return new Letter("admission/" + key, StartApplication.subject(application.id()), to,
                words.language(), title, body);
    }

    private String deadline(Application application, Words words) {
        return words.say(programmes.call(application.call()).dates().deadline());
    }

    private Words words(Recipient to, MunicipalityNumber of) {
        return letterWords.to(to, names.letterLanguage(of));
    }
}
