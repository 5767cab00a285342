package no.innovasjonsskolen.programme;

import static no.innovasjonsskolen.programme.Examples.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Kroner;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Wording;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Whoever has to tell others of a changed or cancelled call, hears of it once, and of all that changed. */
@RecordApplicationEvents
@Transactional
class CallEventsTest extends HouseTest {

    private static final Actor EVA = Actor.system("Eva Lunde");

    @Autowired
    private ChangeCall changeCall;
    @Autowired
    private CancelCall cancelCall;
    @Autowired
    private Programmes programmes;
    @Autowired
    private ApplicationEvents events;

    @Test
    @DisplayName("En endring av opptaket blir meldt én gang, med alt som er endret: hva det var, og hva det er")
    void aChangeIsPublishedOnce() {
        inTheCall();
        var call = call2027();
        var draft = changed(call);

        changeCall.change(EVA, call.id(), call.version(), draft);
        changeCall.change(EVA, call.id(), call2027().version(), draft);

        assertThat(events.stream(CallChanged.class)).singleElement().satisfies(event -> {
            assertThat(event.call()).isEqualTo(call.id());
            assertThat(event.version()).isEqualTo(call.version() + 1).isEqualTo(call2027().version());
            assertThat(event.changes()).extracting(CallChange::fact)
                    .containsExactly("lastDay", "rolling", "fee", "gathering-2", "gathering-6");
        });
    }

    @Test
    @DisplayName("Hver endring kan sies på alle språk, med det nye først og det gamle etter")
    void aChangeIsALine() {
        inTheCall();
        var call = call2027();

        changeCall.change(EVA, call.id(), call.version(), changed(call));

        assertThat(lines(Language.NB)).containsExactly("Siste dag: 22. april 2027 (før: 15. april 2027)",
                "Ta imot søknader etter fristen: nei (før: ja)",
                "Kursavgift for hele gruppa: 55\u00a0000 kroner (før: 60\u00a0000 kroner)",
                "Samling 2: Tjenestedesign: 20. oktober 2027 (før: 19. oktober 2027)",
                "Samling 6: %s: ikke bestemt (før: 25. april 2028)".formatted(sixth().nb()));
        assertThat(lines(Language.NN)).contains("Siste dag: 22. april 2027 (før: 15. april 2027)",
                "Samling 6: %s: ikkje bestemt (før: 25. april 2028)".formatted(sixth().nn()));
        assertThat(lines(Language.EN)).contains("Gathering 2: Service design: 20 October 2027 (before: "
                + "19 October 2027)");
    }

    @Test
    @DisplayName("En endring som blir avvist, blir ikke meldt")
    void aRefusedChangeIsNotPublished() {
        inTheCall();
        var call = call2027();
        var dates = call.dates();

        changeCall.change(EVA, call.id(), call.version(), new CallDraft(
                new CallDates(dates.opens(), new Deadline(day("2027-04-01")), true, dates.resultsBy()),
                call.terms(), call.cohort().firstDays()));

        assertThat(events.stream(CallChanged.class)).isEmpty();
    }

    @Test
    @DisplayName("At opptaket er avlyst, blir meldt én gang, med grunnen")
    void aCancellationIsPublishedOnce() {
        var call = call2027();

        cancelCall.cancel(EVA, call.id(), "For få søkere");
        cancelCall.cancel(EVA, call.id(), "En annen grunn");

        assertThat(events.stream(CallCancelled.class))
                .containsExactly(new CallCancelled(call.id(), "For få søkere"));
    }

    private List<String> lines(Language language) {
        var words = new Words(new Messages(), language, false);
        return events.stream(CallChanged.class).flatMap(event -> event.changes().stream())
                .map(change -> change.in(words)).toList();
    }

    /** Another deadline and a lower fee, one gathering a day later and one undated. */
    private static CallDraft changed(Call call) {
        var dates = call.dates();
        var terms = call.terms();
        var firstDays = new HashMap<>(call.cohort().firstDays());
        firstDays.put(2, day("2027-10-20"));
        firstDays.remove(6);
        return new CallDraft(
                new CallDates(dates.opens(), new Deadline(day("2027-04-22")), false, dates.resultsBy()),
                new CallTerms(terms.places(), Kroner.of(55_000), terms.semesterFee(), terms.financing(),
                        terms.bands()),
                firstDays);
    }

    private Wording sixth() {
        return programmes.planOf(call2027()).gatherings().getLast().title().orElseThrow();
    }

    private Call call2027() {
        return programmes.calls().stream().filter(it -> it.cohort().name().equals("2027")).findFirst()
                .orElseThrow();
    }
}
