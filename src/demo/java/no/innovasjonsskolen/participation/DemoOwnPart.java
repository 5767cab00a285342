package no.innovasjonsskolen.participation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.ListedPlace;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What one of the demo school's participants tells about herself, by the same decisions as anybody. */
@Component
@Profile("demo & !production")
class DemoOwnPart {

    private static final List<String> SCHOOLS = List.of("Bachelor i sykepleie, Høgskolen i Innlandet, 2011",
            "Bachelor i økonomi og administrasjon, Nord universitet, 2014",
            "Master i planlegging, NMBU, 2009",
            "Grunnskolelærer, Universitetet i Stavanger, 2016");
    private static final List<String> WORK = List.of("Fagleder i hjemmetjenesten siden 2016",
            "Rådgiver for digitalisering i fire år", "Rektor i seks år",
            "Kommunestyrerepresentant siden 2019");

    private final Admissions admissions;
    private final People people;
    private final WriteOwnPart writeOwnPart;
    private final HandInDocument handInDocument;
    private final SchoolClock clock;

    DemoOwnPart(Admissions admissions, People people, WriteOwnPart writeOwnPart,
            HandInDocument handInDocument,
            SchoolClock clock) {
        this.admissions = admissions;
        this.people = people;
        this.writeOwnPart = writeOwnPart;
        this.handInDocument = handInDocument;
        this.clock = clock;
    }

    /** Fills in and, for every third, hands in a file; nothing for who has not said yes. */
    void fillIn(Case.Member member, int number) {
        var person = people.byEmail(member.email());
        if (person.isEmpty()) {
            return;
        }
        var place = admissions.ownPlaces(person.get().id()).stream()
                .filter(it -> it.id().equals(member.id()) && !it.hasEnded()
                        && it.answer().filter(ListedPlace.Answer::yes).isPresent())
                .findFirst();
        if (place.isPresent()) {
            clock.stopAt(place.get().answer().get().at());
            writeOwnPart.write(person.get(), member.id(), Written.first(answers(number)));
            if (number % 3 == 0) {
                handIn(person.get(), member.id());
            }
        }
    }

    /** What the one with this number tells. */
    static Map<String, String> answers(int number) {
        var education = Education.values()[number % 7 == 5 ? 2 : number % 4 == 3 ? 1 : 0];
        var answers = new HashMap<Question, String>();
        answers.put(Question.POSITION, Position.values()[number % 4].code());
        answers.put(Question.WISH, Wish.values()[number % 6 == 4 ? 1 : 0].code());
        answers.put(Question.EDUCATION, education.code());
        answers.put(Question.EDUCATION_WHAT, education == Education.LESS ? ""
                : education == Education.ONE_OR_TWO ? "Årsstudium i ledelse, Universitetet i Innlandet, 2018"
                : SCHOOLS.get(number % SCHOOLS.size()));
        answers.put(Question.EXPERIENCE, Experience.values()[number % 8 == 7 ? 1 : 0].code());
        answers.put(Question.EXPERIENCE_WHAT, WORK.get(number % WORK.size()));
        var fields = new HashMap<String, String>();
        answers.forEach((question, answer) -> fields.put(question.field(), answer));
        return fields;
    }

    /** An empty page: nobody's diploma is invented. */
    private void handIn(Person person, ParticipantId id) {
        try (var pdf = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.getDocumentInformation().setTitle("Demo: " + person.name());
            pdf.save(bytes);
            handInDocument.handIn(person, id, "vitnemål.pdf", new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
