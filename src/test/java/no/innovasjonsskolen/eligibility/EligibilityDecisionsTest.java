package no.innovasjonsskolen.eligibility;

import static no.innovasjonsskolen.eligibility.Examples.bachelor;
import static no.innovasjonsskolen.eligibility.Examples.between;
import static no.innovasjonsskolen.eligibility.Examples.inDoubt;
import static no.innovasjonsskolen.eligibility.Examples.no;
import static no.innovasjonsskolen.eligibility.Examples.noSchooling;
import static no.innovasjonsskolen.eligibility.Examples.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import no.innovasjonsskolen.eligibility.Assessment.Problem;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Decided;
import no.innovasjonsskolen.eligibility.EligibilityCase.Disputed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Half;
import no.innovasjonsskolen.eligibility.EligibilityCase.Open;
import no.innovasjonsskolen.eligibility.EligibilityCase.Settlement.Way;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.ruling.Rulings;
import no.innovasjonsskolen.site.NotFound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the first opening to the ruling, and every step that is refused on the way. */
class EligibilityDecisionsTest extends AssessorsAtWork {

    @Autowired
    private People people;
    @Autowired
    private TakeBackOpinion takeBackOpinion;
    @Autowired
    private SettleCase settleCase;
    @Autowired
    private ReopenCase reopenCase;
    @Autowired
    private DeclareConflict declareConflict;
    @Autowired
    private Rulings rulings;

