package no.innovasjonsskolen.eligibility;

import static no.innovasjonsskolen.eligibility.Examples.bachelor;
import static no.innovasjonsskolen.eligibility.Examples.no;
import static no.innovasjonsskolen.eligibility.Examples.noSchooling;
import static no.innovasjonsskolen.eligibility.Examples.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Open;
import no.innovasjonsskolen.eligibility.Schooling.Degree;
import no.innovasjonsskolen.eligibility.Schooling.Kind;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.letter.OutboxLetter;
import no.innovasjonsskolen.ruling.Earlier;
import no.innovasjonsskolen.ruling.Rulings;
import no.innovasjonsskolen.site.Deadline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Credits given by a slip or on false documents: notice first, her answer, and then two decide. */
class NoticeStoryTest extends AssessorsAtWork {

    private static final Deadline LAST_DAY = new Deadline(LocalDate.of(2027, 4, 30));

    @Autowired
    private GiveNotice giveNotice;
    @Autowired
    private AnswerRequest answerRequest;
    @Autowired
    private TakeBackRequest takeBackRequest;
    @Autowired
    private ReopenCase reopenCase;
    @Autowired
    private Rulings rulings;
    @Autowired
    private Letters letters;
    @Autowired
    private People people;

    @BeforeEach
    void credits() {
        open(eva, place(0));
        sayVerdict.say(eva, place(0), yes(bachelor()));
        decide(eva);
    }

    @Test
    @DisplayName("Deltakeren varsles med grunn, svarer, og to retter vedtaket; brevet sier at det er rettet, hvorfor, og at det kan klages")
    void corrected() {
        var desk = reader().as("Eva Lunde");
        var page = desk.open(AssessPage.url(place(0)));
        assertThat(page.text()).doesNotContain("Vurder på nytt");
        var form = desk.open(page.html().select("a:contains(Rett en feil i vedtaket)").attr("href"));
        assertThat(desk.form(form, "/varsel").send().status()).isEqualTo(422);
        var soon = desk.form(form, "/varsel").set("hva", "error").set("hvorfor", "Vi leste feil vitnemål.")
                .set("habil", "ja").set("frist", "29.4.2027").send();
        assertThat(soon.text()).contains("Tidligste dag er 30. april 2027");
        var given = desk.form(form, "/varsel").set("hva", "error").set("hvorfor", "Vi leste feil vitnemål.")
                .set("habil", "ja").set("frist", "30.4.2027").send();
        assertThat(given.text()).contains("Venter på deltakeren", "Vi leste feil vitnemål.")
                .doesNotContain("Vurder på nytt");
        assertThat(reopenCase.reopen(nina, place(0), "Nå."))
                .isEqualTo(new ReopenCase.Outcome.WaitsForHer());
        assertThat(about().getLast().body().toString()).contains("vurderer å endre")
                .doesNotContain("vitnemål", "student");

        var hers = reader().as(file(place(0)).party());
        var address = hers.open("/soknad").html().select("a:contains(Vi vurderer å endre et vedtak)")
                .attr("href");
        var notice = hers.open(address);
        assertThat(notice.text()).contains("Vi leste feil vitnemål.", "To ved skolen avgjør det",
                "Vedtaket du har, gjelder til vi har avgjort dette");
        assertThat(hers.form(notice, address).set("svar", "Det var mitt.").send().text())
                .contains("Det var mitt.");

        assertThat(desk.open("/kontor/vurderinger?vis=heard").text()).contains("Varselet kan avgjøres");
        assertThat(desk.open(AssessPage.url(place(0))).text()).contains("Det var mitt.", "La varselet falle",
                "Vurder på nytt");
        assertThat(reopenCase.reopen(eva, place(0), "Feil vitnemål."))
                .isEqualTo(new ReopenCase.Outcome.Reopened(new Open()));
        assertThat(file(place(0)).result().orElseThrow().verdict()).isEqualTo(Verdict.STUDENT);
        sayVerdict.say(eva, place(0), no(noSchooling()));
        sayVerdict.say(nina, place(0), no(noSchooling()));
        decide(nina);

        var made = rulings.ofCase(file(place(0)).ref()).getLast();
        assertThat(made.content().result()).isEqualTo("course-participant");
        assertThat(made.content().earlier().orElseThrow().how()).isEqualTo(Earlier.Relation.CORRECTS);
        assertThat(made.content().grounds()).extracting(it -> it.rule()).contains("error");
        assertThat(made.content().signed().deciders()).hasSize(2);
        assertThat(hers.open(made.url()).text()).contains("at vedtaket bygger på en feil",
                "forvaltningsloven § 35", "Du kan klage");
        assertThat(reopenCase.reopen(eva, place(0), "Hun har mer."))
                .isInstanceOf(ReopenCase.Outcome.Reopened.class);
        assertThat(sayVerdict.say(eva, place(0), no(noSchooling()))).as("one notice, one change")
                .isInstanceOf(SayVerdict.Outcome.Heard.class);
    }

