package no.innovasjonsskolen.admission;

import static no.innovasjonsskolen.letter.Block.action;
import static no.innovasjonsskolen.letter.Block.fact;
import static no.innovasjonsskolen.letter.Block.paragraph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.invitation.Invitation;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.site.Origin;
import org.springframework.stereotype.Component;

/**
 * What the letters say that bring an answer to whoever waits for it. Each is a title, what has happened,
 * what to do now, and where; in the reader's language, else that of the municipality it goes to.
 */
@Component
class AnswerLetters {

    private final LetterWords letterWords;
    private final MunicipalityName names;
    private final LetterContacts contacts;
    private final Origin origin;

    AnswerLetters(LetterWords letterWords, MunicipalityName names, LetterContacts contacts, Origin origin) {
        this.letterWords = letterWords;
        this.names = names;
        this.contacts = contacts;
        this.origin = origin;
    }

    /**
     * What happened, for the letters about it.
     *
     * @param key names the letter's sentences: {@code admission.letter.KEY.title}, {@code .what}, {@code
     *        .next} and {@code .action}
     * @param seat what it happened to, so that the same effect twice is one letter
     * @param path where the reader goes on
     * @param values said by {@code title} and {@code what}
     */
    private record News(String key, Object seat, Instant at, String path, Object... values) {}

    List<Letter> participantAnswered(Application application, Participant person, boolean yes, Instant at) {
        return toApplicants(application, person.from(application.municipalities()),
                new News(yes ? "participant-confirmed" : "participant-refused", person.id(), at,
                        hub(application) + "/deltakere", person.name()));
    }

    List<Letter> participantRemoved(Application application, Participant person, Person by, Instant at) {
        return person.isTold() && Recipient.canReach(person.email())
                ? List.of(
                        letter(application, new Recipient(person.name(), person.email()), application.lead(),
                                new News("participant-removed", person.id(), at, "/soknad",
                                        names.of(application.lead()), by.name(), by.email())))
                : List.of();
    }

    /** To her who had used her link: it is hers again. */
    List<Letter> participantRestored(Application application, Participant person, Person by, Instant at) {
        return Recipient.canReach(person.email())
                ? List.of(letter(application, new Recipient(person.name(), person.email()),
                        application.lead(), new News("participant-restored", person.id(), at, "/soknad",
                                names.of(application.lead()), by.name(), by.email())))
                : List.of();
    }

    List<Letter> partnerAnswered(Application application, Partner partner, boolean yes, Person by,
            Instant at) {
        return toApplicants(application, application.lead(),
                new News(yes ? "partner-agreed" : partner.agreed() ? "partner-left" : "partner-declined",
                        partner.id(), at,
                        hub(application) + "/partnere", names.of(partner.municipality()), by.name()));
    }

    List<Letter> partnerHandedOver(Application application, Partner partner, Person by, Instant at) {
        return toApplicants(application, application.lead(),
                new News("partner-handed-over", partner.id(), at, hub(application) + "/partnere",
                        names.of(partner.municipality()), by.name(), partner.name(), partner.email()));
    }

    List<Letter> partnerRemoved(Application application, Partner partner, Person by, Instant at) {
        return List.of(letter(application, partner.contact(),
                partner.municipality(), new News("partner-removed", partner.id(), at, "/soknad",
                        names.of(application.lead()), names.of(partner.municipality()), by.name(),
                        by.email())));
    }

    /** One to the municipality, and to whoever signed a receipt with what was signed, word for word. */
    List<Letter> guaranteeSigned(Application application, Guarantees.Request request, Guarantee.Signed signed,
            Person by) {
        var news = new News("guarantee-signed", request.id(), signed.at(), hub(application) + "/garanti",
                by.name(), names.of(request.municipality()));
        var letters = new ArrayList<>(toApplicants(application, request.municipality(), news));
        var me = new Recipient(by.name(), by.email());
        var words = letterWords.to(me, names.letterLanguage(request.municipality()));
        letters.add(new Letter("admission/guarantee-receipt/" + request.id(),
                StartApplication.subject(application.id()), me,
                words.language(),
                words.localize("admission.letter.guarantee-receipt.title", names.of(request.municipality())),
                List.of(paragraph(words, "admission.letter.hello", by.name()),
                        paragraph(words, "admission.letter.guarantee-receipt.what",
                                words.dateTime(signed.at())),
                        new Block.Paragraph(signed.wording()),
                        new Block.Facts(List.of(
                                fact(words, "admission.receipt.reference", application.reference()),
                                fact(words, "admission.guarantee.signed-by",
                                        signed.name() + ", " + signed.title()),
                                fact(words, "admission.guarantee.text-hash",
                                        SubmittedText.hashOf(signed.content())))),
                        paragraph(words, "admission.letter.guarantee-receipt.next"),
                        action(words, "admission.letter.guarantee-receipt.action",
                                origin.of(GuaranteePage.url(request.id())))))
                .onPaper(application.reference()));
        return letters;
    }

    List<Letter> guaranteeDeclined(Application application, Guarantees.Request request,
            Guarantee.Declined declined) {
        return toApplicants(application, request.municipality(), new News("guarantee-declined", request.id(),
                declined.at(), hub(application) + "/garanti", declined.name(),
                names.of(request.municipality()), declined.reason()));
    }