    @Test
    @DisplayName("Ingen sak begynner før fristen er ute, og en deltaker skolen ikke avgjør noe om, finnes ikke")
    void noCaseBeforeTheDeadline() {
        clock.travelTo(Instant.parse("2027-04-15T21:59:59Z"), "test");
        assertThat(beginCase.begin(eva, place(0))).isEqualTo(new BeginCase.Outcome.NotYet());

        clock.travelTo(Instant.parse("2027-04-15T22:00:00Z"), "test");
        assertThat(open(eva, place(0)).state()).isEqualTo(new Open());
        assertThat(open(nina, place(0)).round()).isOne();

        clock.travelTo(Instant.parse("2027-03-12T09:00:00Z"), "test");
        applicant.withdraw();
        afterTheDeadline();
        assertThatThrownBy(() -> beginCase.begin(eva, place(0))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("Er regelen klar, er én nok, og vedtaket går til deltakeren med grunn og hjemmel")
    void onePlainRule() {
        open(eva, place(0));

        var heard = sayVerdict.say(eva, place(0), yes(bachelor()));

        assertThat(heard).isInstanceOfSatisfying(SayVerdict.Outcome.Heard.class,
                it -> assertThat(it.state()).isInstanceOf(Agreed.class));
        assertThat(sayVerdict.say(nina, place(0), yes(bachelor())))
                .isInstanceOf(SayVerdict.Outcome.NotAsked.class);
        var holds = ((Agreed) file(place(0)).state()).holds();
        assertThat(holds.isPlain()).isTrue();
        assertThat(decideCase.decide(eva, place(0), holds.id()))
                .isInstanceOf(DecideCase.Outcome.Made.class);
        assertThat(decideCase.decide(nina, place(0), holds.id()))
                .isInstanceOf(DecideCase.Outcome.Already.class);
        assertThat(rulings.ofCase(file(place(0)).ref())).singleElement().satisfies(made -> {
            assertThat(made.content().party()).isEqualTo(file(place(0)).party());
            assertThat(made.content().result()).isEqualTo("student");
            assertThat(made.content().grounds()).extracting(it -> it.rule()).containsExactly("degree",
                    "credits");
            assertThat(made.content().text().reasons())
                    .contains("Du har en bachelorgrad eller en tilsvarende fullført utdanning.");
        });
    }

    @Test
    @DisplayName("Et nei til studiepoeng, en tvil og et annet svar enn regelens krever to, og den første kan angre")
    void twoWhereCreditsAreRefused() {
        open(eva, place(0));
        for (var said : new Assessment[]{no(noSchooling()), inDoubt(between()), no(bachelor())}) {
            assertThat(sayVerdict.say(eva, place(0), said)).isEqualTo(
                    new SayVerdict.Outcome.Heard(file(place(0)).state()));
            assertThat(file(place(0)).state()).isInstanceOf(Half.class);
            var half = (Half) file(place(0)).state();
            assertThat(decideCase.decide(eva, place(0), half.first().id()))
                    .isEqualTo(new DecideCase.Outcome.NotReady());
            assertThat(takeBackOpinion.takeBack(nina, place(0)))
                    .isEqualTo(new TakeBackOpinion.Outcome.TooLate());
            assertThat(takeBackOpinion.takeBack(eva, place(0)))
                    .isEqualTo(new TakeBackOpinion.Outcome.TakenBack(new Open()));
        }
        sayVerdict.say(eva, place(0), no(noSchooling()));
        assertThat(sayVerdict.say(eva, place(0), no(noSchooling())))
                .isInstanceOf(SayVerdict.Outcome.NotAsked.class);

        sayVerdict.say(nina, place(0), no(noSchooling()));

        assertThat(takeBackOpinion.takeBack(jon, place(0)))
                .isEqualTo(new TakeBackOpinion.Outcome.TooLate());
        var agreed = (Agreed) file(place(0)).state();
        decideCase.decide(nina, place(0), agreed.holds().id());
        assertThat(rulings.ofCase(file(place(0)).ref()).getFirst().content().signed().deciders())
                .extracting(it -> it.name()).containsExactly("Eva Lunde", "Nina Berg");
    }

    @Test
    @DisplayName("To som er uenige, blir enige eller lar en tredje velge; ingen velger sitt eget")
    void twoDiffer() {
        differ(0);
        var disputed = (Disputed) file(place(0)).state();
        assertThat(settleCase.settle(eva, place(0), disputed.first().id(), "Mitt."))
                .isEqualTo(new SettleCase.Outcome.OwnOpinion());
        assertThat(decideCase.decide(eva, place(0), disputed.first().id()))
                .isEqualTo(new DecideCase.Outcome.NotReady());

        assertThat(settleCase.settle(eva, place(0), disputed.second().id(), "Nina har rett."))
                .isInstanceOf(SettleCase.Outcome.Settled.class);
        assertThat(settleCase.settle(jon, place(0), disputed.first().id(), "Nei."))
                .isEqualTo(new SettleCase.Outcome.NothingToSettle());
        assertThat(((Agreed) file(place(0)).state()).settled().orElseThrow().way()).isEqualTo(Way.AGREEMENT);

        differ(1);
        var other = (Disputed) file(place(1)).state();
        settleCase.settle(jon, place(1), other.first().id(), "Eva har rett.");
        var agreed = (Agreed) file(place(1)).state();
        assertThat(agreed.settled().orElseThrow().way()).isEqualTo(Way.COMMITTEE);
        assertThat(decideCase.decide(nina, place(1), other.second().id()))
                .isEqualTo(new DecideCase.Outcome.NotReady());
        assertThat(decideCase.decide(nina, place(1), agreed.holds().id()))
                .isInstanceOf(DecideCase.Outcome.Made.class);
    }

    @Test
    @DisplayName("En kursdeltaker kan bli student ved et nytt, datert vedtak, og aldri stå dårligere enn før")
    void raised() {
        differ(0);
        var disputed = (Disputed) file(place(0)).state();
        settleCase.settle(jon, place(0), disputed.second().id(), "Nina har rett.");
        assertThat(reopenCase.reopen(eva, place(0), "Nytt."))
                .isEqualTo(new ReopenCase.Outcome.NotDecided());
        decideCase.decide(eva, place(0), disputed.second().id());
        assertThat(file(place(0)).state()).isInstanceOf(Decided.class);

        assertThat(reopenCase.reopen(eva, place(0), "Hun har levert vitnemål."))
                .isEqualTo(new ReopenCase.Outcome.Reopened(new Open()));
        assertThat(file(place(0)).result().orElseThrow().verdict()).isEqualTo(Verdict.COURSE_PARTICIPANT);
        sayVerdict.say(eva, place(0), no(noSchooling()));
        sayVerdict.say(nina, place(0), no(noSchooling()));
        var same = (Agreed) file(place(0)).state();
        assertThat(decideCase.decide(eva, place(0), same.holds().id()))
                .as("she is answered, and may come again").isInstanceOf(DecideCase.Outcome.Made.class);
        assertThat(rulings.ofCase(file(place(0)).ref())).hasSize(2);
        assertThat(reopenCase.reopen(eva, place(0), "Enda mer."))
                .isEqualTo(new ReopenCase.Outcome.Reopened(new Open()));

        open(eva, place(1));
        sayVerdict.say(eva, place(1), no(noSchooling()));
        sayVerdict.say(nina, place(1), no(noSchooling()));
        decideCase.decide(eva, place(1), ((Agreed) file(place(1)).state()).holds().id());
        reopenCase.reopen(eva, place(1), "Hun har levert vitnemål.");
        sayVerdict.say(eva, place(1), yes(bachelor()));
        decideCase.decide(eva, place(1), ((Agreed) file(place(1)).state()).holds().id());
        assertThat(file(place(1)).result().orElseThrow().verdict()).isEqualTo(Verdict.STUDENT);
        assertThat(rulings.ofCase(file(place(1)).ref())).hasSize(2);
        assertThat(reopenCase.reopen(eva, place(1), "Mer."))
                .isEqualTo(new ReopenCase.Outcome.HasTheMost());
    }

    @Test
    @DisplayName("Ingen sier mer enn reglene åpner for, og alt som er galt, sies på én gang")
    void everyProblemAtOnce() {
        open(eva, place(0));
        var tooMuch = new Assessment(noSchooling(), Verdict.STUDENT, false, Verified.NOTHING, false, "");
        var lacking = new Assessment(new Facts(true, bachelor().schooling(), 0, 0, Set.of()),
                Verdict.STUDENT, false, Verified.PORTAL, true, "");

        assertThat(sayVerdict.say(eva, place(0), tooMuch)).isEqualTo(new SayVerdict.Outcome.Wrong(
                List.of(Problem.BEYOND_THE_RULES, Problem.NOT_VERIFIED,
                        Problem.REGISTER_NOT_CHECKED, Problem.REASON_MISSING)));
        assertThat(sayVerdict.say(eva, place(0), lacking)).isEqualTo(
                new SayVerdict.Outcome.Wrong(List.of(Problem.DOCUMENTS_MISSING)));
        assertThat(file(place(0)).state()).isEqualTo(new Open());
    }

    @Test
    @DisplayName("Den inhabile finner ikke saken i noen avgjørelse, og det hun har sagt i den, teller ikke lenger")
    void conflicted() {
        open(eva, place(0));
        assertThat(declareConflict.declare(jon, place(0), "Han er fetteren min."))
                .isEqualTo(new DeclareConflict.Outcome.Declared());
        sayVerdict.say(eva, place(0), yes(bachelor()));
        var holds = ((Agreed) file(place(0)).state()).holds().id();

        assertThat(beginCase.begin(jon, place(0))).isEqualTo(new BeginCase.Outcome.Conflicted());
        assertThatThrownBy(() -> sayVerdict.say(jon, place(0), yes(bachelor()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decideCase.decide(jon, place(0), holds)).isInstanceOf(NotFound.class);
        assertThat(declareConflict.declare(eva, place(0), "Hun er søsteren min."))
                .isEqualTo(new DeclareConflict.Outcome.Declared());
        assertThat(file(place(0)).state()).as("nothing rests on what she said").isEqualTo(new Open());
        assertThat(decideCase.decide(nina, place(0), holds)).isEqualTo(new DecideCase.Outcome.NotReady());

        differ(1);
        assertThat(declareConflict.declare(nina, place(1), "Vi bor sammen."))
                .isEqualTo(new DeclareConflict.Outcome.Declared());
        assertThat(file(place(1)).state()).isInstanceOf(Half.class);
    }

    @Test
    @DisplayName("Den saken gjelder, finner den aldri selv, heller ikke når hun arbeider på kontoret")
    void herOwn() {
        open(eva, place(0));
        var party = people.get(file(place(0)).party());

        assertThat(beginCase.begin(party, place(0))).isEqualTo(new BeginCase.Outcome.Conflicted());
        assertThatThrownBy(() -> sayVerdict.say(party, place(0), yes(bachelor())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("Mange som avgjør samme sak samtidig, gjør ett vedtak; de andre får vite hva det ble")
    void manyAtOnce() throws Exception {
        open(eva, place(0));
        sayVerdict.say(eva, place(0), yes(bachelor()));
        var holds = ((Agreed) file(place(0)).state()).holds().id();

        var endings = atOnce(32, () -> decideCase.decide(eva, place(0), holds));

        assertThat(endings.stream().filter(DecideCase.Outcome.Made.class::isInstance)).hasSize(1);
        assertThat(endings.stream().filter(DecideCase.Outcome.Already.class::isInstance)).hasSize(31);
        assertThat(rulings.ofCase(file(place(0)).ref())).hasSize(1);
    }

    @Test
    @DisplayName("Mange som sier sin mening samtidig, blir høyst to, og ingen blir hørt to ganger")
    void manySayAtOnce() throws Exception {
        open(eva, place(0));
        var three = new Person[]{eva, nina, jon};
        var next = new AtomicInteger();

        var endings = atOnce(30, () -> sayVerdict.say(three[next.getAndIncrement() % 3], place(0),
                no(noSchooling())));

        assertThat(endings.stream().filter(SayVerdict.Outcome.Heard.class::isInstance)).hasSize(2);
        assertThat(((Agreed) file(place(0)).state()).said()).hasSize(2);
    }

    /** Eva means yes, Nina means no. */
    private void differ(int which) {
        open(eva, place(which));
        sayVerdict.say(eva, place(which), inDoubt(between()));
        sayVerdict.say(nina, place(which), no(between()));
    }

    private static <T> List<T> atOnce(int many, Callable<T> act) throws Exception {
        var start = new CountDownLatch(1);
        var waiting = new ArrayList<Future<T>>();
        try (var threads = Executors.newFixedThreadPool(many)) {
            for (int i = 0; i < many; i++) {
                waiting.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            start.countDown();
            var endings = new ArrayList<T>();
            for (var one : waiting) {
                endings.add(one.get());
            }
            return endings;
        }
    }
}
