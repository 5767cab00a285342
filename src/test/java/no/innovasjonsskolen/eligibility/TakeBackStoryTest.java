package no.innovasjonsskolen.eligibility;

import static no.innovasjonsskolen.eligibility.Examples.bachelor;
import static no.innovasjonsskolen.eligibility.Examples.between;
import static no.innovasjonsskolen.eligibility.Examples.inDoubt;
import static no.innovasjonsskolen.eligibility.Examples.no;
import static no.innovasjonsskolen.eligibility.Examples.noSchooling;
import static no.innovasjonsskolen.eligibility.Examples.yes;
import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Disputed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Half;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.ruling.Declaration;
import no.innovasjonsskolen.ruling.Impartiality;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What assessors think again about before it is decided, and a conflict that was declared by mistake. */
class TakeBackStoryTest extends AssessorsAtWork {

    @Autowired
    private TakeBackOpinion takeBackOpinion;
    @Autowired
    private SettleCase settleCase;
    @Autowired
    private DeclareConflict declareConflict;
    @Autowired
    private LiftConflict liftConflict;
    @Autowired
    private Impartiality impartiality;
    @Autowired
    private Journal journal;

    @Test
    @DisplayName("En av to som er enige, kan tenke seg om til vedtaket er fattet; den andres vurdering står så langt den rekker alene")
    void oneOfTwo() {
        open(eva, place(0));
        sayVerdict.say(eva, place(0), no(noSchooling()));
        sayVerdict.say(nina, place(0), no(noSchooling()));
        var seen = ((Agreed) file(place(0)).state()).holds();
        assertThat(takeBackOpinion.takeBack(jon, place(0)))
                .isEqualTo(new TakeBackOpinion.Outcome.TooLate());
        var desk = reader().as("Eva Lunde");

        var after = desk.form(desk.open(AssessPage.url(place(0))), "/tilbake").send();

        assertThat(after.text()).contains("Trenger en til");
        assertThat(file(place(0)).state()).isInstanceOfSatisfying(Half.class,
                it -> assertThat(it.first().by().name()).isEqualTo("Nina Berg"));
        assertThat(decideCase.decide(nina, place(0), seen.id()))
                .isEqualTo(new DecideCase.Outcome.NotReady());

        open(eva, place(1));
        sayVerdict.say(eva, place(1), inDoubt(between()));
        sayVerdict.say(nina, place(1), yes(between()));
        takeBackOpinion.takeBack(eva, place(1));
        assertThat(file(place(1)).state()).as("nobody is in doubt any more").isInstanceOf(Agreed.class);
        decideCase.decide(nina, place(1), ((Agreed) file(place(1)).state()).holds().id());
        assertThat(takeBackOpinion.takeBack(nina, place(1)))
                .isEqualTo(new TakeBackOpinion.Outcome.TooLate());
    }

    @Test
    @DisplayName("Er en uenighet avgjort, tar ingen av de to tilbake sitt")
    void settled() {
        open(eva, place(0));
        sayVerdict.say(eva, place(0), inDoubt(between()));
        sayVerdict.say(nina, place(0), no(between()));
        var disputed = (Disputed) file(place(0)).state();
        settleCase.settle(jon, place(0), disputed.first().id(), "Eva har rett.");

        assertThat(takeBackOpinion.takeBack(eva, place(0)))
                .isEqualTo(new TakeBackOpinion.Outcome.TooLate());
        assertThat(impartiality.of(jon.id(), file(place(0)).ref())).hasValueSatisfying(
                it -> assertThat(it.standing()).isEqualTo(Declaration.Standing.IMPARTIAL));
    }

    @Test
    @DisplayName("Den som fatter vedtaket, har erklært seg habil i saken, som de som har vurdert den")
    void whoeverDecides() {
        open(eva, place(0));
        sayVerdict.say(eva, place(0), yes(bachelor()));
        assertThat(impartiality.of(nina.id(), file(place(0)).ref())).isEmpty();
        assertThat(reader().as("Nina Berg").open(AssessPage.url(place(0))).text())
                .contains("sier du også at du er habil i saken");

        decideCase.decide(nina, place(0), ((Agreed) file(place(0)).state()).holds().id());

        assertThat(impartiality.of(nina.id(), file(place(0)).ref())).hasValueSatisfying(
                it -> assertThat(it.standing()).isEqualTo(Declaration.Standing.IMPARTIAL));
    }

    @Test
    @DisplayName("En kollega opphever en inhabilitet som var en feil, med en grunn; den inhabile kan det aldri selv")
    void lifted() {
        open(eva, place(0));
        declareConflict.declare(eva, place(0), "Feil sak.");
        var own = reader().as("Eva Lunde");
        var address = LiftConflictPage.url(place(0), eva.id());
        assertThat(own.get(address).status()).isEqualTo(404);
        assertThat(beginCase.begin(eva, place(0))).isEqualTo(new BeginCase.Outcome.Conflicted());
        var colleague = reader().as("Nina Berg");
        var page = colleague.open(AssessPage.url(place(0)));
        assertThat(page.text()).contains("Eva Lunde meldte seg inhabil").doesNotContain("Feil sak.");
        var lift = colleague.open(page.html().select("a:contains(Var det en feil?)").attr("href"));
        assertThat(colleague.form(lift, address).set("grunn", " ").send().status()).isEqualTo(422);
        assertThat(liftConflict.lift(nina, place(0), jon.id(), "Han er ikke inhabil."))
                .isEqualTo(new LiftConflict.Outcome.NotConflicted());

        var after = colleague.form(lift, address).set("grunn", "Hun meldte seg i feil sak.").send();

        assertThat(after.text()).doesNotContain("meldte seg inhabil");
        assertThat(own.open(AssessPage.url(place(0))).text()).contains("Ikke vurdert");
        assertThat(impartiality.about(file(place(0)).ref())).last().satisfies(it -> {
            assertThat(it.person()).isEqualTo(eva.id());
            assertThat(it.reason()).isEqualTo("Hun meldte seg i feil sak.");
            assertThat(it.lifted().orElseThrow().name()).isEqualTo("Nina Berg");
        });
        assertThat(journal.about(new Subject("ruling-case", place(0).value())))
                .anyMatch(it -> it.act().equals("ruling.act.lifted-conflict"));
        assertThat(colleague.form(lift, address).set("grunn", "En gang til.").send().status()).isEqualTo(409);
    }
}