    List<Letter> guaranteeHandedOver(Application application, Guarantees.Request next, Person by,
            Instant at) {
        return toApplicants(application, next.municipality(), new News("guarantee-handed-over", next.id(), at,
                hub(application) + "/garanti", by.name(), names.of(next.municipality()), next.name(),
                next.email()));
    }

    /** To the one who was asked before another was. */
    List<Letter> anotherIsAsked(Application application, MunicipalityNumber municipality,
            Guarantee.AskedFor before, Instant at) {
        return List.of(letter(application, before.director(), municipality, new News("guarantee-not-asked",
                application.id(), at, "/soknad", names.of(municipality))));
    }

    /** To whoever signed, wherever the link had been sent. */
    List<Letter> guaranteeSetAside(Application application, Guarantees.Request request, PersonId signer,
            Guarantee.SetAside aside) {
        return List.of(letter(application, contacts.of(signer),
                request.municipality(), new News("guarantee-set-aside", request.id(), aside.at(),
                        GuaranteePage.url(request.id()), names.of(request.municipality()), aside.by(),
                        aside.reason())));
    }

    List<Letter> officeSetGuaranteeAside(Application application, Guarantees.Request request,
            Person officer, String reason, Instant at) {
        return toApplicants(application, request.municipality(), new News("guarantee-not-counted",
                request.id(), at, hub(application) + "/garanti", names.of(request.municipality()),
                officer.name(), reason));
    }

    /** To everybody who was asked and has not said no. */
    List<Letter> applicationWithdrawn(Application application, Instant at) {
        var news = new News("application-withdrawn", application.id(), at, "/soknad",
                names.of(application.lead()));
        return LetterContacts.asked(application).entrySet().stream()
                .map(it -> letter(application, it.getKey(), it.getValue(), news)).toList();
    }

    List<Letter> colleagueJoined(Application application, Person colleague, Instant at) {
        return toApplicants(application, application.lead(), new News("colleague-joined",
                application.id() + "/" + colleague.id(), at, hub(application) + "/kolleger", colleague.name(),
                names.of(application.lead())));
    }

    String nameOf(PersonId person) {
        return contacts.of(person).name();
    }

    /** To the directors who signed for those who applied together before a partner came or went. */
    List<Letter> guaranteesLapsed(Application before, Partner partner, Instant at) {
        var letters = new ArrayList<Letter>();
        before.municipalities().stream().filter(it -> !it.equals(partner.municipality())).forEach(it -> {
            if (before.guarantee(it) instanceof Guarantee.Signed signed) {
                letters.add(letter(before, signed.asked().director(), it,
                        new News(partner.agreed() ? "guarantee-lapsed-left" : "guarantee-lapsed-joined",
                                before.id() + "/" + it, at, "/soknad", names.of(it),
                                names.of(partner.municipality()))));
            }
        });
        return letters;
    }

    List<Letter> colleagueEnded(Application application, PersonId colleague, Person by, Instant at) {
        var lead = names.of(application.lead());
        var seat = application.id() + "/" + colleague;
        return colleague.equals(by.id())
                ? toApplicants(application, application.lead(), new News("colleague-left", seat, at,
                        hub(application) + "/kolleger", by.name(), lead))
                : List.of(letter(application, contacts.of(colleague), application.lead(),
                        new News("colleague-ended", seat, at, "/soknad", lead, by.name(), by.email())));
    }

    List<Letter> colleagueNotAsked(Application application, Invitation asked, Person by, Instant at) {
        return List.of(letter(application, new Recipient(asked.name(), asked.email()), application.lead(),
                new News("colleague-not-asked", asked.id(), at, "/soknad", names.of(application.lead()),
                        by.name(), by.email())));
    }

    /**
     * To those who wait for the answer: the application's contact, and the contact of the partner it is
     * about. Where no contact can be reached yet, to everybody who applies for the lead.
     */
    private List<Letter> toApplicants(Application application, MunicipalityNumber about, News news) {
        var lead = contacts.of(application);
        var letters = new ArrayList<Letter>();
        lead.forEach(to -> letters.add(letter(application, to, application.lead(), news)));
        application.partners().stream().filter(it -> it.agreed() && it.municipality().equals(about))
                .map(Partner::contact).filter(it -> !lead.contains(it))
                .forEach(to -> letters.add(letter(application, to, about, news)));
        return letters;
    }

    private Letter letter(Application application, Recipient to, MunicipalityNumber of, News news) {
        var words = letterWords.to(to, names.letterLanguage(of));
        var key = "admission.letter." + news.key();
        var body = new ArrayList<Block>();
        body.add(paragraph(words, "admission.letter.hello", to.name()));
        body.add(paragraph(words, key + ".what", news.values()));
        if (words.has(key + ".next")) {
            body.add(paragraph(words, key + ".next"));
        }
        body.add(action(words, key + ".action", origin.of(news.path())));
        return new Letter("admission/" + news.key() + "/" + news.seat() + "/" + news.at() + "/" + to.email(),
                StartApplication.subject(application.id()), to, words.language(),
                words.localize(key + ".title", news.values()), body);
    }

    private static String hub(Application application) {
        return "/soknad/" + application.id();
    }
}