    @Test
    @DisplayName("Falske dokumenter: vedtaket blir annullert etter uhl § 12-1, og svaret hun ikke ga, stopper det ikke")
    void annulled() {
        give(Request.Kind.FALSE_DOCUMENTS);
        clock.travelTo(LAST_DAY.end(), "test");
        assertThat(reopenCase.reopen(eva, place(0), "Vitnemålet er falskt."))
                .isInstanceOf(ReopenCase.Outcome.Reopened.class);
        sayVerdict.say(eva, place(0), no(noSchooling()));
        sayVerdict.say(nina, place(0), no(noSchooling()));
        decide(eva);

        var made = rulings.ofCase(file(place(0)).ref()).getLast();
        assertThat(made.content().earlier().orElseThrow().how()).isEqualTo(Earlier.Relation.REVERSES);
        assertThat(made.content().grounds()).extracting(it -> it.clause())
                .contains("universitets- og høyskoleloven § 12-1");
    }

    @Test
    @DisplayName("Blir det mindre enn før, er én aldri nok: den som alene har vurdert saken, fatter ikke vedtaket")
    void neverOneAlone() {
        give(Request.Kind.ERROR);
        answerRequest.answer(her(), file(place(0)).asked().getFirst().id(), "");
        reopenCase.reopen(eva, place(0), "Graden er ikke ferdig.");
        var expected = new Facts(true, new Schooling(Kind.NORWEGIAN, false, Degree.EXPECTED,
                Optional.of(LocalDate.of(2027, 6, 15)), 150, 2), 0, 0, Set.of(Evidence.EXPECTED));
        sayVerdict.say(eva, place(0),
                new Assessment(expected, Verdict.CONDITIONAL, false, Verified.NOTHING, true, ""));
        var holds = ((Agreed) file(place(0)).state()).holds().id();

        assertThat(decideCase.decide(eva, place(0), holds)).isEqualTo(new DecideCase.Outcome.NeedsAnother());
        assertThat(decideCase.decide(nina, place(0), holds)).isInstanceOf(DecideCase.Outcome.Made.class);
    }

    @Test
    @DisplayName("Uten varsel blir ingenting dårligere; et varsel som faller, endrer ingenting, og hun får vite det")
    void dropped() {
        assertThat(reopenCase.reopen(eva, place(0), "Feil.")).isEqualTo(new ReopenCase.Outcome.HasTheMost());
        give(Request.Kind.ERROR);
        assertThat(giveNotice.give(nina, place(0), Request.Kind.ERROR, "Igjen.", LAST_DAY))
                .isEqualTo(new GiveNotice.Outcome.NotNow());
        answerRequest.answer(her(), file(place(0)).asked().getFirst().id(), "Det er riktig vitnemål.");

        assertThat(takeBackRequest.takeBack(nina, place(0)))
                .isEqualTo(new TakeBackRequest.Outcome.TakenBack());

        assertThat(about().getLast().title()).isEqualTo("Vedtaket ditt blir ikke endret");
        assertThat(reopenCase.reopen(eva, place(0), "Feil.")).isEqualTo(new ReopenCase.Outcome.HasTheMost());
        assertThat(Desk.stage(file(place(0)), eva.id(), clock.instant())).isEqualTo(Stage.DECIDED);
    }

    @Test
    @DisplayName("Det som er klaget på, blir ikke endret til mindre")
    void appealed() {
        var url = rulings.ofCase(file(place(0)).ref()).getFirst().url() + "/klage";
        var hers = reader().as(file(place(0)).party());
        hers.form(hers.open(url), "/klage").set("klage", "Jeg vil ha mer.").set("svar", "send").send();
        give(Request.Kind.ERROR);
        clock.travelTo(LAST_DAY.end(), "test");
        reopenCase.reopen(eva, place(0), "Feil vitnemål.");
        sayVerdict.say(eva, place(0), no(noSchooling()));
        sayVerdict.say(nina, place(0), no(noSchooling()));

        assertThat(decideCase.decide(eva, place(0), ((Agreed) file(place(0)).state()).holds().id()))
                .isEqualTo(new DecideCase.Outcome.Appealed());
        var after = reader().as(file(place(0)).party());
        after.form(after.open(url), "/klage/trekk").send();
        decide(eva);
    }

    private void give(Request.Kind kind) {
        assertThat(giveNotice.give(eva, place(0), kind, "Vi leste feil vitnemål.", LAST_DAY))
                .isInstanceOf(GiveNotice.Outcome.Given.class);
    }

    private void decide(Person who) {
        assertThat(decideCase.decide(who, place(0), ((Agreed) file(place(0)).state()).holds().id()))
                .isInstanceOf(DecideCase.Outcome.Made.class);
    }

    private Person her() {
        return people.get(file(place(0)).party());
    }

    private List<Letter> about() {
        return letters.about(BeginCase.subject(place(0))).stream().map(OutboxLetter::letter).toList();
    }
}
