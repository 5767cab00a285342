package no.innovasjonsskolen.eligibility;

import static no.innovasjonsskolen.eligibility.Examples.bachelor;
import static no.innovasjonsskolen.eligibility.Examples.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.eligibility.AskForMissing.Missing;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.letter.OutboxLetter;
import no.innovasjonsskolen.site.Deadline;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The school lacks something, asks the participant, and waits for her as long as it said. */
class AskStoryTest extends AssessorsAtWork {

    private static final Deadline LAST_DAY = new Deadline(LocalDate.of(2027, 4, 30));

    @Autowired
    private AskForMissing askForMissing;
    @Autowired
    private AnswerRequest answerRequest;
    @Autowired
    private TakeBackRequest takeBackRequest;
    @Autowired
    private RemindAsked remindAsked;
    @Autowired
    private Letters letters;
    @Autowired
    private People people;

    @Test
    @DisplayName("Eva ber om vitnemålet; deltakeren får brev uten innholdet, leser det hos seg, sier at dette er alt, og Eva går videre")
    void askedAndAnswered() {
        var desk = reader().as("Eva Lunde");
        var page = desk.open(AssessPage.url(place(0)));
        var ask = desk.open(page.html().select("a:contains(Be om det som mangler)").attr("href"));
        var empty = desk.form(ask, "/mangler").set("frist", "30.4.2027").send();
        var soon = desk.form(ask, "/mangler").set("dokumenter", "diploma").set("frist", "22.4.2027").send();
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Kryss av for et dokument, eller skriv hva annet du trenger");
        assertThat(soon.status()).isEqualTo(422);
        assertThat(soon.text()).contains("Tidligste dag er 23. april 2027");
        var asked = desk.form(ask, "/mangler").set("dokumenter", "diploma")
                .set("annet", "Hvor lenge var du i Oslo?").set("frist", "30.4.2027").send();

        assertThat(asked.text()).contains("Venter på deltakeren", "Venter til og med 30. april 2027",
                "Hvor lenge var du i Oslo?").doesNotContain("Lagre vurderingen");
        assertThat(desk.open("/kontor/vurderinger?vis=asked").text())
                .contains("Venter på deltakeren til og med 30. april 2027");
        assertThat(sayVerdict.say(nina, place(0), yes(bachelor())))
                .isEqualTo(new SayVerdict.Outcome.WaitsForHer(LAST_DAY));
        var letter = about(place(0)).getLast();
        assertThat(letter.title()).contains("30. april 2027");
        assertThat(letter.body().toString()).contains("vurderer vi saken din med det vi har", "Eva Lunde")
                .doesNotContain("Vitnemål", "Oslo");

        var hers = reader().as(file(place(0)).party());
        var todo = hers.open("/soknad").html().select("a:contains(Vi trenger noe mer fra deg)").attr("href");
        assertThat(hers.open("/min-del/" + place(0)).text()).contains("Skolen har bedt deg om noe");
        var request = hers.open(todo);
        assertThat(request.text()).contains("Vitnemål", "Hvor lenge var du i Oslo?",
                "Kommer det ikke, vurderer vi saken din med det vi har", "Lever dokumenter");
        assertThat(request.html().select("a[href$=/dokument]")).hasSize(1);
        assertThat(reader().as(applicant.coordinator().id()).get(todo).status()).isEqualTo(404);
        assertThat(desk.get(todo).status()).isEqualTo(404);
        assertThat(reader().as(applicant.coordinator().id())
                .open("/soknad/" + applicant.id() + "/hvem-kan-delta").text())
                .contains("Skolen har bedt deltakeren om noe").doesNotContain("Vitnemål", "Oslo");
        var answered = hers.form(request, todo).set("svar", "Fra 2010 til 2013.").send();

        assertThat(answered.text()).contains("Fra 2010 til 2013.").doesNotContain("Dette er alt");
        assertThat(hers.open("/soknad").text()).doesNotContain("Vi trenger noe mer fra deg");
        assertThat(desk.open(AssessPage.url(place(0))).text()).contains("Ikke vurdert", "Fra 2010 til 2013.",
                "Lagre vurderingen");
        assertThat(sayVerdict.say(nina, place(0), yes(bachelor())))
                .isInstanceOf(SayVerdict.Outcome.Heard.class);
        assertThat(askForMissing.ask(eva, place(0), diploma(), LAST_DAY))
                .isEqualTo(new AskForMissing.Outcome.NotNow());
    }

