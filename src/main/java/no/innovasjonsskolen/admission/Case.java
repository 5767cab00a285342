package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Application.Submission;
import no.innovasjonsskolen.draft.FieldVersion;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.TeamRule;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Words;

/**
 * One application as the office reads it: what was sent, and how far it has come now.
 *
 * @param answers what was sent last, question by question; empty when nothing was
 * @param members the team that was sent, with what each has answered now
 * @param sendings every time it was sent, newest first
 * @param lacks what must be mended before it can be sent (again)
 * @param since what has been written after it was sent last; the answers do not have it
 * @param versions what was sent each time, newest first
 * @param signatures the directors' guarantees that are signed and count
 */
public record Case(Line line, CallId call, List<SummaryRow> answers, List<Member> members,
        String guarantee, String withdrawal, List<Line.Sending> sendings, List<String> lacks,
        Optional<Since> since, List<Version> versions, List<Signature> signatures) {

    /**
     * A director's guarantee for one municipality.
     *
     * @param said who signed it, when, and whom the municipality had asked
     * @param wording what was signed, word for word
     * @param changed what the application has that it had not when it was signed; empty for nothing
     */
    public record Signature(MunicipalityNumber municipality, Instant at, String name, String said,
            String wording, String changed) {}

    /**
     * An application as the office's lists show it. Of a draft they tell how far it has come and whom to ask,
     * never what it says: until it is sent, it is the municipality's own.
     *
     * @param partners municipalities that have agreed to apply together with the lead
     * @param challenge the name of the challenge as it was sent; empty in a draft
     * @param moment when it was sent, begun or withdrawn, as its group has it
     * @param lacks how many things must be mended before it can be sent
     * @param changedSince whether something is written that was not sent
     * @param named those it names, as far as the office may know them
     */
    public record Line(ApplicationId id, CaseGroup group, String reference, MunicipalityNumber lead,
            List<MunicipalityNumber> partners, String challenge, Team team, Contact contact, Instant moment,
            Optional<Sending> sending, int lacks, boolean changedSince, List<Named> named) {

        /**
         * Those who count among the three or four, and how many of them have said yes.
         *
         * @param refusals how many on the list, participants and municipalities, have said no
         */
        public record Team(int size, int confirmed, List<Sector> sectors, boolean guaranteed, int refusals) {}

        /** Whom to ask about the application. */
        public record Contact(String name, String email, String phone) {}

        /** Somebody the application names: of the participants, those who were sent. */
        public record Named(Part part, String name, String email) {}

        /** What somebody is to the application. */
        public enum Part {
            PARTICIPANT, CONTACT, DIRECTOR
        }

        /** The newest submission. */
        public record Sending(int number, String by, Instant at, boolean afterDeadline, String hash) {}

        static Line of(Application application, CaseGroup group, Instant moment, TeamRule rule) {
            var sent = application.state() instanceof Application.Sent(var last)
                    ? Optional.of(last) : Optional.<Submission>empty();
            return new Line(application.id(), group, application.reference(), application.lead(),
                    application.municipalities().stream().skip(1).toList(),
                    sent.map(Submission::content)
                            .map(text -> SubmittedText.valueOf(Question.CHALLENGE_TITLE.field(), text))
                            .orElse(""),
                    team(application), contact(application), moment, sent.map(Line::sending),
                    Lack.of(application, rule).size(), application.changedSinceSent(),
                    named(application, sent.map(Submission::content).orElse("")));
        }

        private static List<Named> named(Application application, String sent) {
            var named = new ArrayList<Named>();
            SubmittedText.people(sent).forEach(
                    person -> named.add(new Named(Part.PARTICIPANT, person.name(), person.email())));
            var contact = contact(application);
            named.add(new Named(Part.CONTACT, contact.name(), contact.email()));
            application.municipalities().forEach(municipality -> {
                switch (application.guarantee(municipality)) {
                    case Guarantee.AskedFor(var name, var email, _) ->
                        named.add(new Named(Part.DIRECTOR, name, email));
                    case Guarantee.Signed signed ->
                        named.add(new Named(Part.DIRECTOR, signed.name(), signed.asked().email()));
                    case Guarantee.Declined(var name, _, _) -> named.add(new Named(Part.DIRECTOR, name, ""));
                    case Guarantee.NotAsked _, Guarantee.SetAside _, Guarantee.Lapsed _ -> {
                    }
                }
            });
            return named;
        }

        static Sending sending(Submission submission) {
            return new Sending(submission.number(), submission.sentBy(), submission.sentAt(),
                    submission.afterDeadline(), submission.hash());
        }

        private static Team team(Application application) {
            var team = application.team();
            return new Team(team.size(), (int) team.stream()
                    .filter(person -> person.standing() instanceof Participant.Confirmed).count(),
                    application.sectors(), application.isGuaranteed(),
                    refusals(application));
        }

        private static int refusals(Application application) {
            return (int) (application.participants().stream()
                    .filter(person -> person.standing() instanceof Participant.Refused).count()
                    + application.partners().stream()
                            .filter(partner -> partner.state() instanceof Partner.Declined).count()
                    + application.municipalities().stream()
                            .filter(it -> application.guarantee(it) instanceof Guarantee.Declined).count());
        }

        private static Contact contact(Application application) {
            return new Contact(application.answers().value(Question.CONTACT_NAME.field()),
                    application.answers().value(Question.CONTACT_EMAIL.field()),
                    application.answers().value(Question.CONTACT_PHONE.field()));
        }
    }

    /** One of the team as she was sent, and what she has answered now. */
    public record Member(ParticipantId id, String name, String email, String title, Optional<Sector> sector,
            MunicipalityNumber from, String standing, String tone, boolean confirmed, boolean refused) {}

    /** What was sent one time, piece by piece in its order. */
    public record Version(Line.Sending sending, List<Piece> pieces) {}

    /**
     * One line of what was sent.
     *
     * @param name as {@link SubmittedText} has it
     * @param about the participant whose line it is
     * @param question what was asked, in the reader's words; empty for what is no answer to a question
     */
    public record Piece(String name, Optional<ParticipantId> about, String question, String value) {}

    /** Who wrote last, and when; the moment is that of the submission when nobody wrote but took out. */
    public record Since(Optional<String> by, Instant at) {}

    static Case of(Application application, Line line, List<Submission> sent, List<Lack> lacks,
            MunicipalityName names, Words words) {
        var content = sent.isEmpty() ? "" : sent.getFirst().content();
        return new Case(line, application.call(), ApplicationSummary.answers(content, words),
                members(application, content, words), StateText.guaranteesAsAsked(application, names, words),
                application.state() instanceof Application.Withdrawn(_, var reason) ? reason : "",
                sent.stream().map(Line::sending).toList(),
                lacks.stream().map(lack -> StateText.of(lack, names, words)).toList(), since(application),
                sent.stream().map(it -> version(it, words)).toList(), signatures(application, names, words));
    }

    private static List<Signature> signatures(Application application, MunicipalityName names,
            Words words) {
        return application.municipalities().stream()
                .flatMap(it -> application.guarantee(it) instanceof Guarantee.Signed signed
                        ? Stream.of(new Signature(it, signed.at(), names.of(it), StateText.of(signed, words)
                                + " " + StateText.asked(signed, words),
                                signed.wording(), StateText.changedSince(signed, application, words)))
                        : Stream.empty())
                .toList();
    }

    /** The team as it was sent last; nobody, of one that is not sent. */
    static List<Member> members(Application application, Words words) {
        return application.state() instanceof Application.Sent(var last)
                ? members(application, last.content(), words) : List.of();
    }

    private static Version version(Submission submission, Words words) {
        var pieces = new ArrayList<Piece>();
        var about = Optional.<ParticipantId>empty();
        for (var line : SubmittedText.read(submission.content())) {
            if (line.name().equals("participant")) {
                about = Optional.of(ParticipantId.of(line.value()));
            } else {
                var question = "admission.question." + line.name();
                pieces.add(new Piece(line.name(),
                        line.name().startsWith("participant.") ? about : Optional.empty(),
                        words.has(question) ? words.localize(question) : "", said(line, words)));
            }
        }
        return new Version(Line.sending(submission), pieces);
    }

    /** What is written as a code, or for a machine, as a reader knows it. */
    private static String said(SubmittedText.Line line, Words words) {
        var value = line.value();
        return switch (line.name()) {
            case "participant.sector" -> Sector.of(value).map(words::say).orElse(value);
            case "guarantee" -> value.replaceFirst(", [^,]*Z$", "");
            default -> value;
        };
    }

    private static List<Member> members(Application application, String content, Words words) {
        return SubmittedText.people(content).stream().map(it -> member(application, it, words)).toList();
    }

    private static Member member(Application application, SubmittedText.Person sent, Words words) {
        var standing = application.participants().stream().filter(person -> person.id().equals(sent.id()))
                .map(Participant::standing).findFirst();
        return new Member(sent.id(), sent.name(), sent.email(), sent.title(), sent.sector(), sent.from(),
                standing.map(it -> StateText.of(it, words))
                        .orElseGet(() -> words.localize("admission.standing.removed")),
                standing.map(StateText::tone).orElse("warning"),
                standing.filter(Participant.Confirmed.class::isInstance).isPresent(),
                standing.filter(Participant.Refused.class::isInstance).isPresent());
    }

    private static Optional<Since> since(Application application) {
        if (!(application.state() instanceof Application.Sent(var last)) || !application.changedSinceSent()) {
            return Optional.empty();
        }
        var newest = Stream.concat(Stream.of(application.answers()),
                application.participants().stream().map(Participant::sheet))
                .flatMap(sheet -> sheet.fields().values().stream())
                .filter(text -> text.at().isAfter(last.sentAt())).max(Comparator.comparing(FieldVersion::at));
        return Optional.of(
                new Since(newest.map(FieldVersion::by), newest.map(FieldVersion::at).orElse(last.sentAt())));
    }
}