    @Test
    @DisplayName("Kommer det ikke, minner skolen om det én gang tre dager før, og vurderer saken når dagen er gått; svaret tas imot også da")
    void theDayPasses() {
        var request = ask(0);
        assertThat(askForMissing.ask(nina, place(0), diploma(), LAST_DAY))
                .isEqualTo(new AskForMissing.Outcome.AskedAlready());
        remindAsked.remind();
        assertThat(about(place(0))).hasSize(1);
        clock.travelTo(Instant.parse("2027-04-27T08:00:00Z"), "test");
        remindAsked.remind();
        remindAsked.remind();
        assertThat(about(place(0))).hasSize(2).last().satisfies(
                it -> assertThat(it.title()).isEqualTo("Husk å svare oss innen 30. april 2027"));
        assertThat(reader().as("Eva Lunde").open(AssessPage.url(place(1)) + "/neste").path())
                .isNotEqualTo(AssessPage.url(place(0)));

        clock.travelTo(LAST_DAY.end(), "test");

        assertThat(Desk.stage(file(place(0)), eva.id(), clock.instant())).isEqualTo(Stage.NEW);
        assertThat(takeBackRequest.takeBack(eva, place(0)))
                .isEqualTo(new TakeBackRequest.Outcome.NotWaiting());
        assertThat(reader().as("Eva Lunde").open(AssessPage.url(place(0))).text())
                .contains("Ikke svart innen 30. april 2027", "Lagre vurderingen");
        assertThat(answerRequest.answer(her(0), request.id(), "Her er det."))
                .isEqualTo(new AnswerRequest.Outcome.Answered());
        assertThat(answerRequest.answer(her(0), request.id(), "To ganger."))
                .isEqualTo(new AnswerRequest.Outcome.Answered());
        assertThat(file(place(0)).asked().getFirst().state()).isInstanceOfSatisfying(Request.Answered.class,
                it -> assertThat(it.text()).isEqualTo("Her er det."));
        remindAsked.remind();
        assertThat(about(place(0))).hasSize(2);
    }

    @Test
    @DisplayName("Skolen trekker det den ba om, og sier fra; da kan det verken svares eller vente mer")
    void takenBack() {
        var request = ask(0);
        var desk = reader().as("Nina Berg");
        var page = desk.open(AssessPage.url(place(0)));

        var after = desk.form(page, "/mangler/tilbake").send();

        assertThat(after.text()).contains("Trukket", "Ikke vurdert");
        assertThat(about(place(0))).last().satisfies(
                it -> assertThat(it.title()).isEqualTo("Vi trenger ikke mer fra deg nå"));
        assertThat(answerRequest.answer(her(0), request.id(), ""))
                .isEqualTo(new AnswerRequest.Outcome.NotAskedAnyMore());
        assertThat(desk.form(page, "/mangler/tilbake").send().status()).isEqualTo(409);
        assertThat(ask(0).id()).isNotEqualTo(request.id());
        assertThat(file(place(0)).asked()).hasSize(2);
    }

    private Request ask(int which) {
        open(eva, place(which));
        var outcome = askForMissing.ask(eva, place(which), diploma(), LAST_DAY);
        assertThat(outcome).isInstanceOf(AskForMissing.Outcome.Asked.class);
        return ((AskForMissing.Outcome.Asked) outcome).request();
    }

    private List<Letter> about(ParticipantId id) {
        return letters.about(BeginCase.subject(id)).stream().map(OutboxLetter::letter).toList();
    }

    private Person her(int which) {
        return people.get(file(place(which)).party());
    }

    private static Missing diploma() {
        return new Missing(List.of(Evidence.DIPLOMA), "");
    }
}
